import { Injectable } from '@nestjs/common';
import { PutFiveOnes as PutFiveOnesInput } from '@huoshui/contracts';
import { FileReader } from '../files';
import { Actor, Database, newId, UnitOfWork } from '../platform';
import { lockOfProject } from './kept-of-project';
import { mustSeeFiles } from './order-events';

@Injectable()
export class PutFiveOnes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly files: FileReader,
  ) {}

  /**
   * All five slots at once. @throws Refusal `supervision.file` for a file that the actor may not see, `request.not-found`,
   * `request.version.stale`
   */
  async run(actor: Actor, projectId: string, { slots }: PutFiveOnesInput): Promise<{ version: number }> {
    const known = await this.filesOf(projectId);
    const fresh = slots.flatMap(({ fileId }) => (fileId === null || known.has(fileId) ? [] : fileId));
    await mustSeeFiles(this.files, actor, fresh);
    return this.unit.write(actor, async (work) => {
      const { id, version } = await lockOfProject(work, 'five_ones', projectId);
      await work.query('DELETE FROM five_ones_slot WHERE five_ones_id = $1', [id]);
      const rows = slots.map((slot, at) => ({ ...slot, id: newId(), place: at + 1, text: slot.text.trim() }));
      await work.query(
        `INSERT INTO five_ones_slot (id, five_ones_id, place, text, person_id, file_id, link)
         SELECT g.id, $2, g.place, g.text, g."personId", g."fileId", g.link FROM jsonb_to_recordset($1::jsonb)
           AS g(id uuid, place int, text text, "personId" uuid, "fileId" uuid, link text)`,
        [JSON.stringify(rows), id],
      );
      return { version };
    });
  }

  /** Whoever sees the project sees the files in its slots, so that one may leave them where they are. */
  private async filesOf(projectId: string): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT s.file_id AS id FROM five_ones f JOIN five_ones_slot s ON s.five_ones_id = f.id
       WHERE f.project_id = $1 AND s.file_id IS NOT NULL`,
      [projectId],
    );
    return new Set(rows.map((row) => row.id));
  }
}
