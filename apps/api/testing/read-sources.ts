import { join } from 'node:path';

/** Processes that the code under test starts read TypeScript sources, as the spec itself does. */
export function readSources(): void {
  const hook = join(__dirname, '../../../tools/jest/register-typescript.cjs');
  if (!process.execArgv.includes(hook)) process.execArgv.push('--require', hook);
}
