import { judgeVolume, type VolumeLimits } from './judge-volume.ts';

/** When a batch is held for approval. */
export interface GateLimits extends VolumeLimits {
  /** Mean quality of a source under which the batch is held. */
  minQuality: number;
  /** Mean quality of a source under which an alert is given. */
  alertQuality: number;
  /** Fall of a source's mean quality below its own four weeks from which on the batch is held. */
  maxQualityDrop: number;
  /** Share of a source's ads set aside above which the batch is held. */
  maxRejected: number;
}

/** What the gate knows of a source. */
export interface SourceFigures {
  source: string;
  /** Members of the batch. */
  ads: number;
  /** Mean of the scored ads; null when none was. */
  quality: number | null;
  /** Members set aside by validate and clean. */
  rejected: number;
  /** Its past; absent for sources without one, such as files. */
  history?: {
    /** Ads first seen on the batch's date, and on earlier days of the same weekday. */
    volume: number;
    earlierVolumes: readonly number[];
    /** Mean quality over the last four weeks and the days on which it rests. */
    usualQuality: number | null;
    qualityDays: number;
  };
}

export interface GateAlert {
  source: string;
  /** One sentence, with figure and limit. */
  text: string;
}

export interface GateVerdict {
  held: boolean;
  /** Mean quality over all ads, null when none was scored. */
  quality: number | null;
  sources: string[];
  /** One sentence per finding that holds the batch, with source, figure and limit. */
  reasons: string[];
  alerts: GateAlert[];
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Judges a batch after its clean stage, source by source. */
export function judgeBatch(sources: readonly SourceFigures[], limits: GateLimits): GateVerdict {
  const reasons: string[] = [];
  const alerts: GateAlert[] = [];
  for (const figures of sources) {
    reasons.push(...findReasons(figures, limits));
    const { source, ads, quality } = figures;
    if (ads < limits.minAds || quality === null) continue;
    if (quality >= limits.minQuality && quality < limits.alertQuality) {
      const text = `${source}: mean quality ${quality.toFixed(2)} is under ${limits.alertQuality}.`;
      alerts.push({ source, text });
    }
  }
  return {
    held: reasons.length > 0,
    quality: meanQuality(sources),
    sources: sources.filter(({ ads }) => ads > 0).map(({ source }) => source),
    reasons,
    alerts,
  };
}

/** Why a source holds the batch; a source with few ads does not, for its shares say little. */
function findReasons(
  { source, ads, quality, rejected, history }: SourceFigures,
  limits: GateLimits,
): string[] {
  const reasons: string[] = [];
  const volume = history === undefined ? null : judgeVolume(history, limits);
  if (volume !== null && history !== undefined) {
    const [limit, word] =
      volume.kind === 'low' ? [limits.volumeLow, 'under'] : [limits.volumeHigh, 'over'];
    reasons.push(
      `${source}: ${history.volume} new ads, ${word} ${Number(limit.toFixed(2))} times the usual ` +
        `${Number(volume.usual.toFixed(1))} of this weekday.`,
    );
  }
  if (ads < limits.minAds) return reasons;
  const share = rejected / ads;
  if (share > limits.maxRejected) {
    reasons.push(
      `${source}: ${percent(share)} of ${ads} ads were set aside (limit ${percent(limits.maxRejected)}).`,
    );
  }
  if (quality === null) return reasons;
  if (quality < limits.minQuality) {
    reasons.push(`${source}: mean quality ${quality.toFixed(2)} (limit ${limits.minQuality}).`);
  }
  const usual = history?.usualQuality ?? null;
  if (
    usual !== null &&
    history!.qualityDays >= limits.volumeWeeks &&
    usual - quality > limits.maxQualityDrop
  ) {
    reasons.push(
      `${source}: mean quality ${quality.toFixed(2)}, more than ${limits.maxQualityDrop} below the ` +
        `${usual.toFixed(2)} of its last four weeks.`,
    );
  }
  return reasons;
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
