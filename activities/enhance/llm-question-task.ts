import { offerSkills, type AdToJudge } from './llm/offer.ts';
import { loadPrompts } from './llm/prompts.ts';
import { writeQuestion, type ChatMessage } from './llm/question.ts';
import { loadLore } from './loaded-rules.ts';

export interface QuestionTaskInput {
  /** JSON Lines file of an imported taxonomy; null for the vocabulary alone. */
  readonly lexicon: { readonly taxonomyFile: string | null; readonly localLines?: string };
  readonly maxInputTokens: number;
  readonly items: readonly (AdToJudge & { readonly id: number })[];
}

export interface QuestionTaskOutput {
  /** One for each ad, in order: what to ask, or why nothing can be asked. */
  readonly items: readonly {
    readonly id: number;
    readonly question?: readonly ChatMessage[];
    readonly error?: string;
  }[];
}

/** Writes the questions about a page of ads in a worker thread. */
export default function questionTask(input: QuestionTaskInput): QuestionTaskOutput {
  const lore = loadLore(input.lexicon);
  const settings = { prompts: loadPrompts(), maxInputTokens: input.maxInputTokens };
  return {
    items: input.items.map(({ id, ...ad }) => {
      try {
        return { id, question: writeQuestion(ad, offerSkills(ad, lore), settings) };
      } catch (error) {
        return { id, error: error instanceof Error ? error.message : String(error) };
      }
    }),
  };
}
