import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dynamicConfigYaml } from './dynamic-config.ts';

it('dynamic-config.yaml holds the settings that the embedded server is started with', () => {
  const file = readFileSync(new URL('dynamic-config.yaml', import.meta.url), 'utf8');
  expect(file).toBe(dynamicConfigYaml());
});
