const { join } = require('node:path');
const swc = require('./swc.cjs');

const root = join(__dirname, '../..');

/** Packages that ship ES modules only; Jest runs CommonJS, so they are transformed like our own files. */
const esModules = [
  '@nestjs',
  'nestjs-',
  'pino',
  'uuid',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'iterare',
  'class-',
  'lodash-es',
  '@standard-schema',
  'hucre',
  'bullmq',
  'load-esm',
];

/**
 * The Jest settings of a folder of the repository.
 * @param {string} rootDir the folder that holds the specs
 * @param {object} extra settings that differ from the common ones
 */
module.exports = (rootDir, extra = {}) => ({
  rootDir,
  testEnvironment: 'node',
  testRegex: '\\.spec\\.ts$',
  // A machine that is busy with everything else at once is no reason to fail.
  testTimeout: 30_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: [join(root, 'dist')],
  transformIgnorePatterns: [`node_modules/(?!(${esModules.join('|')}))`],
  transform: {
    '^.+\\.m?js$': ['@swc/jest', swc.javascript],
    '^.+\\.ts$': ['@swc/jest', swc.typescript],
  },
  moduleNameMapper: { '^@huoshui/(domain|contracts|ui|testing)$': join(root, 'libs/$1/src/index.ts') },
  ...extra,
});
