import config from './jest.config.js';

/** The longer proofs: the properties on many more examples, and a council of many years. */
process.env.MEMBERS_BRIEF_LONG = 'yes';

const [unit] = config.projects;
const long = { ...unit, displayName: 'long', testMatch: ['<rootDir>/tests/long/**/*.test.ts', '<rootDir>/tests/unit/packs/import/properties.test.ts', '<rootDir>/tests/unit/packs/readPack.test.ts', '<rootDir>/tests/unit/packs/fuzz.test.ts'] };
export default { ...config, projects: [long] };
