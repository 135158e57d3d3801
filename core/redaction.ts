/** What stands in the place of a secret. */
const HIDDEN = '…';

/** user:password@ of a URL, in any text. Neither part may hold the characters that end an authority. */
const CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]*:[^\s"'<>]*@(?=[\w[.-])/giu;

/** Shorter ones are words that stand in every text: to hide them would tell more than it hides. */
const SHORTEST_SECRET = 6;

/**
 * A function that hides the given secrets wherever they stand in a text, as they are, as JSON and as URLs write them,
 * and user and password of any URL.
 */
export function createRedaction(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  // Longest first: one secret may be a part of another.
  const known = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) =>
    known
      .reduce((left, secret) => left.replaceAll(secret, HIDDEN), text)
      .replace(CREDENTIALS, `$1${HIDDEN}@`);
}
