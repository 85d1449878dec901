import { fileURLToPath } from 'node:url';
import { runTool } from './ready/run-tool.mjs';

/** `npm run build`: the API and the web into dist, for an installation of your own. */
await runTool(fileURLToPath(import.meta.url), async () => {
  const [{ buildAll }, { step }, { Teardown }] = await Promise.all([
    import('./start/build.mjs'),
    import('./start/steps.mjs'),
    import('./start/teardown.mjs'),
  ]);
  await buildAll(new Teardown(), step);
  return 0;
});
