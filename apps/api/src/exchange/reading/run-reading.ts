import { extname, join } from 'node:path';
import { ReadingFault } from './reading-fault';
import { ReadingMessage, ReadingSink, ReadingTask } from './reading-task';
import { ReadingCaps, watchedProcess } from './watched-process';

/**
 * Reads a file in a process of its own, whatever the file does to it: memory capped, time limited, its death told as a refusal.
 * @throws ReadingFault `import.file.*`; whatever the sink throws
 */
export async function runReading(task: ReadingTask, sink: ReadingSink, caps: ReadingCaps = {}): Promise<void> {
  const { child, died, end } = watchedProcess(join(__dirname, `reading-process${extname(__filename)}`), caps);
  try {
    await new Promise<void>((done, failed) => {
      let handled = Promise.resolve();
      let ended = false;
      died.catch((error: unknown) => {
        if (!ended) failed(error as Error);
      });
      child.on('message', (message: ReadingMessage) => {
        if (message.kind === 'end' || message.kind === 'fault') ended = true;
        if (message.kind === 'fault') return failed(new ReadingFault(message.code, message.facts));
        handled = handled
          .then(async () => {
            if (message.kind === 'sheet') await sink.sheet(message.sheet);
            if (message.kind === 'end') done();
            if (message.kind !== 'rows') return;
            await sink.rows(message.verdicts);
            if (child.connected) child.send('next');
          })
          .catch(failed);
      });
      child.send(task);
    });
  } finally {
    end();
  }
}
