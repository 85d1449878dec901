import { spawnSync } from 'node:child_process';
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { ownFolder } from './place.mjs';

/** ICU sorts and classifies Chinese; the C library's locale beneath it differs between systems. */
const systemLocales = ['C.UTF-8', 'zh_CN.UTF-8', 'en_US.UTF-8'];

/**
 * Makes a new cluster in `place.data`, whole or not at all.
 * @param {string | null} password null: whoever reaches the port may enter (tests only)
 */
export function initialise(place, password) {
  const draft = `${place.data}.new`;
  let output = '';
  for (const locale of systemLocales) {
    rmSync(draft, { recursive: true, force: true });
    const run = initdb(place, draft, password, locale);
    output = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`;
    if (run.status === 0) return renameSync(draft, place.data);
    if (!/invalid locale/.test(output)) break;
  }
  rmSync(draft, { recursive: true, force: true });
  if (/No space left/.test(output)) throw new Sorry(words.diskFullDatabase);
  throw new Sorry(words.initdbFailed(output.trim().split('\n').at(-1)));
}

function initdb(place, folder, password, locale) {
  ownFolder(folder, place.account);
  const secret = `${folder}.secret`;
  const flags = ['-D', folder, '-U', 'huoshui', '--encoding=UTF8', '--locale-provider=icu'];
  flags.push('--icu-locale=zh-Hans-CN', `--locale=${locale}`, '--lc-messages=C', '--no-sync');
  if (password === null) flags.push('--auth=trust');
  else {
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    if (place.account) chownSync(secret, place.account.uid, place.account.gid);
    flags.push('--auth=scram-sha-256', `--pwfile=${secret}`);
  }
  try {
    const options = { ...place.account, cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: '' } };
    return spawnSync(join(place.programs, 'bin', 'initdb'), flags, options);
  } finally {
    rmSync(secret, { force: true });
  }
}
