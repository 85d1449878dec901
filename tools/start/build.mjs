import { spawn } from 'node:child_process';
import { at, ROOT } from '../lib/root.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';

/** Builds what has changed, the API and the web side by side. */
export async function buildAll(teardown, go) {
  const outcomes = await Promise.allSettled([
    go('接口服务编译', () => build('接口服务', 'tools/build-api.mjs', teardown)),
    go('网页编译', () => build('网页', 'tools/build-web.mjs', teardown)),
  ]);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

function build(what, script, teardown) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at(script)], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    teardown.add(async () => void child.kill());
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(/current/.test(output) ? '无变化' : undefined);
      if (!teardown.begun) console.error(output);
      reject(new Sorry(words.buildFailed(what)));
    });
  });
}
