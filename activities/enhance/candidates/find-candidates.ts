import type { SectionKind, TextSection } from '../../../core/posting/cleaned-posting.ts';
import type { SkillMention } from '../../../core/posting/skill-mention.ts';
import { candidateName } from './candidate-name.ts';

/** Words that an ad lists among its skills and that nothing knows. */
export interface SkillCandidate {
  /** Folded and without inflection: the same for "Quipu Flows" and "quipu flow". */
  readonly key: string;
  /** As the ad writes it. */
  readonly name: string;
  /** Some words around it, from the masked text, at most `CONTEXT_LENGTH` characters. */
  readonly context: string;
}

/** A cleaned ad with what was found in it. */
export interface MentionedText {
  readonly combinedText: string;
  readonly sections: readonly TextSection[];
  readonly mentions: readonly Pick<SkillMention, 'start' | 'end'>[];
}

/** Sections in which an ad says what it asks for. */
const ASKING: ReadonlySet<SectionKind> = new Set([
  'requirements',
  'nice_to_have',
  'tasks',
  'other',
]);
/** A list says something about an unknown item when this many of its other items are skills. */
const MIN_KNOWN_ITEMS = 2;
/** An item that is less of a skill than this is a sentence with a skill in it. */
const MIN_COVERED = 0.4;
/** And when at least this share of all its items are. */
const MIN_KNOWN_SHARE = 0.4;
/** An ad with more than this lists something else than skills: places, products, brands. */
const MAX_PER_AD = 12;
const CONTEXT_LENGTH = 90;

const LINE = /[^\n]+/gu;
/** What parts the items of a list within a line. */
const SEPARATOR = /[,;•·|()]|\s[/–—-]\s|\.\s|\s(?:y|e|o|u|and|or|et|ou)\s/giu;

/** Characters outside the basic plane, emoji above all: one code point, two of JavaScript's units. */
const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;

interface Item {
  /** Into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Much of it is a skill that was found: this is a list of names, not a sentence. */
  readonly isKnown: boolean;
  /** Stands at the beginning of a line or sentence, where any word has a capital. */
  readonly opens: boolean;
}

/**
 * Finds the unknown items of an ad's lists of skills: short names that stand in one line with skills which were found.
 * Each key once, in the order of the text. `knows` tells of a folded name whether the vocabulary has it, be it with a
 * context that was missing here.
 */
export function findCandidates(
  ad: MentionedText,
  knows: (folded: string) => boolean,
): SkillCandidate[] {
  if (ad.mentions.length < MIN_KNOWN_ITEMS) return [];
  // A bullet in place of each emoji: places in code points are then places in the string.
  const text = ad.combinedText.replace(ASTRAL, '•');
  const found = new Uint8Array(text.length);
  for (const { start, end } of ad.mentions) found.fill(1, start, end);
  const candidates = new Map<string, SkillCandidate>();
  for (const section of ad.sections) {
    if (!ASKING.has(section.kind)) continue;
    for (const match of text.slice(section.start, section.end).matchAll(LINE)) {
      const start = section.start + match.index;
      const line = { start, end: start + match[0].length };
      for (const item of unknownItems(listItems(text, line, found))) {
        const words = candidateName(text.slice(item.start, item.end), item.opens);
        if (words === null || candidates.has(words.key) || knows(words.folded)) continue;
        const { key, name } = words;
        candidates.set(key, { key, name, context: contextOf(text, item, line) });
      }
    }
  }
  return candidates.size > MAX_PER_AD ? [] : [...candidates.values()];
}

/** The items of a list that are no known skills, but stand beside one; none when too few of the others are. */
function unknownItems(items: readonly Item[]): readonly Item[] {
  const unknown = items.filter(({ isKnown }) => !isKnown);
  const known = items.length - unknown.length;
  if (known < MIN_KNOWN_ITEMS || known < items.length * MIN_KNOWN_SHARE) return [];
  return items.filter(
    ({ isKnown }, i) =>
      !isKnown && (items[i - 1]?.isKnown === true || items[i + 1]?.isKnown === true),
  );
}

/** The parts of a line between separators. */
function listItems(
  text: string,
  line: { readonly start: number; readonly end: number },
  found: Uint8Array,
): Item[] {
  const items: Item[] = [];
  let from = line.start;
  let opens = true;
  const add = (end: number): void => {
    let letters = 0;
    let covered = 0;
    for (let at = from; at < end; at++) {
      if (text[at] === ' ') continue;
      letters++;
      covered += found[at]!;
    }
    if (letters > 0)
      items.push({ start: from, end, isKnown: covered >= letters * MIN_COVERED, opens });
  };
  for (const separator of text.slice(line.start, line.end).matchAll(SEPARATOR)) {
    const at = line.start + separator.index;
    // "Redes y Seguridad" is one skill when one mention covers it.
    if (found[at] === 1 && found[at + separator[0].length - 1] === 1) continue;
    add(at);
    from = at + separator[0].length;
    opens = /[.•·|]/u.test(separator[0]);
  }
  add(line.end);
  return items;
}

/** The item and what stands around it in its line, cut between words. */
function contextOf(
  text: string,
  item: Item,
  line: { readonly start: number; readonly end: number },
): string {
  const room = Math.max(0, CONTEXT_LENGTH - (item.end - item.start)) >> 1;
  const start = Math.max(line.start, item.start - room);
  const end = Math.min(line.end, item.end + room);
  const before = start === line.start ? '' : '…';
  const after = end === line.end ? '' : '…';
  const words = text.slice(start, end);
  const whole = before === '' ? words : words.replace(/^\S*\s/u, '');
  return `${before}${(after === '' ? whole : whole.replace(/\s\S*$/u, '')).trim()}${after}`;
}
