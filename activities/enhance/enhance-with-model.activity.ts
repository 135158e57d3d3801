import type pg from 'pg';
import { PermanentError } from '../../core/errors.ts';
import type { EnhancedSkill, SkillConcept } from '../../core/posting/skill-mention.ts';
import { loadCleanedTexts } from '../../prisma/sql/cleaned-jobs.ts';
import {
  failRequest,
  findAnswer,
  keepAnswer,
  reserveRequest,
  saveEnhanceRuns,
  summariseEnhancement,
  type EnhanceRunRow,
} from '../../prisma/sql/llm.ts';
import { loadMentions, replaceEnhanced, saveSkills } from '../../prisma/sql/skills.ts';
import { runAdPage, type AdOutcome, type AdPageInput, type AdStage } from '../ad-page.ts';
import type { Compute } from '../compute.ts';
import type { LexiconSource } from '../lexicon-source.ts';
import { withCandidates } from './candidates/find-page-candidates.ts';
import { enhanceVersion, type ConfiguredModel } from './configured-model.ts';
import type { EnhanceTaskInput, EnhanceTaskOutput } from './enhance-task.ts';
import { askAboutAd, type AdDecision, type AnswerBook } from './llm/ask-about-ad.ts';
import type { AdToJudge } from './llm/offer.ts';
import type { QuestionTaskInput, QuestionTaskOutput } from './llm-question-task.ts';
import { describeEnhancement } from './llm-note.ts';
import type { VerdictTaskInput, VerdictTaskOutput } from './llm-verdict-task.ts';

export interface ModelEnhanceDependencies {
  pool: pg.Pool;
  compute: Compute;
  lexicon: LexiconSource;
  now: () => Date;
  /** Null where no language model is configured. */
  enhanceModel: ConfiguredModel | null;
  /** Tells the operator in the log what a batch cannot say by itself. Ids and counts only. */
  alert: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  /** Fires when the activity that runs is to end. */
  cancelled: () => AbortSignal;
}

interface LoadedAd extends AdToJudge {
  jobId: number;
}

type Usable = Extract<VerdictTaskOutput, { kind: 'usable' }>;

interface Judged {
  skills: readonly EnhancedSkill[];
  run: EnhanceRunRow;
}

