/** When a batch is held for approval. */
export interface GateLimits {
  /** Mean quality of a source under which the batch is held. */
  minQuality: number;
  /** Mean quality of a source under which an alert is given. */
  alertQuality: number;
  /** Share of a source's ads set aside above which the batch is held. */
  maxRejected: number;
  /** Sources with fewer ads than this are not judged: their shares say little. */
  minAds: number;
}

export interface GateVerdict {
  held: boolean;
  /** Mean quality over all ads, null when none was scored. */
  quality: number | null;
  sources: string[];
  /** One sentence per finding, with source, figure and limit. */
  reasons: string[];
  alerts: string[];
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Judges a batch after its clean stage, source by source. */
export function judgeBatch(
  sources: readonly { source: string; ads: number; quality: number | null; rejected: number }[],
  limits: GateLimits,
): GateVerdict {
  const reasons: string[] = [];
  const alerts: string[] = [];
  for (const { source, ads, quality, rejected } of sources) {
    if (ads < limits.minAds) continue;
    const share = rejected / ads;
    if (share > limits.maxRejected) {
      reasons.push(
        `${source}: ${percent(share)} of ${ads} ads were set aside (limit ${percent(limits.maxRejected)}).`,
      );
    }
    if (quality === null) continue;
    if (quality < limits.minQuality) {
      reasons.push(`${source}: mean quality ${quality.toFixed(2)} (limit ${limits.minQuality}).`);
    } else if (quality < limits.alertQuality) {
      alerts.push(`${source}: mean quality ${quality.toFixed(2)} is under ${limits.alertQuality}.`);
    }
  }
  return {
    held: reasons.length > 0,
    quality: meanQuality(sources),
    sources: sources.map(({ source }) => source),
    reasons,
    alerts,
  };
}

/** Mean of the sources' qualities weighted by their ads; null when none has one. */
export function meanQuality(
  sources: readonly { ads: number; quality: number | null }[],
): number | null {
  let ads = 0;
  let sum = 0;
  for (const source of sources) {
    if (source.quality === null) continue;
    ads += source.ads;
    sum += source.ads * source.quality;
  }
  return ads === 0 ? null : sum / ads;
}
