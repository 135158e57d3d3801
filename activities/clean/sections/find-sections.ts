import { codePointOffsets } from '../../../core/text/code-points.ts';
import type { SectionKind, TextSection } from '../../../core/posting/cleaned-posting.ts';
import { findHeadings } from './find-headings.ts';

/** Sentences of law and policy that stand in any part of an ad; what they name is not asked for. */
const LEGAL =
  /\b(?:equal (?:employment )?opportunit(?:y|ies)|affirmative action|regardless of race|without regard to (?:race|age|sex)|protected veteran|reasonable accommodation|employment equity|popi act|popia|igualdad de (?:oportunidades|g[ée]nero)|sin distinci[oó]n de|no discrimina|ley \d{3,4} de|tratamiento de (?:mis |sus |tus )?datos|[ée]galit[ée] des chances|sans distinction|igualdade de oportunidades)\b/iu;
const CONTACT = /\[(?:email|phone|profile)\]/;
const LONGEST_CONTACT = 250;

interface Boundary {
  at: number;
  kind: SectionKind;
}

/**
 * Sections of an ad's plain text, whose title ends at the UTF-16 offset `titleEnd`. They cover the text from its first
 * to its last code point without overlap; neighbours differ in kind. What stands before the first heading is the
 * summary; a text without headings is one section `other`.
 */
export function findSections(text: string, titleEnd: number): TextSection[] {
  const boundaries: Boundary[] = [];
  if (titleEnd > 0) boundaries.push({ at: 0, kind: 'title' });
  const lines = text.slice(titleEnd).split('\n');
  const hasLegal = LEGAL.test(text);
  const hasContact = CONTACT.test(text);
  let at = titleEnd;
  let open: SectionKind | null = null;
  const push = (position: number, kind: SectionKind | null) => {
    boundaries.push({ at: position, kind: kind ?? 'other' });
  };
  push(at, null);
  for (const [i, line] of lines.entries()) {
    const hits = line.length < 3 ? [] : findHeadings(line, lines[i + 1]);
    let isLocal = false;
    for (const hit of hits) {
      push(at + hit.at, hit.kind);
      if (hit.reach === 'open') open = hit.kind;
      isLocal = hit.reach === 'line';
    }
    if (hasLegal && hits.length === 0 && LEGAL.test(line)) {
      push(at, 'legal');
      isLocal = true;
    } else if (
      hasContact &&
      hits.length === 0 &&
      line.length <= LONGEST_CONTACT &&
      CONTACT.test(line)
    ) {
      push(at, 'contact');
      isLocal = true;
    }
    at += line.length + 1;
    if (isLocal && i + 1 < lines.length) push(at, open);
  }
  if (open !== null) {
    const first = boundaries.findIndex(({ kind }) => kind !== 'title' && kind !== 'other');
    for (const boundary of boundaries.slice(0, first)) {
      if (boundary.kind === 'other') boundary.kind = 'summary';
    }
  }
  return toSections(text, boundaries);
}

function toSections(text: string, boundaries: readonly Boundary[]): TextSection[] {
  const toCodePoint = codePointOffsets(text);
  const sections: TextSection[] = [];
  for (const [i, { at, kind }] of boundaries.entries()) {
    const end = toCodePoint(boundaries[i + 1]?.at ?? text.length);
    const start = toCodePoint(at);
    if (start >= end) continue;
    const last = sections.at(-1);
    const isBlank = text.slice(at, boundaries[i + 1]?.at ?? text.length).trim() === '';
    if (last !== undefined && (last.kind === kind || isBlank)) last.end = end;
    else sections.push({ kind, start, end });
  }
  return sections;
}
