import { Injectable } from '@nestjs/common';
import { ImportDetail, ImportFilter, ImportSheet, ImportView, Page } from '@huoshui/contracts';
import { ImportState } from '@huoshui/domain';
import { Actor, Database, found, pageOfIds, person } from '../platform';
import { importSight } from './import-sight';
import { ImportRecord, importView } from './import.view';
import { countRows } from './staged-rows';

const SELECT = `SELECT i.id, i.kind, i.state, i.known_from AS "knownFrom", i.counts, i.failure, i.version,
    i.created_at AS "createdAt", i.started_at AS "startedAt", i.finished_at AS "finishedAt", i.undone_at AS "undoneAt",
    jsonb_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes) AS file,
    ${person('p')} AS by, ${person('u')} AS "undoneBy",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.sort_order)
      FROM team t WHERE t.id = ANY (i.team_ids)), '[]') AS teams`;
const FROM = `FROM import i JOIN file f ON f.id = i.file_id
  LEFT JOIN person p ON p.id = i.created_by LEFT JOIN person u ON u.id = i.undone_by`;

@Injectable()
export class ImportReader {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list(actor: Actor, filter: ImportFilter): Promise<Page<ImportView>> {
    const params: unknown[] = [];
    const page = await pageOfIds(this.database, {
      from: 'import i',
      where: [importSight(actor, 'i', params)],
      params,
      id: 'i.id',
      sort: { sql: 'i.created_at', type: 'timestamptz', nullable: false },
      descending: true,
      ...filter,
    });
    const rows = await this.database.query<ImportRecord>(
      `${SELECT} ${FROM} WHERE i.id = ANY ($1::uuid[]) ORDER BY i.created_at DESC, i.id DESC`,
      [page.items],
    );
    return { ...page, items: rows.map((row) => importView(row)) };
  }

  async one(actor: Actor, id: string): Promise<ImportDetail> {
    const params: unknown[] = [id];
    const row = found(
      await this.database.one<ImportRecord & { sheets: ImportSheet[]; templateId: string | null }>(
        `${SELECT}, i.sheets, i.template_id AS "templateId" ${FROM} WHERE i.id = $1 AND ${importSight(actor, 'i', params)}`,
        params,
      ),
    );
    const { sheets, templateId, ...record } = row;
    const moving = record.state === ImportState.Reading || record.state === ImportState.Running;
    const live = moving ? await countRows((sql, given) => this.database.query(sql, given), id) : null;
    return { ...importView(record, live), sheets, templateId, findings: await this.findings(id) };
  }

  /** @throws Refusal `request.not-found` for an import that the actor may not see */
  async mustSee(actor: Actor, id: string): Promise<{ fileId: string; state: ImportState; sheets: ImportSheet[] }> {
    const params: unknown[] = [id];
    const sight = importSight(actor, 'i', params);
    return found(
      await this.database.one<{ fileId: string; state: ImportState; sheets: ImportSheet[] }>(
        `SELECT i.file_id AS "fileId", i.state, i.sheets FROM import i WHERE i.id = $1 AND ${sight}`,
        params,
      ),
    );
  }

  /** For the files: whoever sees an import may have its workbook. */
  async opens(actor: Actor, fileId: string): Promise<boolean> {
    const params: unknown[] = [fileId];
    const sight = importSight(actor, 'i', params);
    return (await this.database.one(`SELECT 1 FROM import i WHERE i.file_id = $1 AND ${sight}`, params)) !== null;
  }

  private findings(id: string): Promise<ImportDetail['findings']> {
    return this.database.query(
      `SELECT finding ->> 'code' AS code, count(*)::int AS count FROM import_row, jsonb_array_elements(findings) AS finding
       WHERE import_id = $1 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 100`,
      [id],
    );
  }
}
