/** A query that is not run, and why, in a sentence for the one who asked. */
export class RefusedQueryError extends Error {
  override readonly name = 'RefusedQueryError';
}

/** What may be run: one statement that returns rows, or the plan of one. */
export interface ReadStatement {
  /** Without a final semicolon; a complete SELECT, WITH, VALUES or TABLE statement. */
  text: string;
  /** Options in capitals, for instance ['ANALYZE']; null when rows are asked for, not the plan. */
  explain: readonly string[] | null;
}

const FIRST_WORDS = new Set(['select', 'with', 'values', 'table']);
const EXPLAIN_OPTIONS = new Set([
  'analyze',
  'verbose',
  'buffers',
  'costs',
  'settings',
  'summary',
  'timing',
  'wal',
]);
const ALLOWED = 'One statement is run, beginning with SELECT, WITH, VALUES, TABLE or EXPLAIN.';

/**
 * Looks at the beginning of a query only. Whether it is one statement, and what it reads, is asked of the database,
 * which parses it for real. Throws RefusedQueryError.
 */
export function readStatement(sql: string): ReadStatement {
  const text = sql.replace(/[;\s]+$/u, '');
  const [first, rest] = nextWord(text);
  if (first === null) throw new RefusedQueryError(`There is no statement to run. ${ALLOWED}`);
  if (FIRST_WORDS.has(first)) return { text, explain: null };
  if (first === 'explain') return readExplain(rest);
  throw new RefusedQueryError(`${first.toUpperCase()} is not run here. ${ALLOWED}`);
}

/** Takes EXPLAIN apart, so that what is explained is checked like any query and the options are known ones. */
function readExplain(afterExplain: string): ReadStatement {
  const options: string[] = [];
  let rest = afterExplain;
  const list = /^\s*\(([a-z_,\s]*)\)/iu.exec(rest);
  if (list !== null && !FIRST_WORDS.has(nextWord(list[1] ?? '')[0] ?? '')) {
    options.push(...(list[1] ?? '').split(',').map((option) => option.trim().toLowerCase()));
    rest = rest.slice(list[0].length);
  } else {
    for (
      let [word, after] = nextWord(rest);
      word === 'analyze' || word === 'verbose';
      [word, after] = nextWord(rest)
    ) {
      options.push(word);
      rest = after;
    }
  }
  const unknown = options.find((option) => !EXPLAIN_OPTIONS.has(option));
  if (unknown !== undefined) {
    throw new RefusedQueryError(
      `EXPLAIN option "${unknown}" is not known here; there are ${[...EXPLAIN_OPTIONS].join(', ')}.`,
    );
  }
  const [first] = nextWord(rest);
  if (first === null || !FIRST_WORDS.has(first)) {
    throw new RefusedQueryError(
      `EXPLAIN is run for SELECT, WITH, VALUES and TABLE only. ${ALLOWED}`,
    );
  }
  return { text: rest.trim(), explain: options.map((option) => option.toUpperCase()) };
}

/** The first word in lower case, past white space, comments and opening brackets, and what follows it. */
function nextWord(sql: string): [string | null, string] {
  let rest = sql;
  for (;;) {
    const before = rest;
    rest = rest.replace(/^(?:[\s(]+|--[^\n]*(?:\n|$))/u, '');
    if (rest.startsWith('/*')) rest = afterBlockComment(rest);
    if (rest === before) break;
  }
  const word = /^[a-z_]+/iu.exec(rest)?.[0] ?? (rest === '' ? null : rest.slice(0, 12));
  return word === null ? [null, ''] : [word.toLowerCase(), rest.slice(word.length)];
}

/** Block comments nest in Postgres. */
function afterBlockComment(sql: string): string {
  let depth = 0;
  for (const mark of sql.matchAll(/\/\*|\*\//gu)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return sql.slice(mark.index + 2);
  }
  return '';
}
