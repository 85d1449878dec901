module.exports = require('../../tools/jest/base.cjs')(__dirname, {
  displayName: 'journeys',
  testRegex: '\\.(journey|fault)\\.ts$',
  globalSetup: '<rootDir>/harness/global-setup.ts',
  globalTeardown: '<rootDir>/harness/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/harness/second-try.cjs'],
  testSequencer: '<rootDir>/harness/by-name.cjs',
  // Generous, for a machine that builds at the same time; a wait inside a journey ends much sooner.
  testTimeout: 240_000,
});
