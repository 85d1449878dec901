import { readDemandLedger } from '../demands/read-demand-ledger';
import { readLedger } from './read-ledger';
import { ReadingFault } from './reading-fault';
import { ReadingMessage, ReadingSink, ReadingTask } from './reading-task';

/** The process in which files are parsed: capped in memory, watched by a timer, without the product's secrets. */
const answers: (() => void)[] = [];

const say = (message: ReadingMessage): Promise<void> =>
  new Promise((said, failed) => {
    if (message.kind === 'rows') answers.push(said);
    process.send?.(message, (error: Error | null) => {
      if (error) failed(error);
      else if (message.kind !== 'rows') said();
    });
  });

async function run(task: ReadingTask): Promise<void> {
  try {
    const sink: ReadingSink = {
      sheet: (sheet) => say({ kind: 'sheet', sheet }),
      rows: (verdicts) => say({ kind: 'rows', verdicts }),
    };
    if (task.demands) await readDemandLedger(task.path, task.fileName, task.demands, sink);
    else await readLedger(task, sink);
    await say({ kind: 'end' });
  } catch (error) {
    const fault =
      error instanceof ReadingFault ? error : new ReadingFault('import.file.unreadable', { reason: 'broken' });
    await say({ kind: 'fault', code: fault.code, facts: fault.facts });
  }
  process.disconnect();
}

process.on('message', (message: ReadingTask | 'next') => {
  if (message === 'next') answers.shift()?.();
  else void run(message);
});
