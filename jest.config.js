/** TypeScript becomes CommonJS for Jest; types are checked by `npm run typecheck`, not here. */
const compiled = (module = {}) => [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs', ...module },
  },
];

/** Libraries that are published as ES modules only. */
const modulesOnly = 'wouter|regexparam|pdfjs-dist';

const suite = (name, options = {}) => ({
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  transform: {
    // Readers of packs and some screens are loaded on demand, and Jest's CommonJS has no import() of its own.
    '/src/(?:packs|features|graph|tab)/.+\\.tsx?$': compiled(),
    '^.+\\.tsx?$': compiled({ ignoreDynamic: true }),
    '/lint/.+\\.js$': compiled({ ignoreDynamic: true }),
    [`/node_modules/(${modulesOnly})/.+\\.m?js$`]: compiled({ ignoreDynamic: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
  ...options,
});

export default {
  projects: [
    suite('unit', { setupFilesAfterEnv: ['<rootDir>/tests/patience.cjs'] }),
    suite('contract'),
    suite('architecture'),
    suite('browser', { testPathIgnorePatterns: ['\\.long\\.test\\.ts$'], globalSetup: '<rootDir>/tests/browser/globalSetup.ts', globalTeardown: '<rootDir>/tests/browser/globalTeardown.ts' }),
  ],
  maxWorkers: 2,
  // A machine with other work to do is no reason to fail.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tests/closingLine.cjs'],
};
