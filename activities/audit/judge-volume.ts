import { median } from '../../core/math/quantile.ts';

/** When the number of a source's new ads is out of the ordinary. */
export interface VolumeLimits {
  /** Earlier days of the same weekday that the comparison needs. */
  volumeWeeks: number;
  /** Share of the median under which a day is too small. */
  volumeLow: number;
  /** Multiple of the median over which a day is too large. */
  volumeHigh: number;
  /** Below this many ads, today and usually, nothing is judged. */
  minAds: number;
}

export interface VolumeFinding {
  kind: 'low' | 'high';
  /** Median of the earlier days. */
  usual: number;
}

/**
 * Compares a day's new ads of a source with the median of earlier days of the same weekday: boards have a weekly
 * rhythm, and the median does not mind the flood of a source's first day. Null while there are too few earlier days.
 */
export function judgeVolume(
  source: { volume: number; earlierVolumes: readonly number[] },
  limits: VolumeLimits,
): VolumeFinding | null {
  const { volume, earlierVolumes } = source;
  const usual = median(earlierVolumes);
  if (usual === null || earlierVolumes.length < limits.volumeWeeks) return null;
  if (Math.max(volume, usual) < limits.minAds) return null;
  if (volume < usual * limits.volumeLow) return { kind: 'low', usual };
  if (volume > usual * limits.volumeHigh) return { kind: 'high', usual };
  return null;
}
