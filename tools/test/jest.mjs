import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.mjs';

/** Runs Jest on one or more configurations. Its counts are those of single tests; a suite that does not load counts as one failure. */
export async function jest(configs, args = [], env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'huoshui-jest-'));
  const report = join(folder, 'report.json');
  try {
    const which = configs.length === 1 ? ['-c', configs[0]] : ['--projects', ...configs];
    const workers = args.includes('--runInBand') ? [] : ['--maxWorkers=2'];
    const flags = ['--json', `--outputFile=${report}`, ...workers, ...args];
    const { code, output } = await command('node_modules/jest/bin/jest.js', [...which, ...flags], { env });
    return outcome(code, withoutReport(output), readReport(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcome(code, output, report) {
  if (!report) return { passed: 0, failed: 1, skipped: [], output };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  const failed = Math.max(numFailedTests + broken.length, code === 0 ? 0 : 1);
  const idle = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending' || status === 'todo'),
  );
  const skipped = numPendingTests + numTodoTests > 0 ? idle.map(({ fullName }) => fullName) : [];
  return { passed, failed, skipped, output: failed > 0 ? output : slowest(testResults) + secondTries(testResults) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** With --json the report is also printed; it is one very long line. */
const withoutReport = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n');

function slowest(results) {
  const seconds = ({ startTime, endTime }) => (endTime - startTime) / 1000;
  const slow = results
    .filter((file) => seconds(file) > 10)
    .map((file) => `  slow: ${file.name.split('/').slice(-3).join('/')} ${seconds(file).toFixed(0)} s\n`);
  return slow.join('');
}

/** What passed only when it was tried again is no failure, but somebody has to read it. */
function secondTries(results) {
  return results
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ invocations }) => invocations > 1)
    .map(({ fullName, retryReasons = [] }) => `  second try: ${fullName}\n${retryReasons.map(indented).join('')}`)
    .join('');
}

const indented = (text) => text.replace(/^/gm, '    ') + '\n';
