import { keyName, keyScopes, SCOPES } from '../../api/keys/key.ts';
import type { ApiKey } from '../../api/contract.ts';
import { EXIT, UsageError } from '../errors.ts';
import { renderTable } from '../render/table.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

export const addKeysCommand: AddCommand = (program, context, finish) => {
  const keys = program
    .command('keys')
    .summary('make, list and revoke keys of the API')
    .description('Keys by which programs use the API. Commands on this machine need none.');

  keys
    .command('create')
    .summary('make a key')
    .description('Makes a key and prints it. It is shown this once: only its hash is kept.')
    .argument('<name>', 'who or what will use it')
    .requiredOption(
      '--scope <scope...>',
      `what it may be used for: ${SCOPES.join(', ')}; admin includes all others, each includes read`,
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo keys create "ministry dashboard" --scope read query'))
    .action(async (text: string, options: { scope: string[]; json?: boolean }) => {
      const name = keyName.safeParse(text);
      if (!name.success) throw new UsageError(`The name "${text}": write 1 to 80 characters.`);
      const scopes = keyScopes.safeParse(options.scope);
      if (!scopes.success) {
        throw new UsageError(
          `--scope "${options.scope.join(' ')}": the scopes are ${SCOPES.join(', ')}.`,
        );
      }
      const key = await withSystem(context, ({ api }) =>
        api.createKey({ name: name.data, scopes: scopes.data }),
      );
      context.stdout.write(options.json === true ? jsonLine(key) : `${key.key}\n`);
      context.stderr.write(
        `Keep it safe: it is not shown again. "lmo keys revoke ${key.prefix}" ends it.\n`,
      );
      finish(EXIT.ok);
    });

  keys
    .command('list')
    .summary('list the keys')
    .description('Lists all keys, revoked ones too, by their first part.')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo keys list'))
    .action(async (options: { json?: boolean }) => {
      const found = await withSystem(context, ({ api }) => api.listKeys());
      if (options.json === true) context.stdout.write(jsonLine(found));
      else if (found.length === 0)
        context.stdout.write('None. "lmo keys create NAME --scope read" makes one.\n');
      else context.stdout.write(`${renderKeys(found)}\n`);
      finish(EXIT.ok);
    });

  keys
    .command('revoke')
    .summary('end a key')
    .description('Ends a key: within seconds no request with it is answered.')
    .argument('<key>', 'first part of the key, lmo_ and ten characters, or its number')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo keys revoke lmo_0123456789'))
    .action(async (reference: string, options: { json?: boolean }) => {
      const key = await withSystem(context, ({ api }) => api.revokeKey(reference));
      const text = `${key.prefix} (${key.name}) is revoked.\n`;
      context.stdout.write(options.json === true ? jsonLine(key) : text);
      finish(EXIT.ok);
    });
};

function renderKeys(keys: readonly ApiKey[]): string {
  return renderTable(
    ['key', 'name', 'scopes', 'made', 'last used', 'revoked'].map((title) => ({ title })),
    keys.map((key) => [
      key.prefix,
      key.name,
      key.scopes.join(' '),
      key.createdAt.slice(0, 10),
      key.lastUsedOn ?? 'never',
      key.revokedAt?.slice(0, 10) ?? '',
    ]),
  );
}
