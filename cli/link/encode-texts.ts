import OpenAI from 'openai';
import type { LabelVectors } from '../../core/linking/text-vectors.ts';

/** A server that speaks the embeddings part of OpenAI's protocol. */
export interface EncoderServer {
  /** Base URL, with /v1 where the server has it. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string;
  /** Put before texts: E5 models want "query: " and "passage: ", unless the server adds them. */
  readonly queryPrefix?: string;
  readonly labelPrefix?: string;
  /** Also say in the field `input_type` whether texts are queries or passages; some servers refuse it. */
  readonly sendInputType?: boolean;
}

const BATCH = 32;
/** Longer texts are cut: encoders read about 512 word pieces. */
const MAX_CHARACTERS = 2000;

/**
 * Unit vectors of texts, row by row in their order. Throws when the server cannot be reached, answers with fewer
 * vectors than texts, or with vectors of different lengths.
 */
export async function encodeTexts(
  texts: readonly string[],
  kind: 'query' | 'label',
  server: EncoderServer,
): Promise<LabelVectors> {
  const client = new OpenAI({ baseURL: server.url, apiKey: server.apiKey ?? 'none' });
  const prefix = (kind === 'query' ? server.queryPrefix : server.labelPrefix) ?? '';
  const inputType = kind === 'query' ? 'query' : 'passage';
  // Texts of like length together: a batch costs as much as its longest text.
  const order = texts.map((_, i) => i).sort((a, b) => texts[a]!.length - texts[b]!.length);
  let values: Float32Array | null = null;
  let dimensions = 0;
  for (let start = 0; start < order.length; start += BATCH) {
    const batch = order.slice(start, start + BATCH);
    const answer = await client.embeddings.create({
      model: server.model,
      input: batch.map((i) => (prefix + texts[i]!).slice(0, MAX_CHARACTERS) || ' '),
      // The client asks for base64 unless told otherwise, and some servers ignore that.
      encoding_format: 'float',
      ...(server.sendInputType === true ? { input_type: inputType } : {}),
    });
    if (answer.data.length !== batch.length) {
      throw new Error(
        `${server.url} answered ${answer.data.length} vectors for ${batch.length} texts`,
      );
    }
    for (const { embedding, index } of answer.data) {
      dimensions ||= embedding.length;
      values ??= new Float32Array(texts.length * dimensions);
      if (embedding.length !== dimensions || dimensions === 0) {
        throw new Error(
          `${server.url} answered a vector of ${embedding.length} numbers after one of ${dimensions}`,
        );
      }
      const length = Math.hypot(...embedding) || 1;
      const row = batch[index]!;
      for (let d = 0; d < dimensions; d++) values[row * dimensions + d] = embedding[d]! / length;
    }
  }
  return { dimensions, values: values ?? new Float32Array(0) };
}
