const { join } = require('node:path');
const { createCjsPreset } = require('jest-preset-angular/presets');

const root = join(__dirname, '../..');

/**
 * The Jest settings of a folder with Angular code: templates compiled, no zone.
 * @param {string} rootDir the folder that holds the specs and a tsconfig.json
 * @param {object} extra settings that differ from the common ones
 */
module.exports = (rootDir, extra = {}) => ({
  ...createCjsPreset({ tsconfig: join(root, 'tools/jest/angular.tsconfig.json') }),
  rootDir,
  testRegex: '\\.spec\\.ts$',
  setupFilesAfterEnv: [join(__dirname, 'angular-setup.ts')],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: [join(root, 'dist')],
  moduleNameMapper: {
    '^@huoshui/(domain|contracts|ui|testing)$': join(root, 'libs/$1/src/index.ts'),
    '^@huoshui/domain/schemes$': join(root, 'libs/domain/src/ranking/fixtures/schemes.fixture.ts'),
    '^@huoshui/ui/gantt$': join(root, 'libs/ui/src/gantt/index.ts'),
  },
  ...extra,
});
