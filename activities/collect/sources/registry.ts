import { PermanentError } from '../../../core/errors.ts';
import type { PostingLanguage } from '../../../core/posting/cleaned-posting.ts';
import type { SourceAdapter } from '../source.ts';
import { faro } from './faro/faro.ts';
import { nexo } from './nexo/nexo.ts';
import { vitrine } from './vitrine/vitrine.ts';

export interface KnownSource {
  name: string;
  kind: SourceAdapter['kind'];
  /** Where it answers, without a slash at the end; null for the sample boards, which take a free port at each start. */
  baseUrl: string | null;
  /** ISO 3166-1 alpha-2 of ads that do not say their country; null where a source spans several. */
  defaultCountry: string | null;
  /** Served by the project itself, with ads of its own writing. */
  isSample: boolean;
  /** Whether a past day can be collected again. */
  replayable: boolean;
  /** Days that unmasked pages and ads are kept. */
  retentionDays: number;
  /** The language of most of its ads. */
  language: PostingLanguage;
}

const SAMPLE = {
  baseUrl: null,
  defaultCountry: null,
  isSample: true,
  replayable: true,
  retentionDays: 90,
} as const;

const SOURCES: readonly (Pick<KnownSource, 'language'> & { adapter: SourceAdapter })[] = [
  { adapter: faro, language: 'es' },
  { adapter: nexo, language: 'es' },
  { adapter: vitrine, language: 'fr' },
];

/** The sources that the project has adapters for. */
export const KNOWN_SOURCES: readonly KnownSource[] = SOURCES.map(({ adapter, language }) => ({
  ...SAMPLE,
  name: adapter.name,
  kind: adapter.kind,
  language,
}));

/** The adapter of a known source. Throws PermanentError for a name that nobody knows. */
export function createAdapter(name: string): SourceAdapter {
  const source = SOURCES.find(({ adapter }) => adapter.name === name);
  if (source !== undefined) return source.adapter;
  const known = KNOWN_SOURCES.map((known) => known.name).join(', ');
  throw new PermanentError(`There is no source "${name}". Known sources: ${known}.`);
}
