import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Teardown } from '../start/teardown.mjs';
import { readOptions } from '../start/options.mjs';
import { tellingLine } from '../start/children.mjs';
import { readOnly } from '../test/options.mjs';
import { schedule } from '../test/schedule.mjs';
import { isInstalled } from './installed.mjs';
import { canInstall, isGoodNode } from './node-version.mjs';

describe('Node', () => {
  for (const [version, good, able] of [
    ['18.20.4', false, false],
    ['20.20.2', false, true],
    ['22.22.2', false, true],
    ['22.22.3', true, true],
    ['23.5.0', false, true],
    ['24.14.9', false, true],
    ['24.15.0', true, true],
  ]) {
    it(`${version} ${good ? 'runs the product' : able ? 'installs the right one' : 'is too old'}`, () => {
      deepEqual([isGoodNode(version), canInstall(version)], [good, able]);
    });
  }
});

describe('packages', () => {
  const at = (version, integrity = `sha512-${version}`, extra = {}) => ({ version, integrity, ...extra });
  const lock = { '': {}, 'node_modules/a': at('1.0.0'), 'node_modules/b': at('2.0.0', undefined, { optional: true }) };

  it('are there when the lockfile is laid down, those of other machines apart', () =>
    ok(isInstalled(lock, { 'node_modules/a': at('1.0.0') })));
  it('are missing when one is missing', () => ok(!isInstalled(lock, {})));
  it('are missing when a version differs', () => ok(!isInstalled(lock, { 'node_modules/a': at('1.0.1') })));
  it('are missing when a content differs', () => ok(!isInstalled(lock, { 'node_modules/a': at('1.0.0', 'sha512-x') })));
  it('are missing when nothing was laid down', () => ok(!isInstalled(lock, null)));
});

describe('options', () => {
  it('take the port from the line before the environment', () => {
    equal(readOptions(['--port', '8080'], { PORT: '9090' }).port, 8080);
    equal(readOptions(['--port=8080'], {}).port, 8080);
    equal(readOptions([], { PORT: '9090' }).port, 9090);
    equal(readOptions([], {}).port, 3000);
  });
  it('refuse what they do not know', () => {
    throws(() => readOptions(['--prot', '1'], {}), /不认识/);
    throws(() => readOptions(['--port', '0x10'], {}), /端口无效/);
    throws(() => readOnly(['--only', 'unti'], ['unit']), /unti/);
  });
  it('name the stages', () =>
    deepEqual(readOnly(['--only', 'unit,lint'], ['unit', 'lint', 'types']), ['unit', 'lint']));
});

describe('stages', () => {
  const trace = async (stages, lanes) => {
    const log = [];
    let running = 0;
    await schedule(stages, lanes, async ({ name }) => {
      log.push(`${name}:${++running}`);
      await new Promise((done) => setTimeout(done, 5));
      running--;
      return { failed: 0 };
    });
    return log;
  };

  it('run side by side, no more than there are lanes', async () => {
    const log = await trace([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2);
    deepEqual(log.slice(0, 2), ['a:1', 'b:2']);
    ok(log.every((entry) => Number(entry.at(-1)) <= 2));
  });
  it('wait for what they need, and for an empty house when they are to be alone', async () => {
    const log = await trace([{ name: 'late', after: ['a'], alone: true }, { name: 'a' }, { name: 'b' }], 2);
    equal(log.at(-1), 'late:1');
  });
});

describe('stopping', () => {
  it('goes backwards, once, and stops at once what comes too late', async () => {
    const log = [];
    const teardown = new Teardown();
    teardown.add(async () => log.push('first'));
    teardown.add(async () => log.push('second'));
    await Promise.all([teardown.run(), teardown.run()]);
    teardown.add(async () => log.push('late'));
    await teardown.done();
    deepEqual(log, ['second', 'first', 'late']);
  });
});

describe('the telling line of a log', () => {
  it('is the last that speaks of an error, also inside structured lines', () => {
    const info = JSON.stringify({ level: 30, msg: 'request completed' });
    equal(tellingLine(`${info}\nError: lost\n    at main (a.js:1:1)\n${info}`), 'Error: lost');
    equal(
      tellingLine(`${info}\n${JSON.stringify({ level: 50, err: { message: 'listen EADDRINUSE' }, msg: 'x' })}`),
      'error: listen EADDRINUSE',
    );
    equal(tellingLine('done'), 'done');
  });
});
