import { findEvidence, readAd, type Evidence, type ReadAd } from './evidence.ts';
import { modelAnswer, type AddedSkill, type ModelAnswer, type SkillVerdict } from './answer.ts';
import { findImplication } from './implications.ts';
import type { AdToJudge, Lore, OfferedSkill } from './offer.ts';
import { areNamesAlike } from './alike-names.ts';
import { aliasesOf, nameKey, type EscoCandidate } from './skill-names.ts';

/** How an answer ended, as the server says it. */
export type AnswerEnd = 'complete' | 'truncated' | 'looping' | 'declined';

/** Why one part of an answer is not taken over. */
export type RefusalReason =
  | 'unknown_id'
  | 'judged_twice'
  | 'not_the_same'
  | 'concept_not_offered'
  | 'unknown_skill'
  | 'already_named'
  | 'added_twice'
  | 'no_ground'
  | 'quote_not_in_ad'
  | 'words_not_in_quote'
  | 'other_subject'
  | 'does_not_follow';

export interface Refusal {
  readonly part: 'skills' | 'added';
  /** Number or name, as the model gave it. */
  readonly subject: string;
  readonly reason: RefusalReason;
}

/** What of an answer is proven, ready to be applied. */
export interface VerifiedEdits {
  /** Skills taken from the list, with the model's verdict. */
  readonly dropped: ReadonlyMap<string, SkillVerdict['verdict']>;
  /** Skills that are the same as another one of the list. */
  readonly merged: ReadonlyMap<string, string>;
  readonly linked: ReadonlyMap<string, EscoCandidate>;
  readonly added: readonly AddedExplicit[];
  readonly implied: readonly AddedImplied[];
}
export interface AddedExplicit extends Evidence {
  readonly skillKey: string;
  readonly reasoning: string;
}
export interface AddedImplied {
  readonly skillKey: string;
  readonly impliedBy: string;
  /** Steps of the vocabulary between the two, at least 1. */
  readonly steps: number;
  /** The vocabulary's reason for the last step, not the model's. */
  readonly reason: string;
  readonly reasoning: string;
}

export type Judgement =
  | {
      readonly kind: 'usable';
      readonly edits: VerifiedEdits;
      readonly refusals: readonly Refusal[];
    }
  /** Cannot be used as a whole, for reasons that can be told to the model. */
  | { readonly kind: 'unusable'; readonly problems: readonly string[] };

/**
 * A model may thin out a list, not empty it: an answer that takes away more than half of it is refused, whatever it
 * says. An ad that orders so gets what the rules found.
 */
const MAX_REMOVED_SHARE = 0.5;
/** From so many refused parts on, an answer with more refused than proven parts is not trusted in the rest. */
const MANY_REFUSALS = 4;

/**
 * Checks an answer against the ad and the lexicon. Nothing counts because the model says so: an added skill needs its
 * own words in the ad or an implication of the vocabulary, a merge needs names that are alike, a concept must be one
 * of those offered. Parts without proof are refused one by one; an answer that cannot be read, removes too much or is
 * mostly refused is refused whole.
 */
export function verifyAnswer(input: {
  readonly ad: AdToJudge;
  readonly offered: readonly OfferedSkill[];
  readonly lore: Lore;
  readonly answer: { readonly text: string; readonly end: AnswerEnd };
}): Judgement {
  const { ad, offered, lore } = input;
  const parsed = parseAnswer(input.answer);
  if (!('skills' in parsed)) return { kind: 'unusable', problems: parsed.problems };

  const refusals: Refusal[] = [];
  const judged = judgeSkills(parsed.skills, offered, refusals);
  const removed = judged.dropped.size + judged.merged.size;
  if (removed > Math.max(1, Math.floor(offered.length * MAX_REMOVED_SHARE))) {
    const problem = `skills: ${removed} of ${offered.length} were taken away; judge each by the ad and keep those that it asks for`;
    return { kind: 'unusable', problems: [problem] };
  }
  const grounds = judgeAdded(parsed.added, { offered, lore, ad: readAd(ad), judged, refusals });
  const proven = removed + judged.linked.size + grounds.added.length + grounds.implied.length;
  if (refusals.length >= MANY_REFUSALS && refusals.length > proven) {
    return { kind: 'unusable', problems: refusals.map(describeRefusal) };
  }
  return { kind: 'usable', edits: { ...judged, ...grounds }, refusals };
}

