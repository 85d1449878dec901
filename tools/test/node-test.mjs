import { command } from './command.mjs';

/** Runs specs of the tools with Node's own runner. Its counts are those of single tests. */
export async function nodeTest(files, { env = {} } = {}) {
  const { code, output } = await command('tools/test/run-specs.mjs', files, { env });
  const counts = Object.fromEntries(
    [...output.matchAll(/^# (pass|fail|skipped|cancelled) (\d+)$/gm)].map(([, what, n]) => [what, Number(n)]),
  );
  const failed = Math.max((counts.fail ?? 0) + (counts.cancelled ?? 0), code === 0 ? 0 : 1);
  const skipped = [...output.matchAll(/^\s*ok \d+ - (.*) # SKIP ?(.*)$/gm)].map(([, name, why]) => `${name}: ${why}`);
  return { passed: counts.pass ?? 0, failed, skipped, output: failed > 0 ? output : '' };
}
