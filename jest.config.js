/** TypeScript becomes CommonJS for Jest; types are checked by `npm run typecheck`, not here. */
const compiled = [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs', ignoreDynamic: true },
  },
];

/** Libraries that are published as ES modules only. */
const modulesOnly = 'wouter|regexparam';

const suite = (name, options = {}) => ({
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': compiled, '/lint/.+\\.js$': compiled, [`/node_modules/(${modulesOnly})/.+\\.js$`]: compiled },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
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
