import type { ReportLanguage } from '../report-rows.ts';
import { en } from './en.ts';
import { es, type Messages } from './es.ts';

export type { Messages };

/** What a report says, by language. */
export const MESSAGES: Readonly<Record<ReportLanguage, Messages>> = { es, en };

/** The name of a coded value; a code that has no name yet is made readable rather than left out. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  const name = names[code];
  if (name !== undefined) return name;
  const words = code.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
