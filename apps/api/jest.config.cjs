module.exports = require('../../tools/jest/base.cjs')(__dirname, {
  displayName: 'api',
  setupFiles: ['reflect-metadata'],
});
