import type { SourceHistory } from '../../prisma/sql/batch-sources.ts';
import type { SourceFigures } from './gate.ts';

/** Puts the members of a batch and the past of its sources together; a source that fell silent has only a past. */
export function joinHistory(
  members: readonly Omit<SourceFigures, 'history'>[],
  history: readonly SourceHistory[],
): SourceFigures[] {
  const past = new Map(history.map(({ source, ...figures }) => [source, figures]));
  const present = new Set(members.map(({ source }) => source));
  return [
    ...members.map((figures) => {
      const known = past.get(figures.source);
      return known === undefined ? figures : { ...figures, history: known };
    }),
    ...history
      .filter(({ source }) => !present.has(source))
      .map(({ source, ...figures }) => ({
        ...{ source, ads: 0, quality: null, rejected: 0 },
        history: figures,
      })),
  ];
}
