import type { SectionKind } from '../../core/posting/cleaned-posting.ts';
import type { Asked, PersonalKind } from '../ads/sample-ad.ts';

/** Part of a line: plain words, the words of a skill, or personal data. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'skill'; text: string; skillId: string; asked: Asked }
  | { kind: 'personal'; text: string; personal: PersonalKind };

export type Line = readonly Piece[];

export type Block =
  | { kind: 'heading'; line: Line }
  | { kind: 'paragraph'; line: Line }
  | { kind: 'list'; lines: readonly Line[] };

export interface Section {
  kind: SectionKind;
  blocks: readonly Block[];
}

/** A line of plain words. */
export function words(text: string): Line {
  return [{ kind: 'words', text }];
}

/** The text of a line. */
export function lineText(line: Line): string {
  return line.map((piece) => piece.text).join('');
}

/** All lines of a section in reading order. */
export function linesOf(section: Section): readonly Line[] {
  return section.blocks.flatMap((block) => (block.kind === 'list' ? block.lines : [block.line]));
}

/** The line with its first letter in upper case, unless it begins with a name that is written in lower case. */
export function startUpperCase(line: Line): Line {
  const [first, ...rest] = line;
  if (!first || (first.kind === 'skill' && LOWER_CASE_NAMES.test(first.text))) return line;
  const letter = [...first.text][0] ?? '';
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest];
}

const LOWER_CASE_NAMES = /^(?:dbt|pandas|scikit-learn|isiZulu)$/u;
