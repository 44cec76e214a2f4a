import config from './jest.config.js';

/** The longer proofs: the properties on many more examples, a council of many years, and every state of the screens in the browser. */
process.env.MEMBERS_BRIEF_LONG = 'yes';

const unit = config.projects.find(({ displayName }) => displayName === 'unit');
const browser = config.projects.find(({ displayName }) => displayName === 'browser');
const long = { ...unit, displayName: 'long', testMatch: ['<rootDir>/tests/long/**/*.test.ts', '<rootDir>/tests/unit/packs/import/properties.test.ts', '<rootDir>/tests/unit/packs/import/recordProperties.test.ts', '<rootDir>/tests/unit/packs/readPack.test.ts', '<rootDir>/tests/unit/packs/fuzz.test.ts', '<rootDir>/tests/unit/packs/fuzzFormats.test.ts'] };
const browserLong = { ...browser, displayName: 'browser-long', testMatch: ['<rootDir>/tests/browser/**/*.long.test.ts'], testPathIgnorePatterns: [] };
export default { ...config, projects: [long, browserLong] };
