import type { SectionKind, TextSection } from '../../core/posting/cleaned-posting.ts';
import type { ExtractionMethod, SkillMention } from '../../core/posting/skill-mention.ts';
import { codePointOffsets } from '../../core/text/code-points.ts';
import { isFunctionWord } from '../../core/text/function-words.ts';
import type { TrieHit } from '../../core/text/token-trie.ts';
import { tokenize, type Tokens } from '../../core/text/tokenize.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { mentionConfidence, MIN_CONFIDENCE } from './confidence.ts';
import { judgeContexts } from './context.ts';
import { findCoordinated, findLoose } from './coordination.ts';
import { findCues, isCue } from './cues.ts';
import { findDrivingLicences } from './driving-licences.ts';
import { hasLanguageLevel } from './language-level.ts';
import type { Lexicon } from './lexicon.ts';
import { resolveOverlaps, type RatedCandidate } from './resolve-overlaps.ts';

/** The part of a cleaned ad that extraction reads. */
export interface AdText {
  readonly combinedText: string;
  readonly sections: readonly TextSection[];
  readonly language: string;
  readonly countryCode: string | null;
}

/**
 * The skills that an ad names and asks for, in the order of the text, each with its exact words; spans are code
 * points into `combinedText`. Skills that the ad says are not needed, or that the employer teaches, are left out.
 */
export function extractSkills(ad: AdText, lexicon: Lexicon): SkillMention[] {
  const tokens = tokenize(ad.combinedText);
  const hits = lexicon.trie.findAll(tokens);
  const cueHits: TrieHit[] = [];
  const labelHits: TrieHit[] = [];
  for (const hit of hits) (isCue(hit) ? cueHits : labelHits).push(hit);
  const cues = findCues(tokens, cueHits);
  const literal = findCandidates(tokens, labelHits, ad.language, lexicon);
  const coordinated = findCoordinated(literal, tokens, ad.language, lexicon);
  const candidates = [
    ...literal,
    ...findLoose(cues.demands, tokens, ad.language, lexicon),
    ...findDrivingLicences(tokens, ad.countryCode, lexicon),
    ...coordinated,
  ];
  const contexts = judgeContexts(candidates, tokens, cues, lexicon);
  const toCodePoint = codePointOffsets(ad.combinedText);
  const sectionAt = sectionFinder(ad.sections);
  const shared = new Set(coordinated);

  const rated: RatedCandidate[] = [];
  candidates.forEach((candidate, index) => {
    const context = contexts[index]!;
    if (context.isNegated) return;
    const levelled =
      lexicon.concepts[candidate.label.concept]!.type === 'language' &&
      hasLanguageLevel(tokens, candidate.first, candidate.last);
    if (!context.isConfirmed && !levelled) return;
    const section = sectionAt(toCodePoint(tokens.starts[candidate.first]!));
    const { label } = candidate;
    const confidence = mentionConfidence({
      origin: label.origin,
      wordCount: contentWords(tokens, candidate),
      letterCase: label.letterCase,
      needsContext: label.needsContext,
      isLiteral: candidate.isLiteral,
      method: candidate.method,
      section,
      isDemanded: context.isDemanded,
      isDirect: context.isDirect || levelled,
      isOffered: context.isOffered,
      inList: context.inList,
      relatives: context.relatives,
      isOffTopic: context.isOffTopic,
    });
    if (confidence < MIN_CONFIDENCE) return;
    rated.push({
      candidate,
      confidence,
      isCued: context.isDirect || levelled,
      sharesWords: shared.has(candidate),
    });
  });

  return resolveOverlaps(rated).map(({ candidate, confidence, isCued }): SkillMention => {
    const from = tokens.starts[candidate.first]!;
    const to = tokens.ends[candidate.last]!;
    const start = toCodePoint(from);
    return {
      skillKey: lexicon.concepts[candidate.label.concept]!.skillKey,
      surface: ad.combinedText.slice(from, to),
      start,
      end: toCodePoint(to),
      section: sectionAt(start),
      methods: methodsOf(candidate, isCued),
      confidence: Math.round(confidence * 1000) / 1000,
    };
  });
}

/** A cue that names the object of a demand has found the mention as well as the trie has. */
function methodsOf(candidate: Candidate, isCued: boolean): readonly ExtractionMethod[] {
  if (candidate.method === 'regex') return ['regex'];
  return isCued ? ['esco', 'regex'] : ['esco'];
}

function contentWords(tokens: Tokens, { first, last }: Candidate): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (!isFunctionWord(tokens.folded[i]!)) count++;
  return count;
}

/** Section at a code point; text outside all sections is `other`. Sections are in order and do not overlap. */
function sectionFinder(sections: readonly TextSection[]): (codePoint: number) => SectionKind {
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
