import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at } from './lib/root.mjs';
import { Sorry } from './lib/sorry.mjs';
import { words } from './lib/words.mjs';
import { runTool } from './ready/run-tool.mjs';

const DOOR = at('dist/apps/api/src/replay.js');

/** `npm run replay`: computes every frozen bulletin again, of the running product or of a stopped one; 1 when one differs. */
await runTool(fileURLToPath(import.meta.url), async () => {
  if (!existsSync(DOOR)) throw new Sorry(words.notBuilt(DOOR));
  const { readRunning } = await import('./start/data-folder.mjs');
  const url = process.env.DATABASE_URL || readRunning()?.databaseUrl;
  if (url) return replay(url);
  const { startEmbedded } = await import('./start/database.mjs');
  const server = await startEmbedded();
  try {
    return await replay(server.databaseUrl, server.pid);
  } finally {
    await server.stop();
  }
});

/** What the door says goes straight to whoever asked. @returns {Promise<number>} its exit code */
async function replay(databaseUrl, postgresPid) {
  const { environment } = await import('./start/serve.mjs');
  const { readOptions } = await import('./start/options.mjs');
  const env = environment({ options: readOptions([]), databaseUrl, postgresPid });
  const child = spawn(process.execPath, ['--enable-source-maps', DOOR], { env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', reject);
  });
}
