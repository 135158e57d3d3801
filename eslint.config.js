import { readdirSync } from 'node:fs';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** The folders of the stages; no stage may import another (audit, notify and shared files are not stages). */
const stages = readdirSync('activities', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['audit', 'notify', 'shared'].includes(entry.name))
  .map((entry) => entry.name);

const TESTS = ['**/*.test.ts', 'tests/**', 'bench/**'];

/** Imports point one way; each zone says what a folder must not reach. */
const zones = [
  {
    target: './core',
    from: [
      './activities',
      './worker',
      './prisma',
      './reports',
      './cli',
      './api',
      './workflows',
      './sample',
    ],
    message: 'core is imported by all and imports nothing.',
  },
  {
    target: './workflows',
    from: ['./worker', './prisma', './reports', './cli', './api', './sample'],
    message: 'Workflows know core, and the types of activities.',
  },
  {
    target: './reports',
    from: ['./activities', './worker', './prisma', './cli', './api', './workflows', './sample'],
    message: 'Reports draw what they are given.',
  },
  {
    target: './activities',
    from: ['./worker', './cli', './api', './sample'],
    message: 'Activities are given their dependencies by the worker.',
  },
  {
    target: './api',
    from: ['./worker', './cli', './activities', './sample'],
    message: 'The API reads the database and talks to Temporal.',
  },
  {
    target: './prisma',
    from: ['./worker', './cli', './api', './activities', './workflows', './reports', './sample'],
    message: 'The database layer knows nobody above it.',
  },
  ...stages.map((stage) => ({
    target: `./activities/${stage}`,
    from: stages.filter((other) => other !== stage).map((other) => `./activities/${other}`),
    message: 'No stage imports another stage: what two of them share belongs to core.',
  })),
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.lmo/',
      'prisma/generated/',
      'bench/out/',
      'coverage/',
      'reports/sample/',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { zones: zones.map(({ from, ...zone }) => ({ ...zone, from })) },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only worker/config.ts reads the environment.',
        },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['worker/config.ts', 'prisma.config.ts', 'vitest.config.ts', 'scripts/**', ...TESTS],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [...TESTS, 'scripts/**', 'sample/main.ts'],
    rules: { 'no-console': 'off', 'import-x/no-restricted-paths': 'off' },
  },
  {
    // Workflows run in Temporal's deterministic sandbox.
    files: ['workflows/**/*.ts'],
    ignores: ['workflows/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '!node:assert'],
              message: 'Workflows are deterministic: no Node APIs.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'activities/',
              message: 'Import only the types of activities.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
