/** Shorter tails are not judged: short lists of JSON look alike for a while. */
const MIN_TAIL = 400;
const LONGEST_UNIT = 160;
const MIN_REPEATS = 6;

/**
 * Whether a text has run into a loop: its end is one unit of at most 160 characters, six times or more, over at least
 * 400 characters. Small models do so in about one answer in a hundred, and stop only at their limit of tokens.
 */
export function isLooping(text: string): boolean {
  if (text.length < MIN_TAIL) return false;
  for (let unit = 1; unit <= LONGEST_UNIT; unit++) {
    const span = Math.max(MIN_TAIL, unit * MIN_REPEATS);
    if (span > text.length) return false;
    const from = text.length - span;
    let at = text.length - 1;
    while (at - unit >= from && text[at] === text[at - unit]) at--;
    if (at - unit < from) return true;
  }
  return false;
}
