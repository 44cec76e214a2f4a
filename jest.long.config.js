import config from './jest.config.js';

/** The longer proofs: more examples, larger councils. */
const [unit] = config.projects;
export default { ...config, projects: [{ ...unit, displayName: 'long', testMatch: ['<rootDir>/tests/long/**/*.test.ts'] }] };
