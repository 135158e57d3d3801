import * as cheerio from 'cheerio';
import type { RawPosting } from '../../../../core/posting/raw-posting.ts';
import { findJobPostings, postingFromJobPosting } from '../json-ld.ts';

/**
 * Reads an ad's page of faro: its JSON-LD, and from the visible copy what that leaves out (salary as written, remote
 * mode, contract in words). Null when the page holds no JobPosting.
 */
export function parseFaroDetail(html: string): RawPosting | null {
  const $ = cheerio.load(html);
  const [job] = findJobPostings($);
  if (job === undefined) return null;
  const posting = postingFromJobPosting(job);
  const visible = (selector: string) =>
    $(`article.detalle ${selector}`).first().text().trim() || null;
  const contract = [visible('.contrato'), posting.contract].filter((part) => part !== null);
  return {
    ...posting,
    salary: posting.salary ?? visible('.salario'),
    remote: visible('.modalidad') ?? posting.remote,
    contract: contract.length === 0 ? null : contract.join(', '),
  };
}
