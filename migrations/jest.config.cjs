module.exports = require('../tools/jest/base.cjs')(__dirname, {
  displayName: 'migrations',
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/../apps/api/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/../apps/api/testing/global-teardown.mjs',
  testTimeout: 60_000,
});
