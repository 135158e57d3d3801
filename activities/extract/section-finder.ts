import type { SectionKind, TextSection } from '../../core/posting/cleaned-posting.ts';

/** Section at a code point; text outside all sections is `other`. Sections are in order and do not overlap. */
export function sectionFinder(
  sections: readonly TextSection[],
): (codePoint: number) => SectionKind {
  return (codePoint) => {
    let low = 0;
    let high = sections.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const section = sections[middle]!;
      if (codePoint < section.start) high = middle - 1;
      else if (codePoint >= section.end) low = middle + 1;
      else return section.kind;
    }
    return 'other';
  };
}
