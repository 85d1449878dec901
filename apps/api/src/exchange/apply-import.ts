import { Injectable, OnModuleInit } from '@nestjs/common';
import { ImportKind, ImportState } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { ObstacleSettingsReader } from '../obstacles';
import { Clock, Database, JobHandler, JobRegistry, JobRun, Refusal, UnitOfWork, Work } from '../platform';
import { applyRows, StagedRow } from './apply-rows';
import { applyDemands, StagedDemand } from './demands/apply-demands';
import { applyImport } from './exchange.jobs';
import { enter, importer } from './import-sight';
import { ImportRow } from './import.row';
import { countRows, jsonOf } from './staged-rows';
import { suspectRows } from './suspect-rows';

interface Payload {
  importId: string;
}

/** Measured: small enough that a batch ends well within its time limits, large enough that the round trips do not count. */
const BATCH = 500;

@Injectable()
export class ApplyImport implements JobHandler<Payload>, OnModuleInit {
  readonly job = applyImport;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
    private readonly settings: ObstacleSettingsReader,
    private readonly calendars: CalendarReader,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Takes up where an attempt before it was cut off: a row that has had its effect is no longer ready. */
  async handle({ importId }: Payload, run: JobRun): Promise<void> {
    const fresh = await this.within(importId, async (work, row) => {
      const [begun] = await work.query(
        `SELECT 1 FROM import_row WHERE import_id = $1 AND outcome IN ('new', 'updated', 'skipped') LIMIT 1`,
        [importId],
      );
      if (!begun && row.kind === ImportKind.Projects) await suspectRows(work, importId);
      return row;
    });
    if (!fresh) return;
    for (;;) {
      const done = await this.batch(importId);
      if (done === 0) break;
      await run.progress({ rows: done });
    }
    await this.within(importId, async (work, row) => {
      enter(row, ImportState.Done);
      const counts = await countRows((sql, params) => work.query(sql, params), importId);
      Object.assign(row, { finishedAt: this.clock.now(), counts });
      return work.repository(ImportRow).save(row);
    });
  }

  /** The next rows, all in one write; when one of them is refused, each in its own, so that only that one is lost. */
  private async batch(importId: string): Promise<number> {
    try {
      return await this.next(importId, BATCH);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      let done = 0;
      for (; done < BATCH; done += 1) if ((await this.one(importId)) === 0) break;
      return done;
    }
  }

  private async one(importId: string): Promise<number> {
    try {
      return await this.next(importId, 1);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return (await this.within(importId, (work) => this.reject(work, importId, error))) ?? 0;
    }
  }

  private async next(importId: string, most: number): Promise<number> {
    const done = await this.within(importId, async (work, row) => {
      const rows = await work.query<StagedRow>(
        `SELECT id, sheet, row, value, decision FROM import_row WHERE import_id = $1 AND outcome = 'ready' ORDER BY ordinal LIMIT $2`,
        [importId, most],
      );
      if (rows.length > 0) await this.apply(work, row, rows);
      return rows.length;
    });
    return done ?? 0;
  }

  private async apply(work: Work, row: ImportRow, rows: readonly StagedRow[]): Promise<void> {
    if (row.kind === ImportKind.Projects) return applyRows(work, row, rows, this.clock.today());
    const [settings, calendar] = [await this.settings.current(), await this.calendars.current()];
    await applyDemands(work, { importId: row.id, settings, calendar }, rows as unknown as StagedDemand[]);
  }

  private async reject(work: Work, importId: string, { code, facts }: Refusal): Promise<number> {
    const finding = { code: 'import.row.refused', letter: null, header: null, value: '', facts: { ...facts, code } };
    await work.query(
      `UPDATE import_row SET outcome = 'rejected',
         findings = findings || jsonb_build_array($2::jsonb || jsonb_build_object('sheet', sheet, 'row', row))
       WHERE id = (SELECT id FROM import_row WHERE import_id = $1 AND outcome = 'ready' ORDER BY ordinal LIMIT 1)`,
      [importId, jsonOf(finding)],
    );
    return 1;
  }

  /** A write as the importer, with the import locked while it is running; null when it no longer is. */
  private async within<T>(importId: string, act: (work: Work, row: ImportRow) => Promise<T>): Promise<T | null> {
    const known = await this.database.one<{ createdBy: string | null; zone: boolean; teamIds: string[] }>(
      'SELECT created_by AS "createdBy", zone, team_ids AS "teamIds" FROM import WHERE id = $1',
      [importId],
    );
    if (!known) return null;
    return this.unit.write(importer(known), async (work) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const row = await work.repository(ImportRow).findOne({ where: { id: importId }, lock });
      return row?.state === ImportState.Running ? act(work, row) : null;
    });
  }
}
