import { fileURLToPath } from 'node:url';
import { isFree } from './lib/free-port.mjs';
import { Sorry } from './lib/sorry.mjs';
import { words } from './lib/words.mjs';
import { runTool } from './ready/run-tool.mjs';
import { readOptions } from './start/options.mjs';

/** `npm start`: everything from an empty clone to the running product. */
await runTool(
  fileURLToPath(import.meta.url),
  async () => {
    const { run } = await import('./start/run.mjs');
    return run(readOptions());
  },
  async () => {
    const { port, host } = readOptions();
    if (!(await isFree(port, host))) throw new Sorry(words.portTaken(port));
  },
);
