/** How the API is reached, and by whom. */
export interface ApiSettings {
  /** Address that it listens on. */
  host: string;
  /** Names under which it answers besides those of loopback; "*" is any. */
  hostNames: readonly string[];
  /** Origins whose web pages may call it, for instance https://example.com. */
  corsOrigins: readonly string[];
  /** Requests a minute of one address. */
  ratePerMinute: number;
  /** Reads need no key. */
  openReads: boolean;
  /** The address of a caller is read from X-Forwarded-For. */
  behindProxy: boolean;
}

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Whether a host name or address means this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_HOSTS.has(host);
}

/** Where callers on this machine reach an API that listens on `host`; every address of it is loopback too. */
export function urlOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}