/** The enhance stage with a language model: the rules find, the model judges, the verifier decides what counts. */
export function createModelEnhanceActivities(deps: ModelEnhanceDependencies) {
  const { pool, compute } = deps;
  return {
    async enhancePageWithModel(input: AdPageInput) {
      const configured = deps.enhanceModel;
      if (configured === null) {
        throw new PermanentError(
          'This worker serves the queue "llm", but no model is configured: set LMO_ENHANCER and LMO_LLM_MODEL.',
        );
      }
      const lexicon = await deps.lexicon.current();
      const files = lexicon;
      const version = enhanceVersion(lexicon.version, configured);
      const concepts = new Map<string, SkillConcept>();
      const learn = (known: readonly SkillConcept[]) => {
        for (const concept of known) concepts.set(concept.skillKey, concept);
      };

      /** Asks about the ads; the signal of one that fails for good ends the others, which are asked later again. */
      const decide = async (ads: readonly LoadedAd[]): Promise<Map<number, AdDecision<Usable>>> => {
        const questions = await compute.run<QuestionTaskInput, QuestionTaskOutput>('llmQuestion', {
          lexicon: files,
          maxInputTokens: configured.maxInputTokens,
          items: ads.map(({ jobId, ...ad }) => ({ id: jobId, ...ad })),
        });
        const adOf = new Map(ads.map(({ jobId, ...ad }) => [jobId, ad]));
        const failed = new AbortController();
        const asking = {
          model: configured.chat,
          book: answerBook(deps, configured, input.batchId),
          clock: () => performance.now(),
          identity: `${configured.provider}/${configured.model} ${configured.parameters}`,
          maxOutputTokens: configured.maxOutputTokens,
          prices: configured.prices,
          signal: AbortSignal.any([deps.cancelled(), failed.signal]),
        };
        const decisions = new Map<number, AdDecision<Usable>>();
        const settled = await Promise.allSettled(
          questions.items.map(async ({ id, question }) => {
            if (question === undefined) return;
            try {
              const decision = await askAboutAd<Usable>(
                question,
                async ({ text, ended }) => {
                  const verdict = await compute.run<VerdictTaskInput, VerdictTaskOutput>(
                    'llmVerdict',
                    {
                      lexicon: files,
                      ad: adOf.get(id)!,
                      answer: { text, end: ended },
                      decidedBy: `${configured.provider}/${configured.model}`,
                    },
                  );
                  return verdict.kind === 'usable' ? { kind: 'usable', result: verdict } : verdict;
                },
                asking,
              );
              decisions.set(id, decision);
            } catch (error) {
              failed.abort();
              throw error;
            }
          }),
        );
        const failure = settled.find(({ status }) => status === 'rejected');
        if (failure !== undefined) throw (failure as PromiseRejectedResult).reason;
        return decisions;
      };

      const stage: AdStage<LoadedAd, Judged> = {
        stage: 'enhance',
        version,
        load: async (db, jobIds) => {
          const [mentions, texts] = [
            await loadMentions(db, jobIds),
            await loadCleanedTexts(db, jobIds),
          ];
          const textOf = new Map(texts.map((text) => [text.jobId, text]));
          return mentions.map((ad) => {
            const { combinedText, sections } = textOf.get(ad.jobId)!;
            return { ...ad, combinedText, sections };
          });
        },
        async compute(ads) {
          const decisions = await decide(ads);
          tellBudget(deps, input, decisions);
          const byRules = ads.filter(
            ({ jobId }) => (decisions.get(jobId)?.result ?? null) === null,
          );
          const rules = await compute.run<EnhanceTaskInput, EnhanceTaskOutput>('enhance', {
            lexicon: files,
            items: byRules.map(({ jobId, mentions, language, countryCode }) => ({
              ...{ id: jobId, mentions, language, countryCode },
            })),
          });
          learn(rules.concepts);
          const rulesOf = new Map(rules.items.map((one) => [one.id, one]));
          return ads.map(({ jobId }): AdOutcome<Judged> => {
            const decision = decisions.get(jobId);
            const result = decision?.result ?? null;
            if (decision !== undefined && result !== null) {
              learn(result.concepts);
              const run = runRow(jobId, decision, configured);
              return { kind: 'passed', jobId, result: { skills: result.skills, run } };
            }
            const { skills, error } = rulesOf.get(jobId) ?? {};
            if (skills === undefined || decision === undefined) {
              const detail = error ?? 'no question could be written';
              return {
                ...{ kind: 'rejected', jobId },
                reject: { reason: 'processing_error', field: null, detail },
              };
            }
            const run = runRow(jobId, decision, configured);
            return {
              ...{ kind: 'passed', jobId, result: { skills, run } },
              version: `${version} fallback`,
            };
          });
        },
        async save(client, results, batchId) {
          const saved = await saveSkills(client, [...concepts.values()], {
            decidesLinks: true,
          });
          const ads = results.map(({ jobId, result }) => ({ jobId, skills: result.skills }));
          const runs = results.map(({ result }) => result.run);
          return (
            saved.rowsWritten +
            (await replaceEnhanced(client, { ads, ids: saved.ids })) +
            (await saveEnhanceRuns(client, { batchId, runs }))
          );
        },
      };
      return runAdPage(pool, withCandidates(stage, { pool, compute, ...lexicon }), input);
    },

    /** What the batch did with its model, for the audit of the stage. */
    async describeEnhancement(args: { batchId: number }): Promise<string | null> {
      return describeEnhancement(await summariseEnhancement(pool, args.batchId));
    },
  };
}

function answerBook(
  { pool, now }: ModelEnhanceDependencies,
  { provider, model, promptVersion, limits }: ConfiguredModel,
  batchId: number,
): AnswerBook {
  const by = { provider, model, promptVersion };
  return {
    find: (questionHash) => findAnswer(pool, questionHash),
    reserve: (request) => reserveRequest(pool, { ...request, batchId, limits, at: now() }),
    keep: (kept) => keepAnswer(pool, { ...kept, by, at: now() }),
    fail: (failed) => failRequest(pool, failed),
  };
}

function runRow(
  jobId: number,
  decision: AdDecision<Usable>,
  { provider, model, promptVersion }: ConfiguredModel,
): EnhanceRunRow {
  const { result, fallbackReason, fromCache, problems, rounds, ...used } = decision;
  return {
    ...{ jobId, provider, model, promptVersion, rounds, fallbackReason },
    outcome: result === null ? 'fallback' : fromCache ? 'cache' : 'model',
    tokensIn: used.tokensIn,
    tokensOut: used.tokensOut,
    seconds: used.seconds,
    costUsd: used.costUsd,
    verdict: { ...result?.record, problems },
  };
}

/** A spent budget and a refusing server are told once a page: nobody looks at single ads. */
function tellBudget(
  deps: ModelEnhanceDependencies,
  { batchId, page }: AdPageInput,
  decisions: ReadonlyMap<number, AdDecision<Usable>>,
): void {
  const reasons = new Map<string, number>();
  for (const { fallbackReason } of decisions.values()) {
    if (fallbackReason === null || fallbackReason === 'unusable_answer') continue;
    reasons.set(fallbackReason, (reasons.get(fallbackReason) ?? 0) + 1);
  }
  for (const [reason, ads] of reasons) {
    const why = reason.startsWith('budget')
      ? 'the budget of the language model is spent'
      : 'the language model cannot be used';
    deps.alert({ batchId, page, reason, ads }, `${why}; rules decide instead`);
  }
}
