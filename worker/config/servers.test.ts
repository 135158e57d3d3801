import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../config.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lmo-servers-'));
  for (const name of ['ca', 'crt', 'key']) writeFileSync(path.join(folder, `${name}.pem`), name);
  writeFileSync(path.join(folder, 'url'), 'postgresql://lmo:from-a-file@db/observatory\n');
  writeFileSync(path.join(folder, 'empty'), ' \n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (env: NodeJS.ProcessEnv) => loadConfig({ HOME: '/home/ana', ...env }, folder);
const problemOf = (env: NodeJS.ProcessEnv): string => {
  try {
    load(env);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no problem';
};

describe('TLS with a Temporal server', () => {
  it('takes certificates, key and name from files, relative to the working folder', () => {
    const { tls } = load({
      TEMPORAL_TLS_SERVER_CA_CERT_PATH: 'ca.pem',
      TEMPORAL_TLS_CLIENT_CERT_PATH: 'crt.pem',
      TEMPORAL_TLS_CLIENT_KEY_PATH: path.join(folder, 'key.pem'),
      TEMPORAL_TLS_SERVER_NAME: 'temporal.example',
    }).temporal;
    expect(tls).toEqual({
      serverNameOverride: 'temporal.example',
      serverRootCACertificate: Buffer.from('ca'),
      clientCertPair: { crt: Buffer.from('crt'), key: Buffer.from('key') },
    });
  });

  it.each([
    [
      'a certificate without its key',
      { TEMPORAL_TLS_CLIENT_CERT_PATH: 'crt.pem' },
      'TEMPORAL_TLS_CLIENT_KEY_PATH: a client certificate takes both',
    ],
    [
      'a file that is not there',
      { TEMPORAL_TLS_SERVER_CA_CERT_PATH: 'gone.pem' },
      'TEMPORAL_TLS_SERVER_CA_CERT_PATH: cannot be read',
    ],
    [
      'certificates for a connection without TLS',
      { TEMPORAL_TLS: 'false', TEMPORAL_TLS_SERVER_CA_CERT_PATH: 'ca.pem' },
      'TEMPORAL_TLS: is off',
    ],
  ])('refuses %s', (_, env, problem) => {
    expect(problemOf(env)).toContain(problem);
  });
});

describe('a variable given as a file', () => {
  it('is read without the line end of the file', () => {
    expect(load({ DATABASE_URL_FILE: 'url' }).databaseUrl).toBe(
      'postgresql://lmo:from-a-file@db/observatory',
    );
  });

  it.each([
    [
      'that is not there',
      { TEMPORAL_API_KEY_FILE: 'gone' },
      'TEMPORAL_API_KEY_FILE: cannot be read',
    ],
    ['that is empty', { DATABASE_URL_FILE: 'empty' }, 'DATABASE_URL_FILE: the file is empty'],
    [
      'beside the variable itself',
      { DATABASE_URL_FILE: 'url', DATABASE_URL: 'postgresql://a:b@db/x' },
      'DATABASE_URL_FILE: DATABASE_URL is set too',
    ],
  ])('is refused %s', (_, env, problem) => {
    expect(problemOf(env)).toContain(problem);
  });

  it('is checked like the variable, and its content is not repeated', () => {
    writeFileSync(path.join(folder, 'wrong'), 'mysql://root:hunter2@db/x');
    const problem = problemOf({ DATABASE_URL_FILE: 'wrong' });
    expect(problem).toContain('DATABASE_URL: ');
    expect(problem).not.toContain('hunter2');
  });
});
