import { describe, expect, it } from 'vitest';
import type { TargetField } from './column-names.ts';
import { columnKey } from './column-key.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { profileColumns } from './column-profile.ts';
import { recogniseColumns } from './recognise-columns.ts';

/** Recognises columns by three rows of values, one string per row and column. */
function recognise(
  columns: Record<string, (row: number) => string>,
  told: [TargetField, string[]][] = [],
) {
  const rows = Array.from({ length: 30 }, (_, i) => ({
    row: i + 1,
    values: new Map(Object.entries(columns).map(([name, value]) => [name, value(i)])),
  }));
  const { fields, ...rest } = recogniseColumns(profileColumns(rows), new Map(told));
  return {
    ...rest,
    fields: Object.fromEntries(fields.map(({ field, groups }) => [field, groups])),
  };
}

const long = (row: number) => `Long text number ${row}. `.repeat(30);
const jobs = ['Cook', 'Data analyst', 'Truck driver', 'Night nurse', 'Judge', 'Welder', 'Gardener'];
const job = (row: number) => `${jobs[row % 7]} (${'abcdefghijklmnopqrstuvwxyzàéíóú'[row]} ward)`;

describe('columns with known names', () => {
  it.each([
    ['Spanish', ['titulo', 'empresa', 'descripcion', 'ciudad', 'fecha_publicacion']],
    ['French', ['Intitulé du poste', 'Entreprise', 'Descriptif', 'Ville', 'Date de publication']],
    ['Portuguese', ['Título da vaga', 'Empresa', 'Descrição', 'Cidade', 'Data de publicação']],
    ['English', ['Job Title', 'Company Name', 'jobDescription', 'City', 'datePosted']],
  ])('are found in %s', (_language, [title, company, description, city, postedOn]) => {
    const values = {
      [title!]: job,
      [company!]: job,
      [description!]: long,
      [city!]: () => 'Lyon',
      [postedOn!]: () => '2026-01-02',
    };
    expect(recognise(values)).toEqual({
      fields: {
        title: [[title]],
        company: [[company]],
        description: [[description]],
        city: [[city]],
        postedOn: [[postedOn]],
      },
      unmapped: [],
      doubts: [],
    });
  });

  it('prefer the full text and join what belongs together', () => {
    const { fields } = recognise({
      cargo: job,
      descripcion_preview: long,
      funciones: long,
      descripcion_full: long,
    });
    expect(fields['description']).toEqual([
      ['descripcion_full', 'descripcion_preview'],
      ['funciones'],
    ]);
  });

  it('are found inside the objects that exports wrap around an ad', () => {
    const { fields } = recognise({
      'job.title': job,
      'job.location.name': () => 'Cali',
      'job.departments.name': job,
    });
    expect(fields).toMatchObject({ title: [['job.title']], location: [['job.location.name']] });
  });

  it('are passed over when their values cannot be what the name says', () => {
    const { fields, unmapped } = recognise({
      title: job,
      id: (row) => String(row),
      source: (row) => `https://a.example/${row % 20}`,
      url: () => 'see below',
    });
    expect(fields).toEqual({ title: [['title']] });
    expect(unmapped).toEqual(['id', 'source', 'url']);
  });

  it('are taken for the id when most rows have one', () => {
    const { fields } = recognise({
      title: job,
      id_oferta: (row) => (row < 20 ? `a${row}` : ''),
      id: (row) => `b${row}`,
    });
    expect(fields['externalId']).toEqual([['id']]);
  });
});

describe('columns with unsure names', () => {
  it('are taken when their values look right', () => {
    const { fields } = recognise({ Name: job, Company: job, type: () => 'Full time', text: long });
    expect(fields).toMatchObject({
      title: [['Name']],
      contract: [['type']],
      description: [['text']],
    });
  });

  it('are left alone when they do not', () => {
    const { fields, unmapped } = recognise({
      title: job,
      type: () => 'snapshot',
      estado: () => 'Activo',
    });
    expect(Object.keys(fields)).toEqual(['title']);
    expect(unmapped).toEqual(['type', 'estado']);
  });

  it('fill the rows that a sure column leaves empty', () => {
    const { fields } = recognise({
      title: (row) => (row % 2 ? job(row) : ''),
      text: (row) => (row % 2 ? '' : job(row)),
      company: job,
    });
    expect(fields['title']).toEqual([['title', 'text']]);
  });

  it('are named as a doubt when two would do', () => {
    const { fields, doubts } = recognise({ nombre: job, oferta: job, empresa: job });
    expect(fields['title']).toBeUndefined();
    expect(doubts).toEqual([
      'title could be any of the columns "nombre", "oferta"; say which with --map title=nombre.',
    ]);
  });
});

describe('columns whose names say nothing', () => {
  it('are known by their values where only one can be meant', () => {
    const { fields } = recognise({
      a1: (row) => `https://a.example/${row}`,
      a2: job,
      a3: long,
      a4: (row) => String(row * 17),
    });
    expect(fields).toEqual({ url: [['a1']], title: [['a2']], description: [['a3']] });
  });

  it('are left alone, and said, where two could be', () => {
    const { fields, unmapped, doubts } = recognise({ title: job, a1: long, a2: long });
    expect(fields).toEqual({ title: [['title']] });
    expect(unmapped).toEqual(['a1', 'a2']);
    expect(doubts).toEqual([
      'description could be any of the columns "a1", "a2"; say which with --map description=a1.',
    ]);
  });
});

it('what the user says goes before every name', () => {
  const { fields } = recognise({ titulo: job, cargo: job, funciones: long, descripcion: long }, [
    ['title', ['cargo']],
    ['requirements', ['funciones']],
  ]);
  expect(fields).toEqual({
    title: [['cargo']],
    requirements: [['funciones']],
    description: [['descripcion']],
  });
});

it('no known name stands for two fields', () => {
  const sure = Object.values(COLUMN_NAMES).flatMap(({ groups }) => groups.flat());
  expect(sure.filter((name, i) => sure.indexOf(name) !== i)).toEqual([]);
});

it('known names are written as columns are compared', () => {
  const names = Object.values(COLUMN_NAMES).flatMap(({ groups, unsure }) => [
    ...groups.flat(),
    ...(unsure ?? []),
  ]);
  expect(names.filter((name) => columnKey(name) !== name)).toEqual([]);
});
