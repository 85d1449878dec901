import { fileURLToPath } from 'node:url';
import { runTool } from './ready/run-tool.mjs';

/** `npm test`: everything from an empty clone to the proof; `npm test -- --only unit,lint` for daily work. */
await runTool(fileURLToPath(import.meta.url), async () => {
  const { run } = await import('./test/run.mjs');
  return run(process.argv.slice(2));
});
