import { describe, expect, it } from 'vitest';
import { fakeBatch, fakeSummary } from '../fixtures/fake-context.ts';
import { renderSummary } from './summary.ts';

describe('renderSummary', () => {
  it('tells a batch in English', () => {
    expect(renderSummary(fakeSummary(), 'en')).toMatchInlineSnapshot(`
      "daily-2026-11-22 · succeeded in 42.5 s · 12,345 rows written

      Collected 640: 620 new or changed · 11 unchanged · 9 rejected
      Processed 620: 540 usable and unique · 30 duplicates · 50 rejected
        rejected by reason: no text, listing only 46, unreadable row 9, not_in_the_words 4
        duplicates: near 18, exact 12

      Skills most asked for, share of the country’s ads (95 % interval)
      (sample data: invented ads, not the labour market)

      Colombia · 200 ads
        customer service  30.5 %  2.0 % – 37.1 %  61 / 200
        Excel              4.0 %  2.0 % – 37.1 %   8 / 200

      South Africa · 4 ads
        too few ads to publish a skill

      14 groups among 1,210 skills, 12.3 % in none

      Report (en): /data/reports/daily-2026-11-22/en
      "
    `);
  });

  it('tells the same in Spanish', () => {
    expect(renderSummary(fakeSummary(), 'es')).toMatchInlineSnapshot(`
      "daily-2026-11-22 · terminado en 42,5 s · 12.345 filas escritas

      Recogidas 640: 620 nuevas o cambiadas · 11 sin cambios · 9 rechazadas
      Procesadas 620: 540 útiles y únicas · 30 duplicadas · 50 rechazadas
        rechazadas por motivo: sin texto, solo listado 46, fila ilegible 9, not_in_the_words 4
        duplicadas: casi iguales 18, idénticas 12

      Habilidades más pedidas, porcentaje de las ofertas del país (intervalo del 95 %)
      (datos de muestra: ofertas inventadas, no el mercado laboral)

      Colombia · 200 ofertas
        atención al cliente  30,5 %  2,0 % – 37,1 %  61 / 200
        Excel                 4,0 %  2,0 % – 37,1 %   8 / 200

      Sudáfrica · 4 ofertas
        muy pocas ofertas para publicar una habilidad

      14 grupos entre 1.210 habilidades, 12,3 % en ninguno

      Informe (en): /data/reports/daily-2026-11-22/en
      "
    `);
  });

  it('tells a day on which nothing changed in few lines', () => {
    const text = renderSummary(
      fakeSummary({
        batch: fakeBatch({ rowsWritten: 0, ads: 0, batchKey: 'daily-2026-11-22-r2' }),
        collected: { in: 620, new: 0, unchanged: 620, rejected: 0, duplicate: 0 },
        processed: { in: 0, out: 0, rejected: 0, duplicate: 0 },
        ...{ rejects: [], duplicates: [], clusters: null, reports: [] },
      }),
      'en',
    );
    expect(text).toContain('0 rows written');
    expect(text).toContain(
      'Collected 620: 0 new or changed · 620 unchanged\nProcessed 0: 0 usable and unique\n\n',
    );
    expect(text).toContain('(published by daily-2026-11-22)');
  });

  it('tells a failed first batch without inventing anything', () => {
    const text = renderSummary(
      fakeSummary({
        batch: fakeBatch({ status: 'failed', error: 'clean: the disk is full', finishedAt: null }),
        ...{
          collected: null,
          rejects: [],
          duplicates: [],
          clusters: null,
          published: null,
          reports: [],
        },
        processed: { in: 620, out: 620, rejected: 0, duplicate: 0 },
      }),
      'en',
    );
    expect(text).toBe(
      'daily-2026-11-22 · failed · 12,345 rows written\nclean: the disk is full\n\n' +
        'Processed 620: 620 usable and unique\n\nNothing is published yet.\n',
    );
  });
});
