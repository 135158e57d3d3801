import { z } from 'zod';
import { isLoopback, type ApiSettings } from '../../api/settings.ts';
import { flag, toList } from './value-kinds.ts';

/** Variables of the API. */
export const apiVariables = {
  LMO_API_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'expected a host name or address')
    .default('127.0.0.1')
    .describe('Address that the API listens on; 0.0.0.0 is every one of the machine.'),
  LMO_API_NAMES: z
    .string()
    .transform(toList)
    .pipe(z.array(z.string().regex(/^(\*|[\w.-]+)$/, 'expected host names')))
    .optional()
    .describe('Host names under which the API answers besides localhost, or *. Preset: none.'),
  LMO_API_CORS: z
    .string()
    .transform(toList)
    .pipe(
      z.array(
        z.string().regex(/^https?:\/\/[^/\s]+$/, 'expected origins such as https://example.com'),
      ),
    )
    .optional()
    .describe('Origins whose web pages may call the API, separated by commas. Preset: none.'),
  LMO_API_RATE: z.coerce
    .number()
    .int()
    .min(1)
    .default(1200)
    .describe('Requests to the API that one address may make in a minute.'),
  LMO_API_OPEN_READS: flag()
    .optional()
    .describe('true: reading needs no key. Preset: true on loopback, false elsewhere.'),
  LMO_API_PROXY: flag()
    .default(false)
    .describe('true: the API stands behind a proxy that sets X-Forwarded-For.'),
};

/** The settings of the API from its checked variables. */
export function apiSettings(set: z.infer<z.ZodObject<typeof apiVariables>>): ApiSettings {
  return {
    host: set.LMO_API_HOST,
    hostNames: set.LMO_API_NAMES ?? [],
    corsOrigins: set.LMO_API_CORS ?? [],
    ratePerMinute: set.LMO_API_RATE,
    openReads: set.LMO_API_OPEN_READS ?? isLoopback(set.LMO_API_HOST),
    behindProxy: set.LMO_API_PROXY,
  };
}
