import { z } from 'zod';
import type { GateLimits } from '../../activities/audit/gate.ts';
import { amount, count, share } from './value-kinds.ts';

/** When a batch is held before anything of it is extracted. */
export const gateVariables = {
  LMO_GATE_MIN_QUALITY: share(0.4).describe(
    'Mean quality of a source under which a batch is held.',
  ),
  LMO_GATE_ALERT_QUALITY: share(0.7).describe(
    'Mean quality of a source under which an alert is given.',
  ),
  LMO_GATE_MAX_QUALITY_DROP: share(0.15).describe(
    'Fall of the mean quality of a source below its own four weeks over which a batch is held.',
  ),
  LMO_GATE_MAX_REJECTED: share(0.6).describe(
    'Share of rejected ads of a source above which a batch is held.',
  ),
  LMO_GATE_VOLUME_LOW: share(0.33).describe(
    'Share of the usual new ads of a source under which a batch is held.',
  ),
  LMO_GATE_VOLUME_HIGH: amount(3).describe(
    'Multiple of the usual new ads of a source over which a batch is held.',
  ),
  LMO_GATE_VOLUME_WEEKS: count(4)
    .pipe(z.number().max(8))
    .describe(
      'Earlier days of the same weekday that make up what is usual; before, nothing is compared. 8 at most.',
    ),
  LMO_GATE_MIN_ADS: count(30).describe('Sources with fewer ads are not judged.'),
};

/** The limits of the gate, from variables that were checked. */
export function gateLimits(set: z.infer<z.ZodObject<typeof gateVariables>>): GateLimits {
  return {
    minQuality: set.LMO_GATE_MIN_QUALITY,
    alertQuality: set.LMO_GATE_ALERT_QUALITY,
    maxQualityDrop: set.LMO_GATE_MAX_QUALITY_DROP,
    maxRejected: set.LMO_GATE_MAX_REJECTED,
    volumeLow: set.LMO_GATE_VOLUME_LOW,
    volumeHigh: set.LMO_GATE_VOLUME_HIGH,
    volumeWeeks: set.LMO_GATE_VOLUME_WEEKS,
    minAds: set.LMO_GATE_MIN_ADS,
  };
}
