import autocannon from 'autocannon';

export interface AskCase {
  readonly url: string;
  /** Asked one after the other, whichever client is free. */
  readonly paths: readonly string[];
  readonly clients: number;
  readonly seconds: number;
}

export interface AskFigures {
  readonly requests: number;
  readonly perSecond: number;
  /** Without an answer, or with another status than 2xx. */
  readonly failed: number;
  /** Milliseconds. */
  readonly latency: { p50: number; p90: number; p97_5: number; p99: number; max: number };
}

/** Clients that ask again as soon as they are answered; beside the API, so that neither waits for the other's work. */
export default async function askCase(input: AskCase): Promise<AskFigures> {
  let next = 0;
  const result = await autocannon({
    url: input.url,
    connections: input.clients,
    duration: input.seconds,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          path: input.paths[next++ % input.paths.length]!,
        }),
      },
    ],
  });
  const { p50, p90, p97_5, p99, max } = result.latency;
  return {
    requests: result.requests.total,
    perSecond: result.requests.average,
    failed: result.errors + result.non2xx,
    latency: { p50, p90, p97_5, p99, max },
  };
}
