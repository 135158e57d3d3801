import { expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { EdgeTable } from './edge-table.ts';

it('keeps every edge while it grows, and knows no other', () => {
  const table = new EdgeTable();
  const random = createRandom(3);
  const truth = new Map<string, number>();
  for (let i = 1; i <= 5000; i++) {
    const [node, word] = [Math.floor(random() * 300), Math.floor(random() * 300)];
    table.set(node, word, i);
    truth.set(`${node} ${word}`, i);
  }
  for (let node = 0; node < 300; node++) {
    for (let word = 0; word < 300; word++) {
      expect(table.get(node, word)).toBe(truth.get(`${node} ${word}`) ?? 0);
    }
  }
});
