import { Cell, GridRow, MergedRange, SheetGrid } from '@huoshui/domain';
import { ReadingFault, readingLimits } from './reading-fault';
import { SheetPart, XlsxWorkbook } from './xlsx-workbook';
import { attribute, decodeEscapes, ownText, scanXml } from './xml-scanner';
import { ZipArchive } from './zip-archive';

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u;

/** The 0-based column and 1-based row of a reference like `AB12`; null when it is none. */
export function placeOf(reference: string): { column: number; row: number } | null {
  const parts = REFERENCE.exec(reference);
  if (!parts) return null;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(parts[2]) };
}

/** One sheet as a grid. Blank cells take no room, columns past the bound are left out. @throws ReadingFault `import.file.too-large` */
export async function readSheet(zip: ZipArchive, workbook: XlsxWorkbook, part: SheetPart): Promise<SheetGrid> {
  const reader = new SheetReader(workbook);
  await scanXml(zip.open(part.path), reader);
  return {
    name: part.name,
    hidden: part.hidden,
    rows: reader.rows,
    merges: reader.merges,
    hiddenColumns: [...reader.hiddenColumns].sort((a, b) => a - b),
    date1904: workbook.date1904,
  };
}

class SheetReader {
  readonly rows: GridRow[] = [];
  readonly merges: MergedRange[] = [];
  readonly hiddenColumns = new Set<number>();
  private cells: Cell[] = [];
  private row = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private inValue = false;
  private hasFormula = false;
  private count = 0;

  constructor(private readonly workbook: XlsxWorkbook) {}

  open(name: string, tag: string): void {
    if (name === 'c') this.openCell(tag);
    else if (name === 'v' || name === 't') this.inValue = true;
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'row') {
      this.row = Number(attribute(tag, 'r') ?? this.row + 1);
      this.column = -1;
      this.cells = [];
    } else if (name === 'mergeCell') this.takeMerge(attribute(tag, 'ref') ?? '');
    else if (name === 'col') this.takeColumns(tag);
  }

  text(text: string): void {
    if (this.inValue && this.value.length < readingLimits.cellText) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openCell(tag: string): void {
    const place = placeOf(attribute(tag, 'r') ?? '');
    this.column = place?.column ?? this.column + 1;
    this.type = attribute(tag, 't') ?? 'n';
    this.style = Number(attribute(tag, 's') ?? '0');
    this.value = '';
    this.hasFormula = false;
  }

  private closeCell(): void {
    if (this.column >= readingLimits.columns) return;
    const cell = this.cellValue();
    if (cell === null || cell === '') return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
    this.count += 1;
    if (this.count > readingLimits.cells) throw tooLarge();
  }

  /** A formula stands for the value that was kept with it; one without a value is broken. */
  private cellValue(): Cell {
    const { type, value } = this;
    if (type === 'e') return { error: value };
    if (value === '') return this.hasFormula && type !== 'str' ? { error: '#EMPTY!' } : null;
    if (type === 's') return this.workbook.strings[Number(value)] ?? null;
    if (type === 'b') return value === '1' || value === 'true';
    if (type === 'inlineStr' || type === 'str' || type === 'd') return ownText(decodeEscapes(value));
    const number = Number(value);
    if (Number.isNaN(number)) return ownText(value);
    return this.workbook.dateStyles[this.style] ? { serial: number } : number;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (this.rows.length >= readingLimits.rows) throw tooLarge();
    this.rows.push({ number: this.row, cells: this.cells });
    this.cells = [];
  }

  private takeMerge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf);
    if (!from || !to || this.merges.length >= readingLimits.merges) return;
    this.merges.push({
      top: Math.min(from.row, to.row),
      bottom: Math.max(from.row, to.row),
      left: Math.min(from.column, to.column, readingLimits.columns),
      right: Math.min(Math.max(from.column, to.column), readingLimits.columns),
    });
  }

  private takeColumns(tag: string): void {
    if (!['1', 'true'].includes(attribute(tag, 'hidden') ?? '')) return;
    const last = Math.min(Number(attribute(tag, 'max')), readingLimits.columns);
    for (let column = Number(attribute(tag, 'min')); column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }
}

const tooLarge = (): ReadingFault => new ReadingFault('import.file.too-large', { mostRows: readingLimits.rows });
