import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openBytes } from '../../activities/collect/files/open-bytes.ts';
import { readEscoPath } from '../../activities/taxonomy/read-esco-path.ts';
import { parseTaxonomyLines } from '../../core/taxonomy/taxonomy-lines.ts';
import type { TaxonomyRecord } from '../../core/taxonomy/taxonomy-record.ts';
import type { TaxonomyLabel, TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { UsageError } from '../errors.ts';

/** A taxonomy by name: "esco", or a release of it such as "esco-1.2". */
const NAMED = /^esco(?:-([\w.]+))?$/u;

/**
 * The skills of a taxonomy: of a file in the exchange format, of ESCO's CSV folder or zip, or, for "esco" and
 * "esco-1.2", of a release that was imported into the data folder. Throws UsageError when no such release is there
 * and PermanentError when the files cannot be read.
 */
export async function loadTaxonomy(
  name: string,
  { cwd, dataDir }: { readonly cwd: string; readonly dataDir: string },
): Promise<TaxonomySkill[]> {
  const named = NAMED.exec(name);
  if (named === null) return readTaxonomyFiles(resolve(cwd, name));
  const folder = join(dataDir, 'cache');
  const files = await readdir(folder).catch((): string[] => []);
  const release = named[1] ?? '';
  const found = files
    .filter((file) => file.startsWith(`taxonomy-${release}`) && file.endsWith('.jsonl'))
    .sort()
    .at(-1);
  if (found === undefined) {
    throw new UsageError(
      `--taxonomy ${name}: no such release is ready in ${folder}. Import it with "lmo taxonomy import esco PATH" and ` +
        'run a batch, or give the path of its files.',
    );
  }
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of (await openBytes(join(folder, found))).chunks())
    text += decoder.decode(chunk, { stream: true });
  return parseTaxonomyLines(text);
}

/** The skills of taxonomy files, each with its labels in the order of the files. */
async function readTaxonomyFiles(path: string): Promise<TaxonomySkill[]> {
  // The release matters to a database that holds several; here there is one.
  const source = await readEscoPath(path, { release: 'file' });
  try {
    const collected = new Map<string, { type: string; labels: Map<string, TaxonomyLabel> }>();
    for (const file of source.files) {
      for await (const record of file.records()) {
        if (!('skipped' in record)) collect(record, collected);
      }
    }
    return [...collected]
      .filter(([, { labels }]) => labels.size > 0)
      .map(([uri, { type, labels }]) => ({
        uri,
        uuid: uri.slice(uri.lastIndexOf('/') + 1),
        type,
        labels: [...labels.values()],
      }));
  } finally {
    source.close();
  }
}

function collect(
  record: TaxonomyRecord,
  collected: Map<string, { type: string; labels: Map<string, TaxonomyLabel> }>,
): void {
  for (const { uri, conceptType, skillType } of record.concepts) {
    if (conceptType !== 'skill') continue;
    const known = collected.get(uri);
    if (known === undefined) collected.set(uri, { type: skillType ?? '', labels: new Map() });
    else if (known.type === '') known.type = skillType ?? '';
  }
  for (const { uri, language, kind, label } of record.labels) {
    const labels = collected.get(uri)?.labels;
    const key = `${language}\n${label}`;
    if (labels === undefined || labels.has(key)) continue;
    labels.set(key, {
      language,
      text: label,
      kind: kind === 'preferred' ? 'preferred' : 'alternative',
    });
  }
}
