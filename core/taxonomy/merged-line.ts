import { z } from 'zod';
import { collectionOf } from './bundle-row.ts';
import { splitLabels, tidyLabel } from './split-labels.ts';
import type { ConceptLabel, SkippedRow, TaxonomyRecord } from './taxonomy-record.ts';

const LANGUAGE_KEY = /^[a-z]{2}(?:-[a-z]{2})?$/u;
const ALTERNATIVE_KEY = /^([a-z]{2}(?:-[a-z]{2})?)_alt$/u;

const fixedFields = z.looseObject({
  uri: z.string().regex(/^(?:https?|urn):\S+$/u),
  en_description: z.string().nullish(),
  skillType: z.string().nullish(),
  reuseLevel: z.string().nullish(),
  code: z.string().nullish(),
  broader: z.array(z.string()).nullish(),
  collections: z.array(z.string()).nullish(),
});

/**
 * Reads one line of the exchange format, one skill per JSON line with all its languages together:
 *
 *     { "uri": "…", "en": "label", "en_alt": ["…"], "es": "…", "es_alt": ["…"], "en_description": "…",
 *       "skillType": "knowledge", "reuseLevel": "cross-sector", "broader": ["uri"], "collections": ["digital"] }
 *
 * Only `uri` is required; any language tag may stand as a key, with `<tag>_alt` for its alternatives. Other keys
 * are ignored.
 */
export function readMergedLine(line: string): TaxonomyRecord | SkippedRow {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { skipped: 'line that is not JSON' };
  }
  const parsed = fixedFields.safeParse(json);
  if (!parsed.success) return { skipped: 'line that is not a skill with a URI' };
  const { uri, ...fields } = parsed.data;

  return {
    concepts: [
      {
        uri,
        conceptType: 'skill',
        skillType: textOrNull(fields.skillType),
        reuseLevel: textOrNull(fields.reuseLevel),
        code: textOrNull(fields.code),
        description: textOrNull(fields.en_description),
      },
    ],
    labels: labelsOf(uri, fields),
    relations: [
      ...(fields.broader ?? []).map((toUri) => ({ kind: 'broader' as const, fromUri: uri, toUri })),
      ...(fields.collections ?? []).map((collection) => collectionOf(uri, collection)),
    ],
  };
}

function labelsOf(uri: string, fields: Readonly<Record<string, unknown>>): ConceptLabel[] {
  const byKey = new Map<string, ConceptLabel>();
  const add = (language: string, kind: ConceptLabel['kind'], label: string): void => {
    const key = `${language}\n${label}`;
    if (!byKey.has(key)) byKey.set(key, { uri, language, kind, label });
  };
  for (const [key, value] of Object.entries(fields)) {
    if (!LANGUAGE_KEY.test(key) || typeof value !== 'string') continue;
    splitLabels(value).forEach((label, i) => {
      add(key, i === 0 ? 'preferred' : 'alternative', label);
    });
  }
  for (const [key, value] of Object.entries(fields)) {
    const language = ALTERNATIVE_KEY.exec(key)?.[1];
    if (language === undefined || !Array.isArray(value)) continue;
    const texts = value.filter((text): text is string => typeof text === 'string');
    for (const label of texts.flatMap(splitLabels)) add(language, 'alternative', label);
  }
  return [...byKey.values()];
}

function textOrNull(text: string | null | undefined): string | null {
  const tidy = tidyLabel(text ?? '');
  return tidy === '' ? null : tidy;
}
