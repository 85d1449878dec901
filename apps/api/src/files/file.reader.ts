import { Injectable } from '@nestjs/common';
import { FileView } from '@huoshui/contracts';
import { Actor, Database, found, Refusal } from '../platform';
import { FileDoors } from './file-doors';
import { FileStore } from './file-store';

interface Row extends FileView {
  uploadedBy: string | null;
}

@Injectable()
export class FileReader {
  constructor(
    private readonly database: Database,
    private readonly doors: FileDoors,
    private readonly store: FileStore,
  ) {}

  /** The file and where its bytes lie. @throws Refusal `request.not-found` for one that the actor may not see. */
  async one(actor: Actor, id: string): Promise<{ view: FileView; path: string }> {
    const { uploadedBy, ...view } = await this.row(id);
    const own = uploadedBy !== null && uploadedBy === actor.personId;
    if (!own && !(await this.doors.open(actor, id))) throw new Refusal('request.not-found');
    return { view, path: this.path(view.sha256) };
  }

  /** Whether the actor may refer to a file: referring opens it to whoever sees the record, so only what one sees oneself. */
  async sees(actor: Actor, id: string): Promise<boolean> {
    try {
      await this.one(actor, id);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  /** For jobs of other modules: whoever asks has already checked who may. */
  async pathFor(id: string): Promise<{ view: FileView; path: string }> {
    const { uploadedBy: _, ...view } = await this.row(id);
    return { view, path: this.path(view.sha256) };
  }

  private path(sha256: string): string {
    return found(this.store.has(sha256) ? this.store.pathOf(sha256) : null);
  }

  private async row(id: string): Promise<Row> {
    return found(
      await this.database.one<Row>(
        'SELECT id, name, type, bytes, sha256, uploaded_by AS "uploadedBy" FROM file WHERE id = $1',
        [id],
      ),
    );
  }
}
