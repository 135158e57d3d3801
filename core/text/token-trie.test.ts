import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenTrie } from './token-trie.ts';
import { tokenize } from './tokenize.ts';

const trieOf = (...phrases: string[]): TokenTrie => {
  const trie = new TokenTrie();
  phrases.forEach((phrase, index) => trie.add(tokenize(phrase).folded, index));
  return trie;
};
const found = (trie: TokenTrie, text: string): [number, number, number][] =>
  trie.findAll(tokenize(text)).map(({ value, first, last }) => [value, first, last]);

describe('TokenTrie', () => {
  it('finds nested phrases, shorter before longer', () => {
    const trie = trieOf('spring', 'spring boot', 'boot');
    expect(found(trie, 'Java y Spring Boot')).toEqual([
      [0, 2, 2],
      [1, 2, 3],
      [2, 3, 3],
    ]);
  });

  it('passes over articles and prepositions inside a phrase', () => {
    const trie = trieOf('atención al cliente');
    expect(found(trie, 'atención de los clientes')).toEqual([[0, 0, 3]]);
    expect(found(trie, 'atención cliente')).toEqual([[0, 0, 1]]);
  });

  it('reads "and" in any language, but never "or" for it', () => {
    const trie = trieOf('health and safety');
    expect(found(trie, 'Health & Safety')).toHaveLength(1);
    expect(found(trie, 'health or safety')).toEqual([]);
  });

  it.each(['gestión, compras', 'gestión. Compras', 'gestión\ncompras', 'gestión (compras)'])(
    'does not reach over the punctuation of %j',
    (text) => {
      expect(found(trieOf('gestión compras'), text)).toEqual([]);
    },
  );

  it('keeps several values of the same words', () => {
    const trie = trieOf('ventas', 'Venta');
    expect(found(trie, 'ventas').map(([value]) => value)).toEqual([0, 1]);
  });

  it('finds nothing in an empty text and refuses an empty phrase', () => {
    expect(found(trieOf('java'), '')).toEqual([]);
    expect(() => trieOf('…')).toThrow(RangeError);
  });

  it('finds every phrase that it was given, whatever its words', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        (all) => {
          const phrases = all.map((words) => words.join(' '));
          const trie = trieOf(...phrases);
          for (const [index, phrase] of phrases.entries()) {
            const last = phrase.split(' ').length - 1;
            expect(found(trie, phrase)).toContainEqual([index, 0, last]);
          }
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});
