import { RefusedError } from './refused-error.ts';

/**
 * The bytes of an answer, at most `maxBytes` of them: a longer body is given up as soon as that shows, from its
 * stated length or while it streams, and throws RefusedError `too_large`.
 */
export async function readBody(
  response: Response,
  options: { maxBytes: number; url: string },
): Promise<Uint8Array> {
  const { maxBytes, url } = options;
  const tooLarge = (size: string) =>
    new RefusedError(url, {
      reason: 'too_large',
      what: `has ${size} bytes, at most ${maxBytes} are read`,
    });
  // With a content encoding the stated length is that of the compressed bytes; those cannot be fewer.
  const stated = Number(response.headers.get('content-length') ?? 0);
  if (stated > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(String(stated));
  }
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream, and with it the transfer.
    if (size > maxBytes) throw tooLarge(`more than ${maxBytes}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
