import { spawnSync } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sorry } from '../lib/sorry.mjs';
import { ownFolder } from './place.mjs';

/** ICU sorts and classifies Chinese; the C library's locale beneath it differs between systems. */
const systemLocales = ['C.UTF-8', 'zh_CN.UTF-8', 'en_US.UTF-8'];

/**
 * Makes a new cluster in `place.data`.
 * @param {string | null} password null: whoever reaches the port may enter (tests only)
 */
export function initialise(place, password) {
  let output = '';
  for (const locale of systemLocales) {
    const run = initdb(place, password, locale);
    output = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`;
    if (run.status === 0) return;
    rmSync(place.data, { recursive: true, force: true });
    if (!/invalid locale/.test(output)) break;
  }
  if (/No space left/.test(output)) throw new Sorry('磁盘已满，无法建立数据库；请腾出空间后重试。');
  throw new Sorry(`内置 PostgreSQL 初始化失败：${output.trim().split('\n').at(-1)}`);
}

function initdb(place, password, locale) {
  ownFolder(place.data, place.account);
  const secret = `${place.data}.secret`;
  const flags = ['-D', place.data, '-U', 'huoshui', '--encoding=UTF8', '--locale-provider=icu'];
  flags.push('--icu-locale=zh-Hans-CN', `--locale=${locale}`, '--lc-messages=C', '--no-sync');
  if (password === null) flags.push('--auth=trust');
  else {
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    if (place.account) chownSync(secret, place.account.uid, place.account.gid);
    flags.push('--auth=scram-sha-256', `--pwfile=${secret}`);
  }
  try {
    const options = { ...place.account, cwd: place.data, encoding: 'utf8', env: { ...process.env, LC_ALL: '' } };
    return spawnSync(join(place.programs, 'bin', 'initdb'), flags, options);
  } finally {
    rmSync(secret, { force: true });
  }
}
