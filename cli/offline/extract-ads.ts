import { cleanPosting } from '../../activities/clean/clean-posting.ts';
import { enhanceByRules } from '../../activities/enhance/enhance-by-rules.ts';
import { buildSkillRules, type SkillRules } from '../../activities/enhance/skill-rules.ts';
import { extractSkills } from '../../activities/extract/extract-skills.ts';
import { buildLexicon, type Lexicon } from '../../activities/extract/lexicon.ts';
import type { CleanedPosting, SectionKind } from '../../core/posting/cleaned-posting.ts';
import type { RawPosting } from '../../core/posting/raw-posting.ts';
import type {
  ExtractionMethod,
  SkillConcept,
  SkillMention,
  SkillType,
} from '../../core/posting/skill-mention.ts';
import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';

/** A skill where an ad names it. */
export interface ExtractedSkill {
  /** As a person would list it: by the words of the ad, or by a canonical name. */
  readonly name: string;
  readonly id: string;
  readonly type: SkillType;
  /** Field of knowledge or work: "databases", "accounting", … */
  readonly kind: string;
  /** The words of `text` from `start` to `end`. */
  readonly surface: string;
  /** Code points into `text`, from 0, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly section: SectionKind;
  readonly methods: readonly ExtractionMethod[];
  readonly confidence: number;
  /** URI of the ESCO concept, where one is known. */
  readonly esco: string | null;
}

/** What the stages make of an ad. */
export interface ExtractedAd {
  readonly cleaned: CleanedPosting;
  readonly mentions: readonly SkillMention[];
  readonly skills: readonly ExtractedSkill[];
}

/** What is matched against. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly rules: SkillRules;
}

let plain: Knowledge | undefined;

/** The vocabulary, which is loaded once per process, and the skills of a taxonomy beside it. */
export function loadKnowledge(taxonomy: readonly TaxonomySkill[]): Knowledge {
  if (taxonomy.length === 0 && plain !== undefined) return plain;
  const vocabulary = loadVocabulary();
  const knowledge = {
    lexicon: buildLexicon({ vocabulary, taxonomy }),
    rules: buildSkillRules({ vocabulary, taxonomy }),
  };
  if (taxonomy.length === 0) plain = knowledge;
  return knowledge;
}

/**
 * The skills of an ad by the code of the stages: cleaned (HTML to text, personal data masked, language, sections),
 * extracted, linked by the rules. `collectedOn` is an ISO date. Throws what the stages throw.
 */
export function extractAd(
  posting: RawPosting,
  knowledge: Knowledge,
  collectedOn: string,
): ExtractedAd {
  const cleaned = cleanPosting(posting, { collectedOn, defaultCountry: null });
  return { cleaned, ...extractCleaned(cleaned, knowledge) };
}

/** The same for a text that is cleaned already. */
export function extractCleaned(
  cleaned: Pick<CleanedPosting, 'combinedText' | 'sections' | 'language' | 'countryCode'>,
  { lexicon, rules }: Knowledge,
): Omit<ExtractedAd, 'cleaned'> {
  const { language, countryCode } = cleaned;
  const mentions = extractSkills(cleaned, lexicon);
  const linked = new Map(
    enhanceByRules({ mentions, language, countryCode }, rules).map((skill) => [
      skill.skillKey,
      skill.escoUri,
    ]),
  );
  const skills = mentions.map((mention): ExtractedSkill => {
    const concept = lexicon.concepts[lexicon.conceptByKey.get(mention.skillKey)!]!;
    return {
      name: nameOf(mention, concept, language),
      id: mention.skillKey,
      type: concept.type,
      kind: concept.field,
      surface: mention.surface,
      start: mention.start,
      end: mention.end,
      section: mention.section,
      methods: mention.methods,
      confidence: mention.confidence,
      esco: linked.get(mention.skillKey) ?? null,
    };
  });
  return { mentions, skills };
}

function nameOf(mention: SkillMention, concept: SkillConcept, language: string): string {
  if (mention.label !== undefined) return mention.label;
  return language === 'es' || language === 'mixed' ? concept.nameEs : concept.nameEn;
}
