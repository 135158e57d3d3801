import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { environmentExample, loadConfig } from '../worker/config.ts';

const PROJECT = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string().optional(),
      build: z.string().optional(),
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      mem_limit: z.string().optional(),
      restart: z.string().optional(),
      ports: z.array(z.string()).default([]),
      healthcheck: z.looseObject({}).optional(),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
      volumes: z.array(z.string()).default([]),
      networks: z.array(z.string()),
    }),
  ),
  networks: z.record(z.string(), z.unknown()),
  volumes: z.record(z.string(), z.unknown()),
});
type Service = z.infer<typeof composeSchema>['services'][string];

const document: unknown = parse(read('docker-compose.yml'), { merge: true });
const { services, networks, volumes } = composeSchema.parse(document);
const own = Object.entries(services).filter(([, service]) => service.build !== undefined);
const asPairs = Object.entries(services);

/** Variables of ${…} in a text, with what stands when one is missing. */
function variablesIn(text: string): { name: string; rule: string }[] {
  return [...text.matchAll(/\$\{(\w+)([^}]*)\}/g)].map(([, name, rule]) => ({
    name: name!,
    rule: rule!,
  }));
}

/** The environment of a service as compose would give it, from `.env`. */
function environmentOf(service: Service, env: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(service.environment).map(([name, value]) => [
      name,
      String(value).replace(
        /\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g,
        (_, variable: string, preset: string | undefined) => env[variable] ?? preset ?? '',
      ),
    ]),
  );
}

describe('docker-compose.yml', () => {
  it('is what the Compose Specification allows', () => {
    // The schema is older than the draft that it names: its ids of definitions are no URIs.
    const schema = JSON.parse(
      read('tests/fixtures/compose/compose-spec.json').replaceAll(/"id": "[^"]*",/g, ''),
    ) as Record<string, unknown>;
    const { $schema: _draft, ...rules } = schema;
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(rules);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    // The schema does refuse: a word that compose does not know.
    expect(validate({ services: { a: { image: 'x', memory: '1g' } } })).toBe(false);
  });

  it.each(own)('%s sets only variables that the configuration knows', (_, service) => {
    const known = new Set([...environmentExample().matchAll(/^# ([A-Z_]+)=/gm)].map(([, n]) => n));
    expect(Object.keys(service.environment).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(own)('%s has an environment that can be used', (_, service) => {
    const env = Object.fromEntries(
      [...read('deploy/compose.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
        ([, name, value]) => [name!, value || 'Secret4Tests'],
      ),
    );
    const config = loadConfig(environmentOf(service, env), '/app');
    expect(config.databaseUrl).toMatch(/^postgresql:\/\/\w+:Secret4Tests@database:5432\//);
    expect(config.temporal.address).toBe('temporal:7233');
  });

  it('asks for every password, and has a preset for none', () => {
    const variables = variablesIn(read('docker-compose.yml'));
    const secrets = variables.filter(({ name }) => /PASSWORD|KEY|TOKEN/.test(name));
    expect(secrets.length).toBeGreaterThanOrEqual(8);
    expect(secrets.filter(({ rule }) => !rule.startsWith(':?'))).toEqual([]);
    for (const { environment } of Object.values(services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|PWD/.test(name)) expect(String(value), name).toMatch(/^\$\{\w+:\?/);
      }
    }
  });

  it('names in its example every variable that it reads', () => {
    const named = [...read('deploy/compose.env.example').matchAll(/^([A-Z_]+)=/gm)].map(
      ([, n]) => n,
    );
    const readers = new Set(variablesIn(read('docker-compose.yml')).map(({ name }) => name));
    expect(
      [...readers].filter((name) => !named.includes(name) && name !== 'TEMPORAL_UI_URL'),
    ).toEqual([]);
    expect(named.filter((name) => !readers.has(name!))).toEqual([]);
  });

  it.each(asPairs)(
    '%s has a limit of memory, and starts again unless it is a job',
    (name, service) => {
      expect(service.mem_limit).toMatch(/^\d+[mg]$/);
      expect(service.restart).toBe(name === 'migrate' ? 'no' : 'unless-stopped');
    },
  );

  it.each(asPairs)('%s opens ports on this machine alone', (_, service) => {
    for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it.each(asPairs)(
    '%s waits only for services that are there and tell when they are ready',
    (_, service) => {
      for (const [name, { condition }] of Object.entries(service.depends_on)) {
        expect(Object.keys(services)).toContain(name);
        if (condition === 'service_healthy') expect(services[name]!.healthcheck).toBeDefined();
        else expect([name, condition]).toEqual(['migrate', 'service_completed_successfully']);
      }
    },
  );

  it.each(asPairs)('%s uses networks and volumes that are declared', (_, service) => {
    for (const network of service.networks) expect(Object.keys(networks)).toContain(network);
    for (const volume of service.volumes) {
      const source = volume.split(':')[0]!;
      if (source.startsWith('./')) expect(() => read(source)).not.toThrow();
      else expect(Object.keys(volumes)).toContain(source);
    }
  });

  it('runs commands that there are', () => {
    const commands = read('docs/cli.md');
    for (const [, { command }] of own) expect(commands).toContain(`lmo ${command![0]}`);
  });
});

describe('the image', () => {
  let dockerfile: string;
  beforeAll(() => {
    dockerfile = read('Dockerfile');
  });

  it('does not run as root', () => {
    const users = [...dockerfile.matchAll(/^USER (\w+)$/gm)].map(([, user]) => user);
    expect(users.at(-1)).toBe('node');
    expect(dockerfile.indexOf('USER node')).toBeLessThan(dockerfile.indexOf('ENTRYPOINT'));
  });

  it('runs on the version of Node that the project is tested with', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: { node: string };
    };
    const major = devDependencies.node.split('.')[0];
    expect(dockerfile.match(/^FROM node:\d+/gm)).toEqual([
      `FROM node:${major}`,
      `FROM node:${major}`,
    ]);
  });

  it('leaves secrets and state out', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.env', '.lmo', '.git', 'node_modules']) expect(ignored).toContain(name);
  });
});
