/** TypeScript becomes CommonJS for Jest; types are checked by `npm run typecheck`, not here. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs', ignoreDynamic: true },
    },
  ],
};

const suite = (name, options = {}) => ({
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  transform,
  ...options,
});

export default {
  projects: [
    suite('unit'),
    suite('contract'),
    suite('architecture'),
    suite('browser', { globalSetup: '<rootDir>/tests/browser/globalSetup.ts', globalTeardown: '<rootDir>/tests/browser/globalTeardown.ts' }),
  ],
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/tests/closingLine.cjs'],
};
