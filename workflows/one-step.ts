import { reporting, stageWork } from './activity-options.ts';

/** Imports a taxonomy from a path that the worker can read. */
export async function importTaxonomy(args: { path: string; release?: string; activate?: boolean }) {
  return stageWork.importTaxonomy(args);
}

/** Writes the report of a published batch once more, for instance in another language. */
export async function writeReport(args: { batchId: number; language: 'es' | 'en' }) {
  return reporting.writeReport(args);
}
