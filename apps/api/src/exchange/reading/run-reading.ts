import { fork } from 'node:child_process';
import { extname, join } from 'node:path';
import { ReadingSink } from './read-ledger';
import { ReadingFault } from './reading-fault';
import { ReadingMessage, ReadingTask } from './reading-task';

/** Measured: 50 000 rows of 17 columns stay below 130 MB in all; three minutes are fifty times what they take. */
const HEAP_MB = 224;
const PATIENCE_MS = 180_000;

export interface ReadingCaps {
  readonly heapMb?: number;
  readonly patienceMs?: number;
}

/**
 * Reads a file in a process of its own, whatever the file does to it: memory capped, time limited, its death told as a refusal.
 * @throws ReadingFault `import.file.*`; whatever the sink throws
 */
export async function runReading(task: ReadingTask, sink: ReadingSink, caps: ReadingCaps = {}): Promise<void> {
  const child = fork(join(__dirname, `reading-process${extname(__filename)}`), {
    // The caps come last: what the parent was started with must not widen them.
    execArgv: [...process.execArgv, `--max-old-space-size=${caps.heapMb ?? HEAP_MB}`, '--max-semi-space-size=8'],
    env: {},
    serialization: 'json',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, caps.patienceMs ?? PATIENCE_MS);
  try {
    await new Promise<void>((done, failed) => {
      let ended = false;
      let handled = Promise.resolve();
      const fail = (error: unknown): void => {
        ended = true;
        failed(error as Error);
      };
      child.on('message', (message: ReadingMessage) => {
        if (message.kind === 'fault') return fail(new ReadingFault(message.code, message.facts));
        if (message.kind === 'end') ended = true;
        handled = handled
          .then(async () => {
            if (message.kind === 'sheet') await sink.sheet(message.sheet);
            if (message.kind === 'end') done();
            if (message.kind !== 'rows') return;
            await sink.rows(message.verdicts);
            if (child.connected) child.send('next');
          })
          .catch(fail);
      });
      child.on('error', fail);
      child.on('exit', () => {
        if (ended) return;
        fail(
          timedOut
            ? new ReadingFault('import.file.timeout')
            : new ReadingFault('import.file.bomb', { reason: 'memory' }),
        );
      });
      child.send(task);
    });
  } finally {
    clearTimeout(timer);
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}
