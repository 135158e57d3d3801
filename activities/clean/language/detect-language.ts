import { eld } from 'eld/medium';
import type { PostingLanguage } from '../../../core/posting/cleaned-posting.ts';
import { countFunctionWords, type Supported } from './function-words.ts';

export interface LanguageHints {
  /** ISO 639-1 code that the source gives for the ad or for itself. */
  readonly sourceLanguage: string | null;
  readonly countryCode: string | null;
}

export interface DetectedLanguage {
  language: PostingLanguage;
  /** 0..1: share of the text that is in the language, lowered where the next language scores nearly the same. */
  confidence: number;
}

const SUPPORTED: readonly Supported[] = ['es', 'en', 'fr', 'pt'];

/** Languages in which ads of a country are usually written, the most usual first. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, Supported>> = {
  ...Object.fromEntries(
    'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE GQ'
      .split(' ')
      .map((code) => [code, 'es' as const]),
  ),
  ...Object.fromEntries(
    'US GB IE AU NZ ZA NG KE GH UG ZM ZW BW NA ET IN PK PH SG'
      .split(' ')
      .map((code) => [code, 'en' as const]),
  ),
  ...Object.fromEntries(
    'FR SN CI CM ML BF BJ TG GA CG CD MG'.split(' ').map((c) => [c, 'fr' as const]),
  ),
  ...Object.fromEntries('BR PT AO MZ CV'.split(' ').map((code) => [code, 'pt' as const])),
};

/** The detector reads 350 bytes at most, so parts are no longer; shorter ones would cost as much and say less. */
const PART_LENGTH = 320;
/** Parts judged of one ad, evenly spread over it: more add cost and no certainty. */
const MOST_PARTS = 6;
/** Below this the source and the country may outvote the text. */
const SHORT_LENGTH = 60;
/** Difference of scores at which a hint still wins: "Vendedor" is .754 pt, .745 es; "Auxiliar contable" .775 ca, .759 es. */
const HINT_MARGIN = 0.06;
/** A neighbouring language (ca, gl, oc beside es, fr, pt) that leads by no more than this is read as the supported one. */
const NEIGHBOUR_MARGIN = 0.04;
/** A second language makes an ad mixed from this share and length on: beyond product names and a courtesy sentence. */
const MIXED_SHARE = 0.25;
const MIXED_LENGTH = 200;

/** So many function words, nearly all of one language, tell it as surely as the n-grams of every part do. */
const ENOUGH_FUNCTION_WORDS = 10;
const NEARLY_ALL = 0.9;
/** The detector then only confirms, on so many characters: its cost is by the character. */
const CONFIRM_LENGTH = 120;

type Scores = Readonly<Record<string, number>>;

interface PartVerdict {
  language: string;
  /** By how much its score leads the next language's. */
  lead: number;
}

function spreadParts(text: string): string[] {
  const count = Math.ceil(text.length / PART_LENGTH);
  const step = count > MOST_PARTS ? text.length / MOST_PARTS : PART_LENGTH;
  const parts: string[] = [];
  for (let i = 0; i < Math.min(count, MOST_PARTS); i++) {
    const start = Math.round(i * step);
    parts.push(text.slice(start, start + PART_LENGTH));
  }
  // A rest of a few words joins the part before it.
  const rest = parts.at(-1);
  if (parts.length > 1 && rest!.length < SHORT_LENGTH) parts.pop();
  return parts;
}

function isSupported(language: string | undefined): language is Supported {
  return SUPPORTED.some((supported) => supported === language);
}

function hintOf(hints: LanguageHints): Supported | null {
  const stated = hints.sourceLanguage?.slice(0, 2).toLowerCase();
  return isSupported(stated) ? stated : (LANGUAGE_OF_COUNTRY[hints.countryCode ?? ''] ?? null);
}

function leadOf(scores: Scores, language: string): number {
  let next = 0;
  for (const [other, score] of Object.entries(scores)) {
    if (other !== language && score > next) next = score;
  }
  return (scores[language] ?? 0) - next;
}

