import { stripVTControlCharacters } from 'node:util';
import type { ExplainedAd, ExplainedMention } from '../offline/explain-ad.ts';
import { markText } from '../offline/mark-text.ts';

/** Colours for a terminal; plain text where there are none. */
export interface Paint {
  taken: (text: string) => string;
  left: (text: string) => string;
  faint: (text: string) => string;
}

/** Brackets tell where colours cannot: [taken], (left). */
export const PLAIN_PAINT: Paint = {
  taken: (text) => `[${text}]`,
  left: (text) => `(${text})`,
  faint: (text) => text,
};

/** Inputs of a probability that are told; the rest is small. */
const TOLD_PARTS = 4;

/** An ad with its mentions marked, and below it why each was taken or left. */
export function renderExplanation(ad: ExplainedAd, paint: Paint): string {
  const text = markText(ad)
    .map((part) => {
      const words = tame(part.text);
      if (part.mention === null) return words;
      return part.mention.isTaken ? paint.taken(words) : paint.left(words);
    })
    .join('');
  const taken = ad.mentions.filter(({ isTaken }) => isTaken);
  const left = ad.mentions.filter(({ isTaken }) => !isTaken);
  const parts = [
    text,
    `Language ${ad.language}; ${ad.isTechnical ? 'an ad about technology: hard skills by the learned probability' : 'not about technology: everything by the prior of its kind and surroundings'}`,
    section(`Taken: ${taken.length}`, taken, paint),
    section(`Left: ${left.length}`, left, paint),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, mentions: readonly ExplainedMention[], paint: Paint): string {
  if (mentions.length === 0) return '';
  return [title, ...mentions.map((mention) => describeMention(mention, paint))].join('\n');
}

function describeMention(mention: ExplainedMention, paint: Paint): string {
  const { surface, name, id, start, end, alias, origin, method } = mention;
  const lines = [
    `  "${tame(surface)}" → ${name} (${id}), ${start}–${end}: ${mention.reason}`,
    paint.faint(
      `      matches "${alias}" of the ${origin}${method === 'regex' ? ', by a pattern' : ''}` +
        (mention.section === null ? '' : `; section ${mention.section}`) +
        (mention.confidence === null
          ? ''
          : `; probability ${mention.confidence.toFixed(2)}, ${mention.threshold!.toFixed(2)} is enough`),
    ),
  ];
  if (mention.surroundings.length > 0)
    lines.push(paint.faint(`      ${mention.surroundings.join('; ')}`));
  if (mention.parts.length > 0) lines.push(paint.faint(`      ${describeParts(mention)}`));
  if (mention.esco !== null)
    lines.push(paint.faint(`      ESCO ${mention.esco.uri} (${mention.esco.method})`));
  return lines.join('\n');
}

/** The largest effects on the log-odds, with their sign. */
export function describeParts({ parts }: Pick<ExplainedMention, 'parts'>): string {
  return parts
    .slice(0, TOLD_PARTS)
    .map(({ input, effect }) => `${input} ${effect < 0 ? '−' : '+'}${Math.abs(effect).toFixed(2)}`)
    .join(', ');
}

/** An ad must not steer the terminal: control characters but line breaks go. */
function tame(text: string): string {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\n]/gu, '');
}
