import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { labelsOfLines, labelsOfTaxonomy, type LinkLabel } from '../../core/linking/link-label.ts';
import { readMergedLine } from '../../core/taxonomy/merged-line.ts';
import { readAnnotations, type AnnotatedSentence } from './annotations.ts';

/** A skill of the taxonomy with what its vectors are learned from. */
export interface DescribedSkill {
  readonly names: readonly string[];
  readonly description: string;
}

/** The benchmark as training and evaluation use it. */
export interface LinkingBenchmark {
  readonly labels: readonly LinkLabel[];
  readonly sentences: readonly AnnotatedSentence[];
  readonly skills: readonly DescribedSkill[];
}

/**
 * Reads the label list and the validation sentences of bench/esco_linking and the English names and descriptions of
 * taxonomy/esco-1.2-merged below a folder of data. Throws when a file is missing.
 */
export function readLinkingBenchmark(dataFolder: string): LinkingBenchmark {
  const bench = join(dataFolder, 'bench/esco_linking');
  const taxonomy = join(dataFolder, 'taxonomy/esco-1.2-merged');
  const file = readdirSync(taxonomy).find((name) => name.endsWith('.jsonl.gz'));
  if (file === undefined) throw new Error(`There is no .jsonl.gz in ${taxonomy}`);
  const lines = gunzipSync(readFileSync(join(taxonomy, file)))
    .toString('utf8')
    .split('\n');
  const records = lines.filter((line) => line !== '').map(readMergedLine);

  const known: LinkLabel[] = [];
  const skills: DescribedSkill[] = [];
  for (const record of records) {
    if ('skipped' in record) continue;
    const concept = record.concepts[0]!;
    const labels = record.labels.map(({ language, kind, label }) => ({
      language,
      text: label,
      kind: kind === 'preferred' ? ('preferred' as const) : ('alternative' as const),
    }));
    const { uri, skillType } = concept;
    const own = labelsOfTaxonomy([{ uri, uuid: uri, type: skillType ?? '', labels }], 'en');
    known.push(...own);
    const names = own.flatMap(({ text, alternatives }) => [text, ...alternatives]);
    skills.push({ names, description: concept.description ?? '' });
  }
  const list = readFileSync(join(bench, 'skills_en_label.txt'), 'utf8').split('\n');
  return {
    labels: labelsOfLines(list, known),
    sentences: readAnnotations(
      ['house_validation_annotations.csv', 'tech_validation_annotations.csv'].map((name) =>
        readFileSync(join(bench, name), 'utf8'),
      ),
    ),
    skills,
  };
}
