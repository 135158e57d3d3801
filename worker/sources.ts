import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { nameOfFile, openFileSource } from '../activities/collect/files/file-source.ts';
import type { SourceDirectory } from '../activities/collect/source-directory.ts';
import { createAdapter, KNOWN_SOURCES } from '../activities/collect/sources/registry.ts';
import type { FileSourceInput } from '../core/batch.ts';
import { PermanentError } from '../core/errors.ts';

/** Days that unmasked text from a file is kept: long enough to process a year's archive again. */
const FILE_RETENTION_DAYS = 365;

/** The registered sources and files; `baseUrlOf` tells where a registered source answers. */
export function createSourceDirectory(deps: {
  baseUrlOf: (name: string) => string;
}): SourceDirectory {
  const known = new Map(KNOWN_SOURCES.map((source) => [source.name, source]));

  return {
    isSample: (name) => known.get(name)?.isSample ?? false,

    describe(input) {
      if (input.kind === 'file') {
        return Promise.resolve({ name: input.name ?? nameOfFile(input.path), input });
      }
      if (!known.has(input.name)) {
        throw new PermanentError(
          `There is no source "${input.name}". Known sources: ${[...known.keys()].join(', ')}.`,
        );
      }
      return Promise.resolve({ name: input.name, input });
    },

    defaults: ({ withSamples }) =>
      [...known.values()]
        .filter((source) => withSamples || !source.isSample)
        .map(({ name }) => ({ name, input: { kind: 'named', name } })),

    async open(input) {
      if (input.kind === 'file') return openFile(input);
      const source = known.get(input.name);
      if (source === undefined) throw new PermanentError(`There is no source "${input.name}".`);
      const description = { ...source, baseUrl: source.baseUrl ?? deps.baseUrlOf(source.name) };
      return { description, adapter: createAdapter(source.name) };
    },
  };
}

async function openFile(input: FileSourceInput) {
  const file = await openFileSource(input);
  const { name: sourceName, country, map } = input;
  const options = JSON.stringify([sourceName, country, Object.entries(map ?? {}).sort()]);
  return {
    description: {
      name: file.adapter.name,
      kind: 'file' as const,
      baseUrl: '',
      defaultCountry: country ?? null,
      isSample: false,
      replayable: true,
      retentionDays: FILE_RETENTION_DAYS,
    },
    adapter: file.adapter,
    file: {
      name: basename(input.path),
      hash: file.fileHash,
      optionsHash: createHash('sha256').update(options).digest('hex'),
    },
  };
}
