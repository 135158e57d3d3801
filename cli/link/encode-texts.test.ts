import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeTexts } from './encode-texts.ts';

const question = z.object({
  model: z.string(),
  input: z.array(z.string()),
  encoding_format: z.literal('float'),
  input_type: z.string().optional(),
});
type Question = z.infer<typeof question>;
type Vectors = (texts: readonly string[]) => readonly (readonly number[])[];

let close = (): void => undefined;
afterEach(() => close());

/** Serves POST /v1/embeddings, answering vectors in reverse order as the protocol's `index` allows. */
async function serve(vectors: Vectors) {
  const asked: Question[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = question.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
      asked.push(body);
      const entries = vectors(body.input).map((embedding, index) => ({
        ...{ object: 'embedding', index, embedding },
      }));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ object: 'list', model: body.model, data: entries.reverse() }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}/v1` };
}

describe('encodeTexts', () => {
  it('gives unit vectors in the order of the texts, however they were batched', async () => {
    const texts = Array.from({ length: 70 }, (_, i) => 'x'.repeat(70 - i));
    const { asked, url } = await serve((batch) => batch.map((text) => [3 * text.length, 4 * 70]));
    const { dimensions, values } = await encodeTexts(texts, 'query', { url, model: 'm' });
    expect([dimensions, values.length, asked.length]).toEqual([2, 140, 3]);
    texts.forEach((text, i) => {
      const length = Math.hypot(3 * text.length, 280);
      expect(values[2 * i]).toBeCloseTo((3 * text.length) / length, 5);
      expect(values[2 * i + 1]).toBeCloseTo(280 / length, 5);
    });
  });

  it('says what kind of text it sends, by prefix or by input_type', async () => {
    const { asked, url } = await serve((batch) => batch.map(() => [1]));
    const server = { url, model: 'e5', queryPrefix: 'query: ', labelPrefix: 'passage: ' };
    await encodeTexts(['weld'], 'query', server);
    await encodeTexts(['weld pipes'], 'label', { ...server, sendInputType: true });
    expect(asked.map(({ input, input_type }) => [input[0], input_type])).toEqual([
      ['query: weld', undefined],
      ['passage: weld pipes', 'passage'],
    ]);
  });

  it('cuts long texts, sends a blank for an empty one, and leaves a vector of zeros as it is', async () => {
    const { asked, url } = await serve((batch) => batch.map(() => [0, 0]));
    const { values } = await encodeTexts(['y'.repeat(5000), ''], 'label', { url, model: 'm' });
    expect(asked[0]!.input.map(({ length }) => length)).toEqual([1, 2000]);
    expect([...values]).toEqual([0, 0, 0, 0]);
  });

  it('asks nothing for no texts', async () => {
    const none = await encodeTexts([], 'query', { url: 'http://127.0.0.1:9', model: 'm' });
    expect(none).toEqual({ dimensions: 0, values: new Float32Array(0) });
  });

  it('refuses too few vectors, and vectors of different lengths', async () => {
    const few = await serve(() => [[1]]);
    await expect(encodeTexts(['a', 'b'], 'query', { url: few.url, model: 'm' })).rejects.toThrow(
      /1 vectors for 2 texts/,
    );
    close();
    const ragged = await serve((batch) => batch.map((_, i) => [1, 2].slice(0, 1 + i)));
    await expect(
      encodeTexts(['a', 'bb'], 'query', { url: ragged.url, model: 'm' }),
    ).rejects.toThrow(/after one of/);
  });
});
