import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ImportFinding, ImportSheet } from '@huoshui/contracts';
import { ImportState, RowOutcome } from '@huoshui/domain';
import { FileReader } from '../../files';
import { Actor, Database, Refusal } from '../../platform';
import { ImportReader } from '../import.reader';
import { ReadingFault } from '../reading/reading-fault';
import { placeOf } from '../reading/xlsx-sheet';
import { findingWords, outcomeWords, RESULT_HEAD } from './finding-words';
import { RowMark, SheetMarks } from './mark-task';
import { runMarking } from './run-marking';

interface Row {
  sheet: string;
  row: number;
  outcome: RowOutcome;
  findings: ImportFinding[];
}

export interface MarkedFile {
  readonly path: string;
  readonly name: string;
  readonly type: string;
  /** To be called when the file has been sent. */
  remove(): Promise<void>;
}

/** The user's own workbook with its bad cells marked and a result beside every row. */
@Injectable()
export class MarkedWorkbook {
  constructor(
    private readonly imports: ImportReader,
    private readonly files: FileReader,
    private readonly database: Database,
  ) {}

  /** @throws Refusal `import.state.closed` while the file is being read, `import.file.*` */
  async make(actor: Actor, id: string): Promise<MarkedFile> {
    const { fileId, state, sheets } = await this.imports.mustSee(actor, id);
    if (state === ImportState.Reading || state === ImportState.Failed) {
      throw new Refusal('import.state.closed', { from: state, to: state });
    }
    const { view, path } = await this.files.pathFor(fileId);
    const rows = await this.database.query<Row>(
      'SELECT sheet, row, outcome, findings FROM import_row WHERE import_id = $1 ORDER BY ordinal',
      [id],
    );
    const folder = await mkdtemp(join(tmpdir(), 'huoshui-marked-'));
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
    const target = join(folder, 'marked');
    try {
      await runMarking({ path, target, head: RESULT_HEAD, marks: marksOf(sheets, rows) });
    } catch (error) {
      await remove();
      if (error instanceof ReadingFault) throw new Refusal(error.code, error.facts);
      throw error;
    }
    const ending = view.name.lastIndexOf('.');
    return {
      path: target,
      name: `${view.name.slice(0, ending)}-导入结果${view.name.slice(ending)}`,
      type: view.type,
      remove,
    };
  }
}

function marksOf(sheets: readonly ImportSheet[], rows: readonly Row[]): SheetMarks[] {
  const bySheet = new Map<string, RowMark[]>();
  for (const row of rows) {
    const marks = bySheet.get(row.sheet) ?? [];
    marks.push(markOf(row));
    bySheet.set(row.sheet, marks);
  }
  return sheets.flatMap(({ name, table }) => {
    const marks = bySheet.get(name);
    return marks ? [{ sheet: name, headerRow: table?.headerRows.at(-1) ?? 1, rows: marks }] : [];
  });
}

function markOf({ row, outcome, findings }: Row): RowMark {
  const said = findings.map(({ code, facts }) => findingWords(code, facts));
  const result = said.length > 0 ? `${outcomeWords[outcome]}：${said.join('；')}` : outcomeWords[outcome];
  const faulty = outcome === RowOutcome.Rejected ? findings : [];
  const cells = faulty.flatMap(({ letter, code, facts }) => {
    const place = letter && placeOf(`${letter}1`);
    return place ? [{ column: place.column, words: findingWords(code, facts) }] : [];
  });
  return { row, result, cells };
}
