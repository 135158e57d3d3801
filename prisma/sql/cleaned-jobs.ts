import type { CleanedPosting, TextSection } from '../../core/posting/cleaned-posting.ts';
import type { Queryable } from './transaction.ts';
import { storableJson } from './storable-text.ts';

/** A cleaned ad with the keys by which duplicates are looked for. */
export interface CleanedRow {
  jobId: number;
  cleaned: CleanedPosting;
  titleKey: string;
  companyKey: string;
}

/** A MinHash signature as stored: 32-bit little-endian words. */
function signatureToBytes(signature: Uint32Array): Buffer {
  const bytes = Buffer.alloc(signature.length * 4);
  signature.forEach((word, i) => bytes.writeUInt32LE(word, i * 4));
  return bytes;
}

/** Reads a stored MinHash signature. */
export function signatureFromBytes(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4));
}

function toRecord({ jobId, cleaned, titleKey, companyKey }: CleanedRow) {
  const { salary } = cleaned;
  return {
    job_id: jobId,
    title: cleaned.title,
    company: cleaned.company,
    combined_text: cleaned.combinedText,
    sections: cleaned.sections,
    language: cleaned.language,
    language_confidence: cleaned.languageConfidence,
    country_code: cleaned.countryCode,
    region: cleaned.region,
    city: cleaned.city,
    salary_min: salary?.min ?? null,
    salary_max: salary?.max ?? null,
    salary_currency: salary?.currency ?? null,
    salary_period: salary?.period ?? null,
    salary_origin: salary?.origin ?? null,
    salary_currency_origin: salary?.currencyOrigin ?? null,
    salary_period_origin: salary?.periodOrigin ?? null,
    contract_type: cleaned.contractType,
    working_time: cleaned.workingTime,
    remote_mode: cleaned.remoteMode,
    seniority: cleaned.seniority,
    posted_on: cleaned.postedOn,
    closes_on: cleaned.closesOn,
    masked: cleaned.masked,
    is_usable: cleaned.isUsable,
    unusable_reason: cleaned.unusableReason,
    content_hash: cleaned.contentHash,
    text_hash: cleaned.textHash,
    signature_hex: signatureToBytes(cleaned.signature).toString('hex'),
    title_key: titleKey,
    company_key: companyKey,
    word_count: cleaned.wordCount,
  };
}

const COLUMNS = [
  ...['title text', 'company text', 'combined_text text', 'sections jsonb', 'language text'],
  ...['language_confidence real', 'country_code text', 'region text', 'city text'],
  ...['salary_min numeric', 'salary_max numeric', 'salary_currency text', 'salary_period text'],
  ...['salary_origin text', 'salary_currency_origin text', 'salary_period_origin text'],
  ...['contract_type text', 'working_time text', 'remote_mode text', 'seniority text'],
  ...[
    'posted_on date',
    'closes_on date',
    'masked jsonb',
    'is_usable boolean',
    'unusable_reason text',
  ],
  ...[
    'content_hash text',
    'text_hash text',
    'title_key text',
    'company_key text',
    'word_count integer',
  ],
];
const NAMES = COLUMNS.map((column) => column.split(' ')[0]!);

const UPSERT = `
  INSERT INTO cleaned_jobs (job_id, signature, ${NAMES.join(', ')})
  SELECT job_id, decode(signature_hex, 'hex'), ${NAMES.join(', ')}
  FROM json_to_recordset($1::json) AS c (job_id bigint, signature_hex text, ${COLUMNS.join(', ')})
  ON CONFLICT (job_id) DO UPDATE SET
    signature = excluded.signature, ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE (cleaned_jobs.signature, ${NAMES.map((name) => `cleaned_jobs.${name}`).join(', ')})
    IS DISTINCT FROM (excluded.signature, ${NAMES.map((name) => `excluded.${name}`).join(', ')})`;

/** Saves cleaned ads; returns the rows that changed. */
export async function saveCleaned(db: Queryable, rows: readonly CleanedRow[]): Promise<number> {
  const { rowCount } = await db.query(UPSERT, [storableJson(rows.map(toRecord))]);
  return rowCount ?? 0;
}

/** A cleaned ad as the extract and enhance stages load it: masked text. */
export interface CleanedText {
  jobId: number;
  combinedText: string;
  sections: readonly TextSection[];
  language: CleanedPosting['language'];
  countryCode: string | null;
}

/** Loads the masked text of ads by id, in any order. */
export async function loadCleanedTexts(
  db: Queryable,
  jobIds: readonly number[],
): Promise<CleanedText[]> {
  const { rows } = await db.query<CleanedText>(
    `SELECT job_id AS "jobId", combined_text AS "combinedText", sections, language, country_code AS "countryCode"
     FROM cleaned_jobs WHERE job_id = ANY ($1::bigint[])`,
    [jobIds],
  );
  return rows;
}
