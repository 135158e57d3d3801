import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtinProvider } from './builtin-provider.ts';
import { checkVectors } from './check-vectors.ts';

const embed = async (...texts: string[]) => builtinProvider.embed(texts);

async function cosine(a: string, b: string): Promise<number> {
  const [first, second] = await embed(a, b);
  return first!.reduce((sum, x, d) => sum + x * second![d]!, 0);
}

describe('builtinProvider', () => {
  it('makes the vectors of its version, to the last bit', async () => {
    const texts = ['React', 'Diseño de bases de datos', 'C++', 'Conduite d’engins', '数据分析', ''];
    const hash = createHash('sha256');
    for (const vector of await embed(...texts)) hash.update(new Uint8Array(vector.buffer));
    // Another checksum is another model: raise the provider's version with it.
    expect(`${builtinProvider.version} ${hash.digest('hex').slice(0, 16)}`).toBe(
      '1 290c7a0decc2961b',
    );
  });

  it('gives every text a checked vector, whatever its length', async () => {
    const texts = ['', '  \n', '!?', 'a', '🙂', 'SQL '.repeat(2000), 'x'.repeat(5000)];
    const vectors = await embed(...texts);
    const check = () => {
      checkVectors({ provider: builtinProvider, texts: texts.length, vectors });
    };
    expect(check).not.toThrow();
    expect(vectors[0]).toEqual(vectors[1]);
    expect(vectors[0]).toEqual(vectors[2]);
  });

  it.each([
    ['Programación', 'PROGRAMACION'],
    ['gestión   de\nproyectos', 'Gestion de Proyectos'],
    ['Node.js', 'node.js'],
  ])('does not tell %j from %j', async (a, b) => {
    expect(await cosine(a, b)).toBeCloseTo(1, 6);
  });

  it.each([
    { near: ['programación', 'programação'], far: ['programación', 'enfermería'] },
    { near: ['contabilidad', 'contable'], far: ['contabilidad', 'soldadura'] },
    { near: ['C#', 'C# .NET'], far: ['C#', 'C++'] },
    { near: ['React Native', 'React'], far: ['React Native', 'PostgreSQL'] },
  ])('finds $near nearer than $far', async ({ near, far }) => {
    expect(await cosine(near[0]!, near[1]!)).toBeGreaterThan(
      (await cosine(far[0]!, far[1]!)) + 0.1,
    );
  });

  it('gives a text the same vector alone and among others', async () => {
    const [alone] = await embed('Excel');
    const [, among] = await embed('Word', 'Excel');
    expect(among).toEqual(alone);
  });
});
