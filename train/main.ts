import { Command } from 'commander';
import { linkingCommand } from './linking/command.ts';
import { skillProbabilityCommand } from './skill-probability/command.ts';

/** `npm run train -- <model>`: fits a model from named data and writes it where the product reads it. */
const program = new Command('train')
  .description('Fits the models that the product ships with; the same data give the same bytes')
  .addCommand(linkingCommand())
  .addCommand(skillProbabilityCommand());

await program.parseAsync();
