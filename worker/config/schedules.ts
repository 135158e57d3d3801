import { z } from 'zod';
import type { ScheduleTimes } from '../../temporal-config/schedules.ts';
import { count } from './value-kinds.ts';

/** What the observatory starts by itself. */
export interface ScheduleConfig extends ScheduleTimes {
  /** Countries whose ads ask for fewer skills are not clustered by themselves. */
  minSkillsPerCountry: number;
}

/** Five fields of cron, as Temporal reads them: both day fields must match. */
const FIELD = String.raw`[\d*/,A-Za-z-]+`;
const cron = (preset: string) =>
  z
    .string()
    .trim()
    .regex(
      new RegExp(`^(?:off|${FIELD}(?: +${FIELD}){4})$`),
      'expected five fields of cron (minute hour day month weekday), or off',
    )
    .default(preset);

export const scheduleVariables = {
  LMO_SCHEDULE_COLLECT: cron('0 5-23/6 * * *').describe(
    'When sources are read between the batches, cron in UTC, or off. The ads go into the batch of the day.',
  ),
  LMO_SCHEDULE_DAILY: cron('30 0 * * *').describe(
    'When the batch of the day before starts, cron in UTC, or off.',
  ),
  LMO_SCHEDULE_CLUSTERING: cron('0 3 * * 0').describe(
    'When skills are clustered anew, all and by country, cron in UTC, or off.',
  ),
  LMO_CLUSTERING_MIN_SKILLS: count(50, 15).describe(
    'Skills that the ads of a country must ask for to have clusters of their own.',
  ),
};

/** The times of the schedules, from variables that were checked. */
export function scheduleTimes(set: z.infer<z.ZodObject<typeof scheduleVariables>>): ScheduleConfig {
  const time = (text: string) => (text === 'off' ? null : text);
  return {
    collect: time(set.LMO_SCHEDULE_COLLECT),
    daily: time(set.LMO_SCHEDULE_DAILY),
    clustering: time(set.LMO_SCHEDULE_CLUSTERING),
    minSkillsPerCountry: set.LMO_CLUSTERING_MIN_SKILLS,
  };
}
