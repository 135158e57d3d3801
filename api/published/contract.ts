import { z } from 'zod';

/** Shapes of what is read from the published snapshot. Shares are 0 to 1, days ISO dates, instants ISO 8601 in UTC. */
const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);
const day = z.iso.date().nullable();

/** The snapshot behind an answer; null before the first publication. */
const publication = z
  .object({ batchKey: z.string(), logicalDate: z.iso.date(), publishedAt: z.iso.datetime() })
  .nullable();
export type Publication = z.infer<typeof publication>;

/** Where the next page begins, for the parameter `cursor`; null on the last page. */
const next = z.string().nullable();

const pay = z
  .object({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string(),
    period: z.enum(['hour', 'day', 'week', 'month', 'year']),
    /** Per month, by 40 hours and 5 days a week, 52 weeks a year. */
    monthlyMin: z.number().nullable(),
    monthlyMax: z.number().nullable(),
    origin: z.enum(['field', 'text']),
  })
  .nullable();

const job = z.object({
  jobId: z.number().int(),
  title: z.string(),
  company: z.string().nullable(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  city: z.string().nullable(),
  source: z.string(),
  language: z.string(),
  contractType: z.string(),
  workingTime: z.string(),
  remoteMode: z.string(),
  seniority: z.string(),
  pay,
  firstSeenOn: day,
  postedOn: day,
  isOpen: z.boolean(),
  isSample: z.boolean(),
  skillCount: count,
  duplicateCount: count,
});
export const jobList = z.object({ publication, jobs: z.array(job), next });

const jobSkill = z.object({
  skillId: z.number().int(),
  key: z.string(),
  nameEn: z.string(),
  nameEs: z.string(),
  type: z.string(),
  escoUri: z.string().nullable(),
  origin: z.enum(['explicit', 'implied']),
  reasoning: z.string().nullable(),
  confidence: share,
  /** Where the text says it: code points into `text`, 0-based, half-open. */
  mentions: z.array(
    z.object({
      start: count,
      end: count,
      surface: z.string(),
      section: z.string(),
      methods: z.array(z.string()),
      confidence: share,
    }),
  ),
});
export const jobDetail = z.object({
  publication,
  job: job.extend({
    closesOn: day,
    closedOn: day,
    quality: share.nullable(),
    wordCount: count,
    /** Personal data of people is masked. */
    text: z.string(),
    sections: z.array(z.object({ kind: z.string(), start: count, end: count })),
    skills: z.array(jobSkill),
  }),
});
export type JobDetail = z.infer<typeof jobDetail>['job'];

const frequency = {
  ads: count,
  /** Published ads in all, or of the country. */
  n: count,
  share,
  /** The 95 % interval of the share (Wilson). */
  shareLow: share,
  shareHigh: share,
};
const skill = z.object({
  skillId: z.number().int(),
  key: z.string(),
  nameEn: z.string(),
  nameEs: z.string(),
  type: z.string(),
  field: z.string(),
  escoUri: z.string().nullable(),
  clusterId: z.number().int().nullable(),
  ...frequency,
});
export type Skill = z.infer<typeof skill>;
export const skillList = z.object({ publication, skills: z.array(skill), next });

export const skillDetail = z.object({
  publication,
  skill: skill.extend({
    rank: z.number().int().positive(),
    /** Further ads in which it follows from another skill. */
    adsImplied: count,
    countries: z.array(
      z.object({
        country: z.string(),
        ...frequency,
        /** Share in the country divided by the share in all. */
        locationQuotient: z.number(),
        locationQuotientLow: z.number().nullable(),
        locationQuotientHigh: z.number().nullable(),
      }),
    ),
    /** Ads first seen in a week; weeks with few are held back. */
    weeks: z.array(z.object({ weekStart: z.iso.date(), ads: count, n: count })),
  }),
});
export type SkillDetail = z.infer<typeof skillDetail>['skill'];

const valueCount = z.object({ value: z.string(), ads: count });
export const stats = z.object({
  publication,
  country: z.string().nullable(),
  ads: count,
  /** Skills with enough ads to be shown. */
  skills: count,
  countries: z.array(valueCount),
  sources: z.array(valueCount),
  languages: z.array(valueCount),
  contractTypes: z.array(valueCount),
  workingTimes: z.array(valueCount),
  remoteModes: z.array(valueCount),
  seniorities: z.array(valueCount),
  open: z.array(valueCount),
  pay: z.array(valueCount),
  withSkills: z.array(valueCount),
  /** By the Monday of the week in which they were first seen. */
  weeks: z.array(valueCount),
});
export type Stats = z.infer<typeof stats>;

const cluster = z.object({
  clusterId: z.number().int(),
  nameEn: z.string(),
  nameEs: z.string(),
  /** Published skills in it. */
  skills: count,
  /** Mean cosine of the skills to the centre. */
  cohesion: z.number().nullable(),
  topSkills: z.array(
    z.object({ skillId: z.number().int(), nameEn: z.string(), nameEs: z.string(), ads: count }),
  ),
});
export type Cluster = z.infer<typeof cluster>;
export const clusterList = z.object({ publication, clusters: z.array(cluster) });

export const clusterDetail = z.object({
  publication,
  cluster: cluster.extend({
    members: z.array(
      z.object({
        skillId: z.number().int(),
        key: z.string(),
        nameEn: z.string(),
        nameEs: z.string(),
        /** Null when it is asked for too rarely to be shown. */
        ads: count.nullable(),
        /** Place on the map of skills; the axes have no unit. */
        x: z.number().nullable(),
        y: z.number().nullable(),
      }),
    ),
  }),
});
export type ClusterDetail = z.infer<typeof clusterDetail>['cluster'];

const reportFile = z.object({ name: z.string(), bytes: count, url: z.string() });
const report = z.object({
  batchKey: z.string(),
  language: z.string(),
  createdAt: z.iso.datetime(),
  files: z.array(reportFile),
});
export type Report = z.infer<typeof report>;
export const reportList = z.object({ reports: z.array(report), next });
