import { describe, expect, it } from 'vitest';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeBatch, fakeContext, fakeSummary } from '../fixtures/fake-context.ts';

describe('lmo report', () => {
  it('prints where the report is', async () => {
    const context = fakeContext();
    expect(await lmo(context, 'report')).toBe(0);
    const base = '/data/reports/daily-2026-11-22/en';
    expect(context.stdout.text).toBe(`${base}/report.html\n${base}/report.pdf\n`);
  });

  it('prints one path for another program', async () => {
    const context = fakeContext();
    await lmo(context, 'report', '--open-path');
    expect(context.stdout.text).toBe('/data/reports/daily-2026-11-22/en/report.html\n');
  });

  it('has a report written in a language that is not there yet, and only then', async () => {
    const written: unknown[] = [];
    const context = fakeContext({
      api: {
        summary: () =>
          Promise.resolve(
            fakeSummary({
              reports: ['en', ...(written.length > 0 ? ['es'] : [])].map((language) => ({
                language,
                folder: `/r/${language}`,
              })),
            }),
          ),
      },
      temporal: { writeReport: (args) => Promise.resolve(void written.push(args)) },
    });
    expect(await lmo(context, 'report', '--lang', 'es')).toBe(0);
    expect(await lmo(context, 'report', '--lang', 'es')).toBe(0);
    expect(written).toEqual([{ batchId: 7, language: 'es' }]);
    expect(context.stdout.text).toContain('/r/es/report.html');
    expect(context.stdout.text).not.toContain('/r/en');
  });

  it('shows the published batch when a later one has published nothing', async () => {
    const asked: string[] = [];
    const context = fakeContext({
      api: {
        summary: (reference) => {
          asked.push(reference);
          const batch = fakeBatch(
            reference === 'latest' ? { batchKey: 'daily-2026-11-22-r2', status: 'waiting' } : {},
          );
          return Promise.resolve(
            fakeSummary(reference === 'latest' ? { batch, reports: [] } : { batch }),
          );
        },
      },
    });
    expect(await lmo(context, 'report')).toBe(0);
    expect(asked).toEqual(['latest', 'daily-2026-11-22']);
  });

  it('says so when there is none', async () => {
    const context = fakeContext({
      api: { summary: () => Promise.resolve(fakeSummary({ reports: [], published: null })) },
    });
    expect(await lmo(context, 'report')).toBe(1);
    expect(context.stderr.text).toContain('has no report');
  });
});
