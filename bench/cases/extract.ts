import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { cleanPosting } from '../../activities/clean/clean-posting.ts';
import type { AdText } from '../../activities/extract/evidence.ts';
import { extractSkills } from '../../activities/extract/extract-skills.ts';
import { buildLexicon, type Lexicon } from '../../activities/extract/lexicon.ts';
import { loadTaxonomy } from '../../cli/offline/load-taxonomy.ts';
import { EMPTY_RAW_POSTING } from '../../core/posting/raw-posting.ts';
import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { foldText } from '../../core/text/fold.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { median } from '../measure.ts';

export interface ExtractCase {
  /** The folder of the development data. */
  readonly data: string;
  /** Labels of the taxonomy: none, the preferred one of each skill in Spanish, or all. */
  readonly taxonomy: 'none' | 'one label a skill' | 'all labels';
  readonly system: 'observatory' | 'regular expression' | 'search label by label';
  readonly ads: number;
  readonly runs: number;
}

export interface ExtractFigures {
  readonly labels: number;
  readonly ads: number;
  readonly characters: number;
  readonly found: number;
  readonly buildSeconds: number;
  /** Of CPU time, which other work on the machine does not lengthen. */
  readonly adsPerSecond: number;
  /** Memory that the lexicon holds, after a collection of garbage. */
  readonly lexiconMb: number;
}

const WARM_UP = 300;
const ADS = 'jobs/ar_mol/ofertas_2025-12-05.json.gz';
const TAXONOMY = 'taxonomy/esco-1.2-merged/skills_v1.2_en_es_fr.jsonl.gz';

/** Extraction over cleaned Argentine ads, in ads a second of CPU time; the median of the runs. */
export default async function extractCase(input: ExtractCase): Promise<ExtractFigures> {
  const ads = readAds(join(input.data, ADS), input.ads);
  const taxonomy = await readTaxonomy(input);
  const before = heapMb();
  const started = cpuSeconds();
  const lexicon = buildLexicon({ vocabulary: loadVocabulary(), taxonomy });
  const find = finderOf(input.system, lexicon);
  const buildSeconds = cpuSeconds() - started;
  const lexiconMb = heapMb() - before;

  // The first texts are read by code that is still being compiled.
  for (const ad of ads.slice(0, WARM_UP)) find(ad);
  let found = 0;
  const rates: number[] = [];
  for (let run = 0; run < input.runs; run++) {
    found = 0;
    const from = cpuSeconds();
    for (const ad of ads) found += find(ad);
    rates.push(ads.length / (cpuSeconds() - from));
  }
  return {
    labels: lexicon.labels.length,
    ads: ads.length,
    characters: ads.reduce((sum, ad) => sum + ad.combinedText.length, 0),
    found,
    buildSeconds,
    adsPerSecond: median(rates),
    lexiconMb,
  };
}

function finderOf(system: ExtractCase['system'], lexicon: Lexicon): (ad: AdText) => number {
  if (system === 'observatory') return (ad) => extractSkills(ad, lexicon).length;
  const names = [...new Set(lexicon.labels.map(({ text }) => foldText(text)))];
  if (system === 'search label by label') {
    return (ad) => {
      const text = foldText(ad.combinedText);
      return names.filter((name) => text.includes(name)).length;
    };
  }
  names.sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![a-z0-9])(?:${escaped.join('|')})(?![a-z0-9])`, 'g');
  return (ad) => [...foldText(ad.combinedText).matchAll(pattern)].length;
}

async function readTaxonomy({ data, taxonomy }: ExtractCase): Promise<TaxonomySkill[]> {
  if (taxonomy === 'none') return [];
  const skills = await loadTaxonomy(join(data, TAXONOMY), { cwd: '/', dataDir: '/' });
  if (taxonomy === 'all labels') return skills;
  return skills.map((skill) => ({
    ...skill,
    labels: skill.labels.filter(({ language, kind }) => language === 'es' && kind === 'preferred'),
  }));
}

const scraped = z.object({
  ofertas: z.array(z.object({ titulo: z.string(), descripcion_full: z.string() })),
});

/** Ads with a full text, through the clean stage. */
function readAds(path: string, count: number): AdText[] {
  const file = scraped.parse(JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')));
  return file.ofertas
    .filter(({ descripcion_full: text }) => text.length > 100)
    .slice(0, count)
    .map(({ titulo, descripcion_full: description }) => {
      const raw = { ...EMPTY_RAW_POSTING, title: titulo, description };
      const { combinedText, sections, language, countryCode } = cleanPosting(raw, {
        collectedOn: '2025-12-05',
        defaultCountry: 'AR',
      });
      return { combinedText, sections, language, countryCode };
    });
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMb(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
