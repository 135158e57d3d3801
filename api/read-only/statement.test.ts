import { describe, expect, it } from 'vitest';
import { readStatement, RefusedQueryError } from './statement.ts';

describe('readStatement', () => {
  it.each([
    ['select 1', 'select 1', null],
    ['  SELECT 1 ;; ', '  SELECT 1', null],
    ['-- which\n/* a /* nested */ one */ (select 1)', undefined, null],
    ['with a as (select 1) table a', undefined, null],
    ['values (1)', undefined, null],
    ['explain select 1', 'select 1', []],
    ['EXPLAIN ANALYZE verbose\nselect 1', 'select 1', ['ANALYZE', 'VERBOSE']],
    ['explain (analyze, buffers) select 1', 'select 1', ['ANALYZE', 'BUFFERS']],
    ['explain (select 1)', '(select 1)', []],
    ['explain /* no */ select 1', '/* no */ select 1', []],
  ])('takes %j', (sql, text, explain) => {
    expect(readStatement(sql)).toEqual({ text: text ?? sql, explain });
  });

  it.each([
    '',
    ' ; ',
    '-- nothing',
    '/* nothing',
    'delete from batches',
    'SET role postgres',
    'begin',
    'copy batches to program $$id$$',
    'do $$ begin end $$',
    'create table select_me ()',
    'explain',
    'explain delete from batches',
    'explain analyze insert into x values (1)',
    'explain (analyze) create table x as select 1',
    'explain (format json) select 1',
    'explain explain select 1',
    '"select" 1',
    "'select'",
  ])('refuses %j', (sql) => {
    expect(() => readStatement(sql)).toThrow(RefusedQueryError);
  });
});
