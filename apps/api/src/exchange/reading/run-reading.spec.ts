import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@huoshui/domain';
import { ledgerOf } from '../../../testing/ledger-file';
import { readSources } from '../../../testing/read-sources';
import { ReadingFault } from './reading-fault';
import { ReadingTask } from './reading-task';
import { runReading } from './run-reading';
import { ReadingCaps } from './watched-process';

const folder = mkdtempSync(join(tmpdir(), 'huoshui-reading-'));

const HEAD = ['企业名称', '项目名称', '总投资（万元）', '签约时间', '责任单位'];
const row = (at: number) => [`珠海甲辰${at}电子有限公司`, `甲辰${at}项目`, 1000 + at, '2022.3.15', '高新金投'];

const taskFor = (bytes: Uint8Array): ReadingTask => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, bytes);
  const teams = [{ id: 'team', name: '高新金投' }];
  return {
    path,
    fileName: 'a.xlsx',
    today: day('2026-11-23'),
    teams,
    defaultTeamId: null,
    ownTeamIds: null,
    choices: {},
    template: null,
  };
};
const outcome = async (bytes: Uint8Array, caps?: ReadingCaps): Promise<unknown> => {
  let rows = 0;
  try {
    await runReading(
      taskFor(bytes),
      { sheet: async () => undefined, rows: async (batch) => void (rows += batch.length) },
      caps,
    );
    return rows;
  } catch (error) {
    return error instanceof ReadingFault ? { code: error.code, ...error.facts } : error;
  }
};

describe('the reading process', () => {
  beforeAll(readSources);

  it('reads eight thousand rows within a small heap', async () => {
    const rows = Array.from({ length: 8_000 }, (_, at) => row(at));
    expect(await outcome(ledgerOf([HEAD, ...rows]), { heapMb: 64 })).toBe(8_000);
  }, 60_000);

  it('survives a merge and a validation over the whole sheet', async () => {
    const whole =
      '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    expect(await outcome(ledgerOf([HEAD, row(1)], whole))).toBe(1);
  });

  it('tells of a file that needs more memory than it may have', async () => {
    const rows = Array.from({ length: 25_000 }, (_, at) => row(at));
    expect(await outcome(ledgerOf([HEAD, ...rows]), { heapMb: 14 })).toEqual({
      code: 'import.file.bomb',
      reason: 'memory',
    });
  }, 60_000);

  it('tells of a file that takes too long', async () => {
    expect(await outcome(ledgerOf([HEAD, row(1)]), { patienceMs: 1 })).toEqual({ code: 'import.file.timeout' });
  });

  it('tells what is wrong with a file', async () => {
    expect(await outcome(Buffer.from('PK nothing'))).toEqual({ code: 'import.file.unreadable', reason: 'broken' });
  });

  it('stops when what it reads cannot be kept', async () => {
    const reading = runReading(taskFor(ledgerOf([HEAD, row(1)])), {
      sheet: async () => undefined,
      rows: () => Promise.reject(new Error('disk full')),
    });
    await expect(reading).rejects.toThrow('disk full');
  });
});
