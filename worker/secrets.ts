import type { Config } from './config.ts';

/**
 * The secrets that the configuration holds: what must not stand in logs, histories and messages. Of the database's
 * address the password only: where a server is may be known.
 */
export function secretsOf(
  config: Pick<Config, 'databaseUrl' | 'temporal' | 'llm'> & {
    alerts: Pick<Config['alerts'], 'webhookUrl'>;
  },
): string[] {
  const { databaseUrl, temporal, alerts, llm } = config;
  const key = temporal.tls instanceof Object ? temporal.tls.clientCertPair?.key.toString() : null;
  const secrets = [temporal.apiKey, key, alerts.webhookUrl, llm?.apiKey, passwordOf(databaseUrl)];
  return secrets.filter((secret) => typeof secret === 'string' && secret !== '') as string[];
}

function passwordOf(url: string | null): string | null {
  if (url === null) return null;
  const { password } = new URL(url);
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
