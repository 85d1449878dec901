import { openSync, readSync } from 'node:fs';
import { ReadingFault } from '../reading/reading-fault';
import { markCsv } from './mark-csv';
import { MarkMessage, MarkTask } from './mark-task';
import { markWorkbook } from './mark-workbook';

/** The process in which a user's file is written anew, under the same caps as the reading. */
process.once('message', (task: MarkTask) => {
  void mark(task).then((message) => process.send?.(message, () => process.disconnect()));
});

async function mark(task: MarkTask): Promise<MarkMessage> {
  try {
    const head = Buffer.alloc(2);
    readSync(openSync(task.path, 'r'), head, 0, 2, 0);
    if (head.toString('latin1') === 'PK') await markWorkbook(task);
    else markCsv(task);
    return { kind: 'end' };
  } catch (error) {
    const fault =
      error instanceof ReadingFault ? error : new ReadingFault('import.file.unreadable', { reason: 'broken' });
    return { kind: 'fault', code: fault.code, facts: fault.facts };
  }
}
