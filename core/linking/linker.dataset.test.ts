import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelsOfLines } from './link-label.ts';
import { loadLinker, rankLabels } from './linker.ts';
import { loadLinkingModel } from './load-linking-model.ts';

const DATA = process.env['OBSERVATORY_DATA'] ?? '../shared/data';
const FILE = join(DATA, 'bench/esco_linking/skills_en_label.txt');
const isHere = existsSync(FILE);
/** Every label would take two minutes; each 20th is one of each kind. */
const STEP = 20;

describe.skipIf(!isHere)(isHere ? 'labels of ESCO' : `skipped: no data at ${FILE}`, () => {
  it('link to themselves', { timeout: 120_000 }, () => {
    const labels = labelsOfLines(readFileSync(FILE, 'utf8').split('\n'));
    const linker = loadLinker({ labels, model: loadLinkingModel() });
    const asked = labels.filter((_, i) => i % STEP === 0);
    const astray = asked.filter(({ text }) => {
      const [first] = rankLabels(linker, text, 1);
      return first?.score !== 1 || first.text.toLowerCase() !== text.toLowerCase();
    });
    expect(asked.length).toBeGreaterThan(600);
    expect(astray).toEqual([]);
  });
});
