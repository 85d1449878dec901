import { join, extname } from 'node:path';
import { ReadingFault } from '../reading/reading-fault';
import { watchedProcess } from '../reading/watched-process';
import { MarkMessage, MarkTask } from './mark-task';

/** Writes the marked file in a process of its own. @throws ReadingFault `import.file.*` */
export async function runMarking(task: MarkTask): Promise<void> {
  const watched = watchedProcess(join(__dirname, `mark-process${extname(__filename)}`));
  try {
    await new Promise<void>((done, failed) => {
      watched.died.catch(failed);
      watched.child.on('message', (message: MarkMessage) => {
        if (message.kind === 'end') done();
        else failed(new ReadingFault(message.code, message.facts));
      });
      watched.child.send(task);
    });
  } finally {
    watched.end();
  }
}
