import { Injectable, OnModuleInit } from '@nestjs/common';
import { CorrectSheet, ImportSheet } from '@huoshui/contracts';
import { DemandContext, ImportKind, ImportState, LedgerTeam } from '@huoshui/domain';
import { countingBy, zoneDefinition } from '../definitions';
import { FileReader } from '../files';
import { ObstacleSettingsReader } from '../obstacles';
import { Clock, Database, JobHandler, JobRegistry, UnitOfWork, Work } from '../platform';
import { readImport } from './exchange.jobs';
import { enter, importer } from './import-sight';
import { ImportTemplateRow } from './import-template.row';
import { ImportRow } from './import.row';
import { ReadingFault } from './reading/reading-fault';
import { ReadSheet, SheetChoice } from './reading/reading-task';
import { runReading } from './reading/run-reading';
import { countRows, stageRows } from './staged-rows';
import { suspectRows } from './suspect-rows';

interface Payload {
  importId: string;
  reading: number;
}

@Injectable()
export class ReadImport implements JobHandler<Payload>, OnModuleInit {
  readonly job = readImport;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly files: FileReader,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
    private readonly settings: ObstacleSettingsReader,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Reads from the beginning, whatever an earlier attempt has left; a reading that was overtaken by a correction stops. */
  async handle({ importId, reading }: Payload): Promise<void> {
    const within = (act: (work: Work, row: ImportRow) => Promise<void>) => this.write(importId, reading, act);
    const row = await within((work) => work.query('DELETE FROM import_row WHERE import_id = $1', [importId]).then());
    if (!row) return;
    const sheets: ImportSheet[] = [];
    let count = 0;
    try {
      await runReading(await this.task(row), {
        sheet: async (sheet) => void sheets.push(kept(sheet)),
        rows: async (verdicts) => {
          const open = await within((work) => stageRows(work, importId, count, verdicts));
          if (!open) throw new Overtaken();
          count += verdicts.length;
        },
      });
      if (!sheets.some(({ table }) => table !== null)) throw new ReadingFault('import.file.no-table');
      await within(async (work, open) => {
        if (open.kind === ImportKind.Projects) await suspectRows(work, importId);
        enter(open, ImportState.Checked);
        Object.assign(open, { sheets, counts: await countRows((sql, params) => work.query(sql, params), importId) });
        await work.repository(ImportRow).save(open);
      });
    } catch (error) {
      if (error instanceof Overtaken) return;
      if (!(error instanceof ReadingFault)) throw error;
      await within((work, open) => this.fail(work, open, sheets, error));
    }
  }

  private async fail(work: Work, row: ImportRow, sheets: ImportSheet[], { code, facts }: ReadingFault): Promise<void> {
    enter(row, ImportState.Failed);
    Object.assign(row, { sheets, failure: { code, facts }, counts: {} });
    await work.query('DELETE FROM import_row WHERE import_id = $1', [row.id]);
    await work.repository(ImportRow).save(row);
  }

  /** Writes while this reading is still the one that counts. Gives the import, or null when it is not. */
  private async write(
    importId: string,
    reading: number,
    act: (work: Work, row: ImportRow) => Promise<void>,
  ): Promise<ImportRow | null> {
    const known = await this.database.one<{ createdBy: string | null; zone: boolean; teamIds: string[] }>(
      'SELECT created_by AS "createdBy", zone, team_ids AS "teamIds" FROM import WHERE id = $1',
      [importId],
    );
    if (!known) return null;
    return this.unit.write(importer(known), async (work) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const row = await work.repository(ImportRow).findOne({ where: { id: importId }, lock });
      if (row?.state !== ImportState.Reading || row.reading !== reading) return null;
      await act(work, row);
      return row;
    });
  }

  private async task(row: ImportRow) {
    const { view, path } = await this.files.pathFor(row.fileId);
    const template = await this.database.one<Pick<ImportTemplateRow, 'headers' | 'unit'>>(
      'SELECT headers, unit FROM import_template WHERE id = $1',
      [row.templateId],
    );
    const teams = await this.database.query<LedgerTeam>('SELECT id, name FROM team WHERE active ORDER BY sort_order');
    const [onlyTeam = null] = row.teamIds.length === 1 ? row.teamIds : [];
    return {
      path,
      fileName: view.name,
      today: this.clock.today(),
      rules: countingBy((await zoneDefinition(this.database, this.clock.today())).body),
      teams,
      defaultTeamId: onlyTeam,
      ownTeamIds: row.zone ? null : row.teamIds,
      choices: Object.fromEntries(row.correction.map((sheet) => [sheet.name, choiceOf(sheet)])),
      template,
      ...(row.kind === ImportKind.Demands ? { demands: await this.demandContext() } : {}),
    };
  }

  private async demandContext(): Promise<DemandContext> {
    const departments = await this.database.query<DemandContext['departments'][number]>(
      'SELECT id, name FROM department ORDER BY active DESC, sort_order',
    );
    const { categories } = await this.settings.current();
    return { today: this.clock.today(), departments, categories };
  }
}

class Overtaken extends Error {}

const choiceOf = ({ included, headerRow, columns, unit, year }: CorrectSheet): SheetChoice => ({
  ...(included === undefined ? {} : { included }),
  headerRow: headerRow ?? null,
  columns: columns ?? [],
  unit: unit ?? null,
  year: year ?? null,
});

/** What is kept of a sheet for the preview. */
function kept({ table, head, ...sheet }: ReadSheet): ImportSheet {
  const { notes, headerRows = [], columns = [], year = null, unit = 'wan', unitFrom = 'guess' } = table ?? {};
  return {
    ...sheet,
    head: head.map(({ row, cells }) => ({ row, cells: [...cells] })),
    table: table && {
      headerRows: [...headerRows],
      title: notes?.title ?? null,
      reportedOn: notes?.reportedOn ?? null,
      reportedBy: notes?.reportedBy ?? null,
      year,
      unit,
      unitFrom,
      columns: [...columns],
    },
  };
}
