module.exports = require('../../tools/jest/base.cjs')(__dirname, {
  displayName: 'api-integration',
  testRegex: '\\.it\\.ts$',
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/testing/global-teardown.mjs',
  testTimeout: 60_000,
});
