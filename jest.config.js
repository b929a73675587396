/** Packages published as ES modules only; Jest runs CommonJS, so these are compiled like our own code. */
const esmOnly = ['p-queue', 'p-timeout', 'eventemitter3', 'idb', 'strip-bom', 'uuid'];

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.sandbox/', '<rootDir>/.stryker/'],
};

const folders = (...names) => names.map((name) => `<rootDir>/${name}/**/*.test.{ts,tsx}`);

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // Real servers, workbooks and browsers on a busy machine; nothing waits for this long when all is well.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.js'],
  projects: [
    { ...shared, displayName: 'unit', testMatch: folders('src', 'sandbox', 'scripts', 'bench') },
    {
      ...shared,
      displayName: 'browser',
      testMatch: folders('e2e'),
      globalSetup: '<rootDir>/e2e/support/global-setup.ts',
    },
  ],
};
