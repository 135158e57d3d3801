import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../../core/text/function-words.ts';
import { TokenTrie } from '../../core/text/token-trie.ts';
import { tokenize } from '../../core/text/tokenize.ts';
import { addCuePhrases, CUE, findCues, isCue } from './cues.ts';

const trie = new TokenTrie();
addCuePhrases(trie);
const marked = (text: string, bit: number): string[] => {
  const tokens = tokenize(text);
  const { bits } = findCues(tokens, trie.findAll(tokens).filter(isCue));
  return tokens.folded.filter((word, i) => (bits[i]! & bit) !== 0 && !isFunctionWord(word));
};

describe('findCues', () => {
  it('lets a demand reach over its whole list and no further than its sentence', () => {
    expect(marked('Experiencia en ventas, compras y stock. Horario libre', CUE.demanded)).toEqual([
      ...['ventas', 'compras', 'y', 'stock'],
    ]);
  });

  it('calls the first words after a demand direct', () => {
    expect(marked('manejo de Excel', CUE.direct)).toEqual(['excel']);
    expect(marked('manejo de uno dos tres cuatro cinco seis', CUE.direct)).not.toContain('seis');
  });

  it('ends a negation at a turn of the sentence', () => {
    expect(marked('no se requiere experiencia pero manejo de caja', CUE.negated)).toEqual([
      'experiencia',
    ]);
  });

  it('reads a negation that follows what it denies', () => {
    expect(marked('Buen sueldo, inglés no requerido', CUE.negated)).toContain('ingles');
    expect(marked('Buen sueldo, inglés no requerido', CUE.negated)).not.toContain('sueldo');
  });

  it('marks what the employer teaches', () => {
    expect(marked('we will teach you SQL', CUE.offered)).toContain('sql');
  });

  it('marks nothing in a text without cues', () => {
    expect(marked('', CUE.demanded)).toEqual([]);
    expect(marked('uno dos tres', CUE.demanded)).toEqual([]);
  });
});
