import { SourceChangedError } from '../../../core/errors.ts';
import type { RawPosting } from '../../../core/posting/raw-posting.ts';
import type { RejectReason } from '../../../core/posting/reject.ts';
import { RefusedError } from '../http/refused-error.ts';
import { UnreachableError } from '../http/unreachable-error.ts';
import { withinSize } from '../posting-size.ts';
import type { Collected, FetchedDocument } from '../source.ts';

/** After this many ads in a row whose pages cannot be reached, it is the host that fails and not the ads. */
const MAX_FAILURES_IN_ROW = 3;
/** From this many pages on, none of which holds an ad, it is the layout that changed and not the ads. */
const MIN_PAGES_TO_JUDGE = 3;

export interface AdPage {
  /** How the ad is named in the audit. */
  ref: string;
  url: string;
}

/**
 * Fetches and parses the pages of the ads that one list page names, one after the other. A page that cannot be had,
 * or that holds no ad (`parse` gives null), is a reject; when all of them hold none, SourceChangedError says what was
 * expected; when the host fails several times in a row, its last error is thrown for the source to be retried.
 */
export async function readDetails(
  pages: readonly AdPage[],
  options: {
    fetch: (url: string) => Promise<FetchedDocument>;
    parse: (document: FetchedDocument) => RawPosting | null;
    /** What `parse` looks for, for messages: "a JobPosting in JSON-LD". */
    expected: string;
    progress: (ref: string) => void;
  },
): Promise<{ items: Collected[]; documents: FetchedDocument[] }> {
  const items: Collected[] = [];
  const documents: FetchedDocument[] = [];
  let failures = 0;
  let parsed = 0;
  const reject = (ref: string, reason: RejectReason, detail: string) =>
    items.push({ kind: 'reject', ref, reject: { reason, field: null, detail } });

  for (const { ref, url } of pages) {
    options.progress(ref);
    try {
      const document = await options.fetch(url);
      failures = 0;
      const posting = options.parse(document);
      documents.push(document);
      if (posting === null)
        reject(ref, 'unreadable_row', `The ad's page holds no ${options.expected}.`);
      else {
        parsed += 1;
        items.push(withinSize({ kind: 'posting', ref, posting, documentUrl: document.url }));
      }
    } catch (error) {
      if (error instanceof RefusedError) {
        failures = 0;
        reject(
          ref,
          error.reason === 'too_large' ? 'too_large' : 'unreadable_row',
          `The ad's page ${error.what}.`,
        );
      } else if (error instanceof UnreachableError && ++failures < MAX_FAILURES_IN_ROW) {
        reject(ref, 'unreadable_row', "The ad's page could not be reached in several tries.");
      } else throw error;
    }
  }
  if (documents.length >= MIN_PAGES_TO_JUDGE && parsed === 0) {
    throw new SourceChangedError(
      `${documents.length} pages of ads hold no ${options.expected}, the first at ${documents[0]!.url}.`,
    );
  }
  return { items, documents };
}
