import type { Connection } from '@temporalio/client';

/**
 * What the batches of a namespace can be searched by in the Temporal UI; stored there unencrypted, so no personal
 * data. LmoBatchDate: the logical date, 2026-11-22. LmoStage: the stage that runs. LmoStatus: running, waiting,
 * succeeded, failed or abandoned. LmoQuality: mean quality of the batch's ads, 0 to 1. LmoSource: names of sources.
 */
export const SEARCH_ATTRIBUTES = {
  LmoBatchDate: 'Keyword',
  LmoStage: 'Keyword',
  LmoStatus: 'Keyword',
  LmoQuality: 'Double',
  LmoSource: 'KeywordList',
} as const;

/** temporal.api.enums.v1.IndexedValueType, by the names that Temporal's command line uses. */
const INDEXED_VALUE_TYPE = { Keyword: 2, Double: 4, KeywordList: 7 } as const;

/**
 * Registers the search attributes that the namespace does not have yet, and returns their names. Throws when one is
 * registered with another type: values would be refused one by one later.
 */
export async function registerSearchAttributes(
  connection: Connection,
  namespace: string,
): Promise<string[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const wanted = Object.entries(SEARCH_ATTRIBUTES);
  const differing = wanted.filter(([name, type]) => {
    const registered: number | undefined = customAttributes[name];
    return registered !== undefined && registered !== INDEXED_VALUE_TYPE[type];
  });
  if (differing.length > 0) {
    throw new Error(
      `Namespace ${namespace} has search attributes of other types than these: ` +
        `${differing.map(([name, type]) => `${name} ${type}`).join(', ')}. ` +
        'Remove them there (temporal operator search-attribute remove) or use another namespace.',
    );
  }
  const missing = wanted.filter(([name]) => customAttributes[name] === undefined);
  if (missing.length > 0) {
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(
        missing.map(([name, type]) => [name, INDEXED_VALUE_TYPE[type] as number]),
      ),
    });
  }
  return missing.map(([name]) => name);
}
