import { availableParallelism } from 'node:os';
import { readOnly } from './options.mjs';
import { schedule } from './schedule.mjs';
import { stages } from './stages.mjs';

/** Runs the stages asked for and tells each with its time. @returns {Promise<number>} the exit code */
export async function run(args) {
  const only = readOnly(
    args,
    stages.map(({ name }) => name),
  );
  const chosen = stages.filter(({ name }) => !only || only.includes(name));
  const begin = Date.now();
  const done = await schedule(chosen, Math.min(2, availableParallelism()), runStage);
  console.log('\n阶段 stages');
  for (const { name, title } of chosen) console.log(`  ${line(name, title, done.get(name))}`);
  const sum = (key) => [...done.values()].reduce((total, outcome) => total + outcome[key], 0);
  for (const { name } of stages)
    if (!done.has(name)) console.log(`  - ${name}: not asked for (--only ${only.join(',')})`);
  console.log(`  ${seconds(Date.now() - begin)} s in all\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}

async function runStage({ name, title, run: work, after = [] }, done) {
  console.log(`▶ ${name} ${title}`);
  const begin = Date.now();
  const blocked = after.find((other) => done.get(other)?.failed > 0);
  const outcome = blocked ? { passed: 0, failed: 1, output: `not run: ${blocked} failed\n` } : await attempt(work);
  const told = { skipped: [], ...outcome, ms: Date.now() - begin };
  if (told.output) console.log(`\n──── ${name} ────\n${told.output.trimEnd()}\n────`);
  for (const what of told.skipped) console.log(`!! SKIPPED in ${name}: ${what}`);
  console.log(line(name, title, told));
  return told;
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error.stack ?? error) };
  }
}

const seconds = (ms) => (ms / 1000).toFixed(1);

function line(name, title, { passed, failed, skipped, ms }) {
  const left = skipped.length > 0 ? `, ${skipped.length} SKIPPED` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name} ${title}: ${passed} passed, ${failed} failed${left}  ${seconds(ms)} s`;
}
