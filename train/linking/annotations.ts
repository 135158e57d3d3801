import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A sentence with the labels that an annotator gave it, and the words for which each was given. */
export interface AnnotatedSentence {
  readonly text: string;
  readonly labels: readonly string[];
  readonly spans: readonly { readonly words: string; readonly label: string }[];
}

const annotationRow = z.object({
  sentence: z.string(),
  span: z.string(),
  sub_span: z.string(),
  label: z.string(),
});

/** What annotators write where the taxonomy has no label, or the words are too vague for one. */
const NO_LABEL = new Set(['LABEL NOT PRESENT', 'UNDERSPECIFIED', '']);

/**
 * Reads annotation files (CSV: sentence, span, sub_span, label), the same sentence of several rows or files as one,
 * in order of first appearance. Sentences without any label are left out: there is nothing to rank for them.
 */
export function readAnnotations(files: readonly string[]): AnnotatedSentence[] {
  const bySentence = new Map<string, { labels: Set<string>; spans: Map<string, Span> }>();
  for (const file of files) {
    const rows = z.array(annotationRow).parse(parse(file, { columns: true, bom: true }));
    for (const row of rows) {
      const label = row.label.trim();
      if (NO_LABEL.has(label)) continue;
      let sentence = bySentence.get(row.sentence);
      if (sentence === undefined) {
        sentence = { labels: new Set(), spans: new Map() };
        bySentence.set(row.sentence, sentence);
      }
      sentence.labels.add(label);
      for (const words of [row.span, row.sub_span]) {
        if (words.trim() !== '') sentence.spans.set(`${words}\n${label}`, { words, label });
      }
    }
  }
  return [...bySentence].map(([text, { labels, spans }]) => ({
    text,
    labels: [...labels],
    spans: [...spans.values()],
  }));
}

type Span = AnnotatedSentence['spans'][number];
