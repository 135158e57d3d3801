import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Estimate } from '../../core/evaluation/bootstrap.ts';
import { evaluateLanguage } from '../../cli/evaluate/evaluate-language.ts';
import { evaluateLinking, readGoldSentences } from '../../cli/evaluate/evaluate-linking.ts';
import { evaluateSkills } from '../../cli/evaluate/evaluate-skills.ts';
import { readGoldAds } from '../../cli/evaluate/gold-ads.ts';
import { loadTaxonomy } from '../../cli/offline/load-taxonomy.ts';
import { linkingSystems } from '../../cli/evaluate/linking-systems.ts';
import { cleanGoldAds, crossPredictSkills } from '../../cli/evaluate/predict-skills.ts';

/** Where the labelled files are. */
export const EVALUATION_DATA = resolve(
  process.env['OBSERVATORY_DATA'] ?? join(import.meta.dirname, '../../../shared/data'),
);
const ADS = join(EVALUATION_DATA, 'gold/latam_tech_ads/dev.jsonl');
const SYNONYMS = join(EVALUATION_DATA, 'gold/synonyms.tsv');
const LINKING = join(EVALUATION_DATA, 'bench/esco_linking');
const LABELS = join(LINKING, 'skills_en_label.txt');
const TAXONOMY = join(EVALUATION_DATA, 'taxonomy/esco-1.2-merged/skills_v1.2_en_es_fr.jsonl.gz');
const SENTENCES = ['house', 'tech'].map((name) =>
  join(LINKING, `${name}_validation_annotations.csv`),
);

/** The figures that are watched, by name; every learned part is measured on what it has not seen. */
export type EvaluationFigures = Readonly<Record<string, Estimate>>;

/** Whether all labelled files are there. */
export function hasEvaluationData(): boolean {
  return [ADS, SYNONYMS, LABELS, TAXONOMY, ...SENTENCES].every((path) => existsSync(path));
}

/** Measures skills per ad, language and linking on the labelled files of the development half. */
export default async function evaluationCase(): Promise<EvaluationFigures> {
  const { ads } = await readGoldAds(ADS);
  const collectedOn = '2026-01-01';
  const synonyms = readFileSync(SYNONYMS, 'utf8');
  const predictions = crossPredictSkills(ads, cleanGoldAds(ads, collectedOn));
  const figures: Record<string, Estimate> = {};
  for (const type of ['hard', 'soft'] as const) {
    const { systems } = evaluateSkills({
      ...{ ads, predictions, type, synonyms, figures: 'cross-validated' },
    });
    const extractor = systems[0]!;
    figures[`${type} skills, strict F1`] = extractor.strict.micro.f1;
    figures[`${type} skills, tolerant F1`] = extractor.tolerant!.micro.f1;
  }
  figures['language, accuracy'] = evaluateLanguage(ads, collectedOn).accuracy;

  const labels = readFileSync(LABELS, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sentences = readGoldSentences(SENTENCES.map((path) => readFileSync(path, 'utf8')));
  const { systems } = evaluateLinking({
    sentences,
    labels: [...new Set(labels)],
    systems: linkingSystems(sentences, await loadTaxonomy(TAXONOMY, { cwd: '', dataDir: '' })),
  });
  for (const { name, figures: kind, scores } of systems) {
    // What has learned from these sentences says nothing on them.
    if (kind !== 'committed model') figures[`linking, ${name}, RP@10`] = scores.rp10;
  }
  return figures;
}
