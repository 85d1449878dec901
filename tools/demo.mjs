import { fileURLToPath } from 'node:url';
import { Sorry } from './lib/sorry.mjs';
import { words } from './lib/words.mjs';
import { runTool } from './ready/run-tool.mjs';

/** `npm run demo:wipe`: removes the demo data, from the running product or from a stopped one. */
await runTool(fileURLToPath(import.meta.url), async () => {
  if (process.argv[2] !== 'wipe') throw new Sorry(words.unknownDemo);
  const { readRunning } = await import('./start/data-folder.mjs');
  const url = process.env.DATABASE_URL || readRunning()?.databaseUrl;
  if (url) return wipe(url);
  const { startEmbedded } = await import('./start/database.mjs');
  const server = await startEmbedded();
  try {
    return await wipe(server.databaseUrl, server.pid);
  } finally {
    await server.stop();
  }
});

async function wipe(databaseUrl, postgresPid) {
  const { environment } = await import('./start/serve.mjs');
  const { readOptions } = await import('./start/options.mjs');
  const { wipeDemo } = await import('./start/demo-data.mjs');
  console.log(await wipeDemo(environment({ options: readOptions([]), databaseUrl, postgresPid })));
  return 0;
}
