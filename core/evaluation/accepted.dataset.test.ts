import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import evaluationCase, {
  EVALUATION_DATA,
  hasEvaluationData,
} from '../../bench/cases/evaluation.ts';
import { acceptedFigures, findRegressions } from './accepted.ts';

const ACCEPTED = join(import.meta.dirname, '../../bench/evaluation.json');
const accepted = acceptedFigures.parse(JSON.parse(readFileSync(ACCEPTED, 'utf8')));
const isThere = hasEvaluationData();

it('has figures to hold the product to', () => {
  expect(Object.keys(accepted.figures)).toEqual(
    expect.arrayContaining(['hard skills, strict F1', 'hard skills, tolerant F1']),
  );
});

describe.skipIf(!isThere)(
  `Quality on labelled files${isThere ? '' : ` (skipped: no data at ${EVALUATION_DATA})`}`,
  () => {
    it('is not below what was accepted by more than the interval', async () => {
      const measured = await evaluationCase();
      expect(findRegressions(accepted, measured)).toEqual([]);
    }, 480_000);
  },
);