/** Reads the JSON of an answer, also out of a fenced block. The problems are written to be sent to the model. */
function parseAnswer({
  text,
  end,
}: {
  readonly text: string;
  readonly end: AnswerEnd;
}): ModelAnswer | { problems: string[] } {
  if (end === 'declined') return { problems: ['the task was declined'] };
  if (end === 'looping') return { problems: ['the answer repeated itself without end'] };
  if (end === 'truncated') {
    return { problems: ['the answer was cut off; be brief, and list only what changes'] };
  }
  const unfenced = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
  let json: unknown;
  try {
    json = JSON.parse(unfenced);
  } catch {
    return { problems: ['the answer is not one JSON object'] };
  }
  const parsed = modelAnswer.safeParse(json);
  if (parsed.success) return parsed.data;
  return {
    problems: parsed.error.issues
      .slice(0, 8)
      .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`),
  };
}

type Judged = Pick<VerifiedEdits, 'dropped' | 'merged' | 'linked'>;

function judgeSkills(
  verdicts: readonly SkillVerdict[],
  offered: readonly OfferedSkill[],
  refusals: Refusal[],
): Judged {
  const byId = new Map(offered.map((skill) => [skill.id, skill]));
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const dropped = new Map<string, SkillVerdict['verdict']>();
  const merged = new Map<string, string>();
  const linked = new Map<string, EscoCandidate>();
  const seen = new Set<number>();
  for (const verdict of verdicts) {
    const refuse = (reason: RefusalReason) =>
      refusals.push({ part: 'skills', subject: String(verdict.id), reason });
    const skill = byId.get(verdict.id);
    if (skill === undefined) {
      refuse('unknown_id');
      continue;
    }
    if (seen.has(verdict.id)) {
      refuse('judged_twice');
      continue;
    }
    seen.add(verdict.id);
    if (verdict.verdict === 'same_as') {
      const other = verdict.same_as === null ? undefined : byId.get(verdict.same_as);
      // The one to be kept must be kept, so that nothing disappears in a circle.
      const stays = other !== undefined && (verdictOf.get(other.id)?.verdict ?? 'keep') === 'keep';
      if (stays && other !== skill && areNamesAlike(skill.concept, other.concept)) {
        merged.set(skill.skillKey, other.skillKey);
      } else refuse('not_the_same');
    } else if (verdict.verdict !== 'keep') {
      dropped.set(skill.skillKey, verdict.verdict);
    } else if (verdict.esco !== null) {
      const concept = skill.esco.get(verdict.esco);
      if (concept === undefined) refuse('concept_not_offered');
      else linked.set(skill.skillKey, concept);
    }
  }
  return { dropped, merged, linked };
}

function judgeAdded(
  wanted: readonly AddedSkill[],
  known: {
    readonly offered: readonly OfferedSkill[];
    readonly lore: Lore;
    readonly ad: ReadAd;
    readonly judged: Judged;
    readonly refusals: Refusal[];
  },
): Pick<VerifiedEdits, 'added' | 'implied'> {
  const added: AddedExplicit[] = [];
  const implied: AddedImplied[] = [];
  const named = new Set(known.offered.map(({ skillKey }) => skillKey));
  const taken = new Set<string>();
  for (const skill of wanted) {
    const keys = known.lore.names.byName.get(nameKey(skill.name)) ?? [];
    const skillKey = keys.find((key) => named.has(key)) ?? keys[0];
    const outcome: RefusalReason | AddedExplicit | AddedImplied =
      skillKey === undefined
        ? 'unknown_skill'
        : named.has(skillKey)
          ? 'already_named'
          : taken.has(skillKey)
            ? 'added_twice'
            : proveAdded(skill, skillKey, known);
    if (typeof outcome === 'string') {
      known.refusals.push({ part: 'added', subject: skill.name.slice(0, 60), reason: outcome });
      continue;
    }
    taken.add(outcome.skillKey);
    if ('impliedBy' in outcome) implied.push(outcome);
    else added.push(outcome);
  }
  return { added, implied };
}

/** Words of the ad come before an implication: they are the stronger ground. */
function proveAdded(
  { evidence, follows_from, reasoning }: AddedSkill,
  skillKey: string,
  known: {
    readonly offered: readonly OfferedSkill[];
    readonly lore: Lore;
    readonly ad: ReadAd;
    readonly judged: Judged;
  },
): RefusalReason | AddedExplicit | AddedImplied {
  const { rules } = known.lore;
  if (evidence !== null) {
    const found = findEvidence(known.ad, evidence, aliasesOf(skillKey, rules) ?? []);
    if (typeof found !== 'string') return { skillKey, reasoning, ...found };
    if (follows_from === null) return found;
  }
  if (follows_from === null) return 'no_ground';
  const from = known.offered.find(({ id }) => id === follows_from);
  if (from === undefined) return 'unknown_id';
  if (known.judged.dropped.has(from.skillKey)) return 'does_not_follow';
  const implication = findImplication(from.skillKey, skillKey, rules);
  if (implication === null) return 'does_not_follow';
  return { skillKey, impliedBy: from.skillKey, reasoning, ...implication };
}

function describeRefusal({ part, subject, reason }: Refusal): string {
  return `${part} ${JSON.stringify(subject)}: ${reason.replaceAll('_', ' ')}`;
}
