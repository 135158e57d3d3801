import type { RawPosting } from '../../core/posting/raw-posting.ts';
import type { Reject } from '../../core/posting/reject.ts';

/** A document as it was fetched or rendered, before anything is read from it. */
export interface FetchedDocument {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  /** As the server states it, parameters included; empty when it does not. */
  contentType: string;
  body: Uint8Array;
  fetchedAt: Date;
}

/** What became of one ad of a source. `ref` says where it stood: 'row 17', or the path of its address. */
export type Collected =
  | {
      kind: 'posting';
      ref: string;
      posting: RawPosting;
      /** Address of the document, among those of the same page, that the ad was read from. */
      documentUrl: string | null;
      /** The portal that a row of a file names; without it the ad belongs to the source itself. */
      source?: string;
    }
  | { kind: 'reject'; ref: string; reject: Reject };

/** One list page of a source with the ads on it, or a stretch of rows of a file. */
export interface CollectedPage {
  /** From 0, without gaps. */
  page: number;
  /** Where the page stands in the source, for people: 'page=3', 'offset=100', 'rows 501–1000'. */
  cursor: string;
  items: readonly Collected[];
  documents: readonly FetchedDocument[];
}

export interface FetchOptions {
  /** Media types for the Accept header. */
  accept: string;
  signal: AbortSignal;
  /** Most bytes of the body after decompression; without it the fetcher's own limit holds. */
  maxBytes?: number;
}

/** Polite HTTP; see `http/fetcher.ts` for what it keeps and which errors it throws. */
export interface Fetcher {
  get(url: string, options: FetchOptions): Promise<FetchedDocument>;
}

export interface RenderOptions {
  /** CSS selector that is there once the page's scripts have done their work. */
  readySelector: string;
  timeoutMs: number;
  signal: AbortSignal;
}

/** A browser; its documents hold the HTML after the page's scripts have run. */
export interface Renderer {
  render(url: string, options: RenderOptions): Promise<FetchedDocument>;
}

/** What an adapter may use of the outside world. */
export interface SourceContext {
  /** The day that is collected, ISO date in UTC. */
  logicalDate: string;
  /** Origin of the source, without a slash at its end; empty for files. */
  baseUrl: string;
  fetcher: Fetcher;
  renderer: Renderer;
  signal: AbortSignal;
  heartbeat(detail: string): void;
}

/**
 * Reads one source page by page. An ad that cannot be read is a reject; a source that no longer looks as expected
 * throws SourceChangedError; what a later try may mend is thrown as it is.
 */
export interface SourceAdapter {
  readonly name: string;
  readonly kind: 'html' | 'json' | 'rendered' | 'file';
  /** Whether a complete run shows every open ad, so that one not seen is closed. */
  readonly listsAll: boolean;
  pages(context: SourceContext): AsyncIterable<CollectedPage>;
}
