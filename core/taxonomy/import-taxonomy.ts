/** What is asked of an import of a taxonomy. */
export interface ImportTaxonomyInput {
  /** Folder, .zip or .jsonl(.gz) that the worker can read; absolute. */
  path: string;
  /** Default: what the path's names tell. */
  release?: string;
  /** Default true: the release becomes the one that extraction and linking use. */
  activate?: boolean;
}

/** What an import left behind; the totals are those of the release, earlier imports into it included. */
export interface ImportTaxonomyResult {
  release: string;
  languages: string[];
  concepts: number;
  labels: number;
  relations: number;
  /** 0 when everything was there already. */
  rowsWritten: number;
  warnings: string[];
}
