/** What is said between the main thread and the thread that holds the database. */
export type ToThread =
  | { kind: 'protocol'; id: number; bytes: Uint8Array }
  /** Write the data files as an uncompressed tar, from which a database can be opened. */
  | { kind: 'dump'; id: number; path: string }
  | { kind: 'close'; id: number };

export type FromThread =
  | { kind: 'open' }
  | { kind: 'bytes'; id: number; bytes: Uint8Array }
  | { kind: 'done'; id: number }
  | { kind: 'failed'; id: number; message: string };

export interface ThreadOptions {
  /** Null: in memory. */
  dataDir: string | null;
  /** A dump to start from, when there is no database yet. */
  template: string | null;
}
