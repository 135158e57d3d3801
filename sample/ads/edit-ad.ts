import { chance, type Random } from '../text/choose.ts';
import { type Block, type Section, words } from '../text/pieces.ts';
import type { AdDraft } from './write-ad.ts';

/** Index of the section whose list is longest: losing one line there changes an ad least. */
function longestList(sections: readonly Section[]): number {
  const lengths = sections.map(({ blocks }) =>
    Math.max(0, ...blocks.map((block) => (block.kind === 'list' ? block.lines.length : 0))),
  );
  return lengths.indexOf(Math.max(...lengths));
}

function withoutLastLine(block: Block): Block {
  if (block.kind !== 'list' || block.lines.length < 2) return block;
  return { ...block, lines: block.lines.slice(0, -1) };
}

/** The ad without the last line of its longest list, as an employer shortens it. */
export function dropLine(draft: AdDraft): AdDraft {
  const at = longestList(draft.sections);
  const sections = draft.sections.map((section, i) =>
    i === at ? { ...section, blocks: section.blocks.map(withoutLastLine) } : section,
  );
  return { ...draft, sections };
}

/** A near copy: a mark on the title, or one line fewer, or both; most of the text stays word for word. */
export function retouch(draft: AdDraft, random: Random): AdDraft {
  const marksTitle = chance(random, 0.5);
  const shortened = !marksTitle || chance(random, 0.5) ? dropLine(draft) : draft;
  if (!marksTitle) return shortened;
  const mark = words(` (${1 + Math.floor(random() * 9)})`);
  return { ...shortened, title: [...shortened.title, ...mark] };
}
