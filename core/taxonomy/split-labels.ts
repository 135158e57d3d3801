import { splitGenderForms } from './gender-forms.ts';

/** Collapses runs of white space, no-break spaces included, and trims. */
export function tidyLabel(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * The labels of a cell: one per line in whole-taxonomy files, separated by ' | ' in collections; gendered double
 * forms count as two labels. Empty ones and repetitions are dropped, the order is kept.
 */
export function splitLabels(cell: string): string[] {
  const labels = cell
    .split(/[\n\r|]+/u)
    .map(tidyLabel)
    .filter((label) => label !== '')
    .flatMap(splitGenderForms);
  return [...new Set(labels)];
}
