import {
  readLedgerSheet,
  RecognisedTable,
  recogniseTable,
  RowVerdict,
  SheetGrid,
  shownCell,
  TableCorrection,
  teamFinder,
} from '@huoshui/domain';
import { openGrids } from './open-grids';
import { ReadSheet, ReadingTask, SheetChoice } from './reading-task';

const HEAD_ROWS = 12;
const HEAD_COLUMNS = 40;
const HEAD_TEXT = 40;
const BATCH = 500;

/** Where the findings of a reading go. */
export interface LedgerSink {
  sheet(sheet: ReadSheet): Promise<void>;
  rows(verdicts: readonly RowVerdict[]): Promise<void>;
}

/** Reads every sheet of the task in turn, one in memory at a time. @throws ReadingFault */
export async function readLedger(task: ReadingTask, sink: LedgerSink): Promise<void> {
  const { today, rules, defaultTeamId, ownTeamIds } = task;
  const context = { today, rules, defaultTeamId, ownTeamIds, findTeam: teamFinder(task.teams) };
  for (const source of await openGrids(task.path, task.fileName)) {
    const choice: SheetChoice = task.choices[source.name] ?? {};
    const grid = await source.read();
    const correction = joined(task.template, choice);
    const table = recogniseTable(grid, task.fileName, correction);
    const included = choice.included ?? (!source.hidden && table !== null && isComplete(table));
    await sink.sheet({
      name: source.name,
      hidden: source.hidden,
      included,
      rows: grid.rows.length,
      table,
      head: headOf(grid),
    });
    if (!table || !included) continue;
    let batch: RowVerdict[] = [];
    for (const verdict of readLedgerSheet(grid, table, context, correction)) {
      batch.push(verdict);
      if (batch.length < BATCH) continue;
      await sink.rows(batch);
      batch = [];
    }
    if (batch.length > 0) await sink.rows(batch);
  }
}

/** What the user says of a sheet goes before what the template says of every sheet. */
const joined = (template: TableCorrection | null, choice: SheetChoice): TableCorrection => ({
  ...template,
  ...choice,
  unit: choice.unit ?? template?.unit ?? null,
  headers: { ...template?.headers, ...choice.headers },
});

const headOf = (grid: SheetGrid): ReadSheet['head'] =>
  grid.rows.slice(0, HEAD_ROWS).map((row) => ({
    row: row.number,
    cells: row.cells.slice(0, HEAD_COLUMNS).map((cell) => shownCell(cell, grid.date1904, HEAD_TEXT)),
  }));

const NEEDED = ['company', 'amount', 'signing'] as const;

/** A list of contacts, or of talks that have not come to a signing, is no ledger of projects unless somebody says so. */
const isComplete = ({ columns }: RecognisedTable): boolean =>
  NEEDED.every((needed) => columns.some(({ field }) => field === needed));
