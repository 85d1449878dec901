import { FileReader } from '../files';
import { Actor, Refusal } from '../platform';

/**
 * Referring to a file opens it to whoever sees the project: so only a file that one sees can be referred to.
 * @throws Refusal `project.milestone.evidence`
 */
export async function mustBeEvidence(files: FileReader, actor: Actor, fileId: string): Promise<void> {
  if (!(await files.sees(actor, fileId))) throw new Refusal('project.milestone.evidence');
}
