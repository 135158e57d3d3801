import { tmpdir } from 'node:os';
import { defineSearchAttributeKey } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { SEARCH_ATTRIBUTES } from '../../temporal-config/search-attributes.ts';
import { loadConfig, readEnvironment } from '../../worker/config.ts';
import { findTemporal } from '../../worker/embedded/temporal-program.ts';

const KEY_TYPES = { Keyword: 'KEYWORD', Double: 'DOUBLE', KeywordList: 'KEYWORD_LIST' } as const;

/**
 * A Temporal server in memory with the project's search attributes, for one test file; `teardown` in afterAll ends it.
 * Without a server to be found it throws, saying what was tried.
 */
export async function temporalForTests(): Promise<TestWorkflowEnvironment> {
  const { cacheDir, searchPath } = loadConfig(readEnvironment(), tmpdir());
  const program = await findTemporal({ cacheDir, searchPath, say: () => {} });
  return TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: program.path },
      log: { format: 'pretty', level: 'error' },
      searchAttributes: Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) =>
        defineSearchAttributeKey(name, KEY_TYPES[type]),
      ),
    },
  });
}
