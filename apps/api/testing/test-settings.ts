import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Settings } from '../src/platform';

/** Settings of an application under test: silent, any free port, its own files folder. */
export function testSettings(databaseUrl: string, extra: Record<string, string> = {}): Settings {
  return readSettings({
    HUOSHUI_MODE: 'test',
    DATABASE_URL: databaseUrl,
    PORT: '0',
    FILES_DIR: mkdtempSync(join(tmpdir(), 'huoshui-files-')),
    LOG_LEVEL: 'silent',
    REQUESTS_A_MINUTE: '100000',
    ...extra,
  });
}
