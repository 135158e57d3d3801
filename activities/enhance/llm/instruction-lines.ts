/**
 * Lines of an ad that speak to a language model instead of to people: orders to forget instructions, roles of a
 * conversation, ready-made answers. They are kept from the model and are evidence of nothing. The verifier does
 * not rest on this list: it only makes the crudest attempts cost nothing.
 */
const PATTERNS: readonly RegExp[] = [
  /\b(?:ignor|olvid|disregard|forget|omit|oubli)\p{L}*\b.{0,60}\b(?:instruc|instruç|consigne|indicaci|prompt|regla|rule)/iu,
  /\b(?:system|assistant)\s*:\s*(?:[{["]|you\b|ignore\b|respond\b|answer\b)/iu,
  /\b(?:respond|answer|reply|responde|responda|répond|repond|contest)\p{L}*\b.{0,40}\b(?:que|that|with|con|only|solo|só)\b.{0,60}\b(?:aviso|oferta|vacante|anuncio|vaga|annonce|ad|posting|json)\b/iu,
  /\{\s*"(?:skills|added|verdict)"\s*:/iu,
  /<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]/u,
];

/** A stretch of a text in UTF-16 units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that speak to a model, in order, without their line breaks. */
export function findInstructionLines(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (PATTERNS.some((pattern) => pattern.test(line))) {
      found.push({ start, end: start + line.length });
    }
    start += line.length + 1;
  }
  return found;
}

/** The text with each of the stretches replaced by an ellipsis. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let kept = '';
  let position = 0;
  for (const { start, end } of stretches) {
    kept += `${text.slice(position, start)}[…]`;
    position = end;
  }
  return kept + text.slice(position);
}
