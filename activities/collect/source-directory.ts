import type { SourceInput } from '../../core/batch.ts';
import type { SourceAdapter } from './source.ts';

/** What the pipeline knows of a source before it reads it. */
export interface SourceDescription {
  name: string;
  kind: 'html' | 'json' | 'rendered' | 'file';
  baseUrl: string;
  defaultCountry: string | null;
  isSample: boolean;
  replayable: boolean;
  retentionDays: number;
}

/** A source of this batch, by name and how it was asked for; small enough for Temporal's history. */
export interface SourceToCollect {
  name: string;
  input: SourceInput;
}

/** A source ready to be read. */
export interface OpenedSource {
  description: SourceDescription;
  adapter: SourceAdapter;
  /** For files: name, and the hashes of content and options by which an unchanged file is known. */
  file?: { name: string; hash: string; optionsHash: string };
}

/** Finds sources: the registered ones by name, files by path. */
export interface SourceDirectory {
  /** Whether a name is that of a sample board: rows of a file that name one are sample ads too. */
  isSample(name: string): boolean;
  describe(input: SourceInput): Promise<SourceToCollect>;
  defaults(args: { withSamples: boolean }): SourceToCollect[];
  open(input: SourceInput): Promise<OpenedSource>;
}
