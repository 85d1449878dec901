import { existsSync } from 'node:fs';
import { at } from '../lib/root.mjs';
import { check, checks } from './command.mjs';
import { jest } from './jest.mjs';
import { nodeTest } from './node-test.mjs';
import { withRedis } from './redis.mjs';

const has = (path) => existsSync(at(path));
const tsc = (project) => () => check('node_modules/typescript/bin/tsc', ['-p', project, '--noEmit']);
const ngc = (project) => () =>
  check('node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', ['-p', project, '--noEmit']);
const units = ['libs/domain', 'libs/contracts', 'libs/testing', 'libs/ui', 'apps/api', 'apps/web'];

/** What `npm test` proves, in the order in which the log tells it. */
export const stages = [
  {
    name: 'build',
    title: '生产构建',
    run: () => checks([() => check('tools/build-api.mjs', []), () => check('tools/build-web.mjs', [])]),
  },
  { name: 'format', title: '格式', run: () => check('node_modules/prettier/bin/prettier.cjs', ['--check', '.']) },
  {
    name: 'lint',
    title: '代码检查与边界',
    run: () =>
      checks([
        () => check('tools/test/project-graph.mjs', []),
        () => check('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0']),
        () => nodeTest(['tools/lint/rules.spec.mjs']),
      ]),
  },
  {
    name: 'types',
    title: '类型',
    run: () =>
      checks([
        ...['libs/domain', 'libs/contracts', 'libs/testing', 'apps/api', 'apps/web-e2e'].map(tsc),
        ngc('apps/web'),
      ]),
  },
  {
    name: 'unit',
    title: '单元测试',
    run: () =>
      checks([
        () => nodeTest(['tools/ready/ready.spec.mjs']),
        () => jest(units.map((folder) => `${folder}/jest.config.cjs`).filter(has)),
      ]),
  },
  { name: 'migrations', title: '迁移 上-下-上', run: () => jest(['migrations/jest.config.cjs']) },
  { name: 'integration', title: '集成测试（内置 PostgreSQL）', run: () => jest(['apps/api/jest.it.config.cjs']) },
  {
    name: 'redis',
    title: '后台任务（Redis）',
    run: () => withRedis((url) => jest(['apps/api/jest.it.config.cjs'], ['jobs.it'], { TEST_REDIS_URL: url })),
  },
  { name: 'openapi', title: 'OpenAPI 快照', after: ['build'], run: () => check('tools/openapi.mjs', ['--check']) },
  {
    name: 'start',
    title: '启动与停止',
    after: ['build'],
    alone: true,
    run: () => nodeTest(['tools/start/start.spec.mjs']),
  },
  {
    name: 'journeys',
    title: '浏览器旅程',
    after: ['build'],
    alone: true,
    run: () => jest(['apps/web-e2e/jest.config.cjs'], ['--runInBand']),
  },
];
