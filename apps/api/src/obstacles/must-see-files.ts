import { FileReader } from '../files';
import { Actor, Refusal } from '../platform';

/**
 * Referring to a file opens it to whoever sees the obstacle: so only a file that one sees can be referred to.
 * @throws Refusal `obstacle.file`
 */
export async function mustSeeFiles(files: FileReader, actor: Actor, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (!(await files.sees(actor, id))) throw new Refusal('obstacle.file');
  }
}
