import { fileURLToPath } from 'node:url';
import { delimiter } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeReport } from '../../reports/compose-report.ts';
import { EMPTY_ROWS, inventRows } from '../../reports/fixtures/invented-rows.ts';
import { readFace, REPORT_FONTS } from '../../reports/fixtures/report-fonts.ts';
import { packWoff } from '../../reports/fonts/woff.ts';
import type { FontFace } from '../../reports/styles.ts';
import { findBrowser } from '../../worker/embedded/browser.ts';
import { countPages } from './fixtures/count-pages.ts';
import { printPdf, type BrowserCommand } from './print-pdf.ts';

const CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/observatory-tests', import.meta.url),
);
const faces: FontFace[] = [
  { weight: 400, face: '400Regular' as const },
  { weight: 600, face: '600SemiBold' as const },
  { weight: 700, face: '700Bold' as const },
].map(({ weight, face }) => ({
  weight: weight as FontFace['weight'],
  base64: Buffer.from(packWoff(readFace(face))).toString('base64'),
}));

let browser: BrowserCommand;
beforeAll(async () => {
  browser = await findBrowser({
    chromiumPath: process.env.CHROMIUM_PATH ?? null,
    cacheDir: CACHE,
    searchPath: (process.env.PATH ?? '').split(delimiter),
  });
});

describe('a printed report', () => {
  it.each([
    { market: 'nothing', rows: EMPTY_ROWS },
    { market: 'one ad', rows: inventRows({ ads: 1, countries: 1, skills: 3 }) },
    { market: 'twenty ads', rows: inventRows({ ads: 20, countries: 4, skills: 30 }) },
    {
      market: 'one country',
      rows: inventRows({ ads: 900, countries: 1, skills: 60, clusters: 4 }),
    },
    {
      market: 'a rich market',
      rows: inventRows({ ads: 5000, countries: 5, skills: 120, weeks: 6, clusters: 12 }),
    },
    {
      market: 'many countries and long names',
      rows: inventRows({
        ads: 40_000,
        countries: 30,
        skills: 400,
        weeks: 8,
        clusters: 60,
        words: 5,
      }),
    },
  ])('of $market takes the pages that it was planned for', async ({ rows }) => {
    for (const language of ['es', 'en'] as const) {
      const report = composeReport({
        ...{ rows, language, writtenOn: '2026-11-23', fonts: REPORT_FONTS, faces },
      });
      const pdf = Buffer.from(await printPdf(report.html, browser));
      expect(countPages(pdf)).toBe(report.pages);
      expect(report.pages).toBeLessThanOrEqual(4);
    }
  });

  it('does not run scripts, nor ask for anything from outside', async () => {
    const still = '<p>page</p>';
    const lively = `${still}<script>document.body.innerHTML = '<p style="break-before:page">1</p><p style="break-before:page">2</p>'</script>`;
    expect(countPages(Buffer.from(await printPdf(lively, browser)))).toBe(1);
  });
});
