import { Command } from 'commander';
import { apiCommand } from './api.ts';
import { clusterCommand } from './cluster.ts';
import { dailyBatchCommand } from './daily-batch.ts';
import { evaluationCommand } from './evaluation.ts';
import { extractCommand } from './extract.ts';
import { hdbscanCommand } from './hdbscan.ts';
import { knnCommand } from './knn.ts';
import { linkCommand } from './link.ts';
import { umapCommand } from './umap.ts';

/** `npm run bench -- <name>`: without a name lists the benchmarks. Results are also kept in bench/out. */
const program = new Command('bench')
  .description('Measures parts of the observatory; a table on stdout, or JSON with --json')
  .addCommand(extractCommand())
  .addCommand(hdbscanCommand())
  .addCommand(knnCommand())
  .addCommand(clusterCommand())
  .addCommand(linkCommand())
  .addCommand(umapCommand())
  .addCommand(apiCommand())
  .addCommand(evaluationCommand())
  .addCommand(dailyBatchCommand());

await program.parseAsync();
