import { createRequire } from 'node:module';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import {
  makeWorkflowExporter,
  OpenTelemetryActivityInboundInterceptor,
} from '@temporalio/interceptors-opentelemetry';
import type { WorkerOptions } from '@temporalio/worker';
import type { TelemetryConfig } from '../config/telemetry.ts';

export interface Tracing {
  /** Goes into every worker. */
  workerOptions: Pick<WorkerOptions, 'interceptors' | 'sinks'>;
  /** Goes into the bundle of the workflows. */
  workflowModules: readonly string[];
  /** Sends what is left. */
  close(): Promise<void>;
}

const NONE: Tracing = { workerOptions: {}, workflowModules: [], close: () => Promise.resolve() };

/**
 * Traces workflows and activities to a collector where one is configured. Spans carry names and ids of workflows and
 * activities, never what they were given. A collector that does not answer loses spans and stops nothing.
 */
export function openTracing(config: TelemetryConfig): Tracing {
  if (config.otlpEndpoint === null) return NONE;
  const resource = new Resource({ 'service.name': config.serviceName });
  const processor = new BatchSpanProcessor(
    new OTLPTraceExporter({ url: `${config.otlpEndpoint}/v1/traces` }),
  );
  const provider = new NodeTracerProvider({ resource, spanProcessors: [processor] });
  // Trace ids travel from workflow to activity by the global propagator.
  provider.register();
  const tracer = provider.getTracer('labor-market-observatory');
  return {
    workerOptions: {
      interceptors: {
        activity: [
          (context) => ({
            inbound: new OpenTelemetryActivityInboundInterceptor(context, { tracer }),
          }),
        ],
      },
      sinks: { exporter: makeWorkflowExporter(processor, resource) },
    },
    workflowModules: [
      createRequire(import.meta.url).resolve(
        '@temporalio/interceptors-opentelemetry/lib/workflow-interceptors',
      ),
    ],
    close: () => provider.shutdown(),
  };
}