/** The best language, or the best supported one where that is as good as equal. */
function judgeScores(best: string, scores: Scores): PartVerdict {
  let supported: Supported | null = null;
  for (const language of SUPPORTED) {
    if ((scores[language] ?? 0) > (supported === null ? 0 : scores[supported]!))
      supported = language;
  }
  const isNear = supported !== null && scores[best]! - scores[supported]! <= NEIGHBOUR_MARGIN;
  const language = isNear ? supported! : best;
  return { language, lead: Math.max(0, leadOf(scores, language)) };
}

function detectShort(text: string, hint: Supported | null): DetectedLanguage {
  const result = eld.detect(text);
  if (result.language === '') return { language: hint ?? 'other', confidence: 0 };
  const scores = result.getScores();
  if (hint !== null && scores[result.language]! - (scores[hint] ?? 0) <= HINT_MARGIN) {
    return { language: hint, confidence: confidenceOf(Math.max(0, leadOf(scores, hint))) };
  }
  const { language, lead } = judgeScores(result.language, scores);
  return { language: isSupported(language) ? language : 'other', confidence: confidenceOf(lead) };
}

/** The language of a text whose function words and whose middle agree on it; null for all others. */
function detectUniform(text: string): DetectedLanguage | null {
  const counts = countFunctionWords(text);
  const total = counts.es + counts.en + counts.fr + counts.pt;
  if (total < ENOUGH_FUNCTION_WORDS) return null;
  const language = SUPPORTED.find((each) => counts[each] >= NEARLY_ALL * total);
  if (language === undefined) return null;
  const middle = Math.max(0, Math.floor((text.length - CONFIRM_LENGTH) / 2));
  const isConfirmed = eld.detect(text.slice(middle, middle + CONFIRM_LENGTH)).language === language;
  return isConfirmed ? { language, confidence: counts[language] / total } : null;
}

/**
 * Language of an ad's plain text by the n-gram scores of eld, judged part by part: `mixed` when two supported languages
 * each fill a substantial share, `other` when most of the text is in none of them. Short texts lean on the hints.
 */
export function detectLanguage(text: string, hints: LanguageHints): DetectedLanguage {
  if (text.length < SHORT_LENGTH) return detectShort(text, hintOf(hints));
  const uniform = detectUniform(text);
  if (uniform !== null) return uniform;
  const lengths = new Map<string, number>();
  let total = 0;
  let weakestLead = 1;
  for (const part of spreadParts(text)) {
    const result = eld.detect(part);
    if (result.language === '') continue;
    // Scores cost as much as the detection itself: they are looked at once, and where the verdict is in doubt.
    const verdict: PartVerdict =
      total > 0 && isSupported(result.language)
        ? { language: result.language, lead: 1 }
        : judgeScores(result.language, result.getScores());
    lengths.set(verdict.language, (lengths.get(verdict.language) ?? 0) + part.length);
    weakestLead = Math.min(weakestLead, verdict.lead);
    total += part.length;
  }
  if (total === 0) return { language: hintOf(hints) ?? 'other', confidence: 0 };

  const share = (language: string) => lengths.get(language)! / total;
  const [first, second] = [...lengths.keys()].sort((a, b) => share(b) - share(a)) as [
    string,
    string?,
  ];
  if (
    isSupported(first) &&
    isSupported(second) &&
    share(second) >= MIXED_SHARE &&
    lengths.get(second)! >= MIXED_LENGTH
  ) {
    return { language: 'mixed', confidence: share(first) + share(second) };
  }
  return {
    language: isSupported(first) ? first : 'other',
    confidence: share(first) * confidenceOf(weakestLead),
  };
}

/** 0.5 for two equal scores, 1 from a lead of .1 on: whole ads in one language lead by .1 to .2. */
function confidenceOf(lead: number): number {
  return Math.min(1, 0.5 + 5 * lead);
}
