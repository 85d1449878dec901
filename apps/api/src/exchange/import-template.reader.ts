import { Injectable } from '@nestjs/common';
import { ImportTemplateView } from '@huoshui/contracts';
import { Actor, Database, seesZone } from '../platform';

type Row = Omit<ImportTemplateView, 'createdAt'> & { createdAt: Date };

@Injectable()
export class ImportTemplateReader {
  constructor(private readonly database: Database) {}

  /** The office's templates and the own: a mapping says nothing of any project. */
  async list(actor: Actor): Promise<ImportTemplateView[]> {
    const rows = await this.database.query<Row>(
      `SELECT t.id, t.name, t.headers, t.unit, t.created_at AS "createdAt", t.version,
         jsonb_build_object('id', p.id, 'displayName', p.display_name) AS by
       FROM import_template t JOIN person p ON p.id = t.created_by
       WHERE $1 OR p.role = 'commandingOffice' OR p.id = $2 ORDER BY t.name, t.id`,
      [seesZone(actor), actor.personId],
    );
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  }
}
