import { buildApi } from './build-api.mjs';
import { raiseStage } from './bench/stage.mjs';

const ALL = [
  'leads',
  'projects',
  'portfolio',
  'schedules',
  'key-projects',
  'obstacles',
  'lights',
  'standings',
  'dry-runs',
  'targets',
  'mondays',
  'speeds',
  'imports',
];

/** `npm run bench [-- leads standings]`: the product beside hand-written SQL for the same answer, on one database, in one run. */
await buildApi();
const chosen = process.argv.slice(2);
for (const name of ALL.filter((one) => chosen.length === 0 || chosen.includes(one))) {
  const { seed, run } = await import(`./bench/${name}.mjs`);
  const stage = await raiseStage();
  try {
    const ways = await stage.signIn();
    const start = performance.now();
    await seed(stage.sql);
    console.log(`${name}: seeded in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    for await (const line of run({ ...stage, ...ways })) console.log(line);
  } finally {
    await stage.strike();
  }
}
