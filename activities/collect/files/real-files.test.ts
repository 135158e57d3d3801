import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapRow } from './map-row.ts';
import { openAdFile } from './open-ad-file.ts';

const data = resolve(process.env['OBSERVATORY_DATA'] ?? '../shared/data', 'jobs');
const isThere = existsSync(data);

/** Rows of each file, counted once with Python's csv and json; `texts` are rows with title and description. */
const FILES: [string, { rows: number; rejects: number; texts: number }][] = [
  ['ar_mol/ofertas_2025-12-05.json.gz', { rows: 6521, rejects: 0, texts: 5479 }],
  ['ats_history/ats_history.jsonl.gz', { rows: 476, rejects: 0, texts: 255 }],
  ['co_magneto/bd_vacantes_magneto.csv', { rows: 2864, rejects: 159, texts: 2119 }],
  ['ec_computrabajo/computrabajoAllV2.csv', { rows: 1651, rejects: 0, texts: 1651 }],
  ['en_ds2020/glassdoor_data_analyst.csv.gz', { rows: 958, rejects: 0, texts: 947 }],
  ['en_ds2020/indeed-ds-0407.csv.gz', { rows: 944, rejects: 0, texts: 944 }],
  ['en_ds2020/linkedin_data_scientist.csv.gz', { rows: 1000, rejects: 0, texts: 1000 }],
  ['es_spain/datamarket_ofertas_sample.csv', { rows: 250, rejects: 0, texts: 250 }],
  ['es_spain/offers_nacional_enero_2023.jsonl', { rows: 894, rejects: 0, texts: 894 }],
  ['es_spain/tecnoempleo_full_2026-06.json', { rows: 22, rejects: 0, texts: 22 }],
  ['et_ethiopia/jobs.jsonl.gz', { rows: 2958, rejects: 0, texts: 2958 }],
  ['za_lethab/jobs.json', { rows: 258, rejects: 0, texts: 258 }],
];

describe.skipIf(!isThere)(isThere ? 'files of real ads' : `skipped: no data at ${data}`, () => {
  it.each(FILES)('%s is read whole', async (name, expected) => {
    const file = await openAdFile({ path: join(data, name) });
    const found = { rows: 0, rejects: 0, texts: 0 };
    for await (const row of file.rows()) {
      found.rows += 1;
      if ('reject' in row) found.rejects += 1;
      else {
        const { posting } = mapRow(row.values, file.fields);
        if (posting.title !== null && posting.description !== null) found.texts += 1;
      }
    }
    expect(found).toEqual(expected);
    expect(file.doubts).toEqual([]);
  });
});
