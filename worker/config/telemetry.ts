import { z } from 'zod';
import { port } from './value-kinds.ts';

/** Where figures and traces of the running process go. */
export interface TelemetryConfig {
  metricsHost: string;
  metricsPort: number;
  /** Base address of a collector that speaks OTLP over HTTP; null: no traces are made. */
  otlpEndpoint: string | null;
  serviceName: string;
}

export const telemetryVariables = {
  LMO_METRICS_PORT: port(9464).describe('Port of /metrics for Prometheus, or the next free one.'),
  LMO_METRICS_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address on which /metrics answers; 0.0.0.0 for all.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of an OpenTelemetry collector (OTLP over HTTP). Preset: no traces.'),
  OTEL_SERVICE_NAME: z
    .string()
    .default('labor-market-observatory')
    .describe('Name of this system in traces.'),
};

/** Where figures and traces go, from variables that were checked. */
export function telemetryConfig(
  set: z.infer<z.ZodObject<typeof telemetryVariables>>,
): TelemetryConfig {
  return {
    metricsHost: set.LMO_METRICS_HOST,
    metricsPort: set.LMO_METRICS_PORT,
    otlpEndpoint: set.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/, '') ?? null,
    serviceName: set.OTEL_SERVICE_NAME,
  };
}
