import { createHash } from 'node:crypto';
import { findInstructionLines, withoutStretches } from './instruction-lines.ts';
import type { AdToJudge, OfferedSkill } from './offer.ts';
import type { Prompts } from './prompts.ts';

/** A turn of the conversation with a model. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Characters per token, on the safe side: 3.2 to 4.6 were counted for Spanish and English with common tokenizers. */
export const CHARACTERS_PER_TOKEN = 3;

/** What a model is asked about an ad. An ad that does not fit into `maxInputTokens` with all the rest is cut. */
export function writeQuestion(
  ad: AdToJudge,
  offered: readonly OfferedSkill[],
  settings: { readonly prompts: Prompts; readonly maxInputTokens: number },
): readonly ChatMessage[] {
  const prompt = readsSpanish(ad.language) ? settings.prompts.es : settings.prompts.en;
  const list = offered.length === 0 ? '-' : offered.map(describe).join('\n');
  const room =
    settings.maxInputTokens * CHARACTERS_PER_TOKEN - prompt.length - list.length - REPAIR_LENGTH;
  const whole = withoutStretches(ad.combinedText, findInstructionLines(ad.combinedText));
  const text =
    whole.length <= room ? whole : `${whole.slice(0, Math.max(0, room)).toWellFormed()}\n[…]`;
  // A text cannot hold its own hash, so nothing in it can end it early.
  const code = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return [
    { role: 'system', content: prompt },
    { role: 'user', content: `<<<AD ${code}\n${text}\nAD ${code}>>>\n\nSKILLS\n${list}` },
  ];
}

/** The same conversation with the answer that could not be used, and why. */
export function askAgain(
  question: readonly ChatMessage[],
  answer: string,
  problems: readonly string[],
): readonly ChatMessage[] {
  return [
    ...question,
    // Of an endless answer the beginning is enough to be told apart.
    { role: 'assistant', content: answer.slice(0, MAX_QUOTED_ANSWER) },
    {
      role: 'user',
      content: `This answer cannot be used:\n${problems
        .map((problem) => `- ${problem}`)
        .join('\n')}\nAnswer again, with the whole JSON object, by the rules of the first message.`,
    },
  ];
}

const MAX_QUOTED_ANSWER = 4000;
/** Room that a second round takes: the answer that could not be used and what was wrong with it. */
const REPAIR_LENGTH = MAX_QUOTED_ANSWER + 1500;

function describe({ id, concept, surfaces, sections, esco }: OfferedSkill): string {
  const name =
    concept.nameEn === concept.nameEs ? concept.nameEn : `${concept.nameEs} / ${concept.nameEn}`;
  const words = surfaces.map((surface) => JSON.stringify(surface)).join(', ');
  const line = `${id} | ${name} | ${concept.type} | ${words} | ${sections.join(', ')}`;
  return [line, ...[...esco].map(([code, { label }]) => `    ${code}: ${label}`)].join('\n');
}

/** Portuguese and mixed ads are nearer to the Spanish prompt than to the English one. */
function readsSpanish(language: string): boolean {
  return language === 'es' || language === 'pt' || language === 'mixed';
}
