import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { posix } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { readSheet } from '../reading/xlsx-sheet';
import { readWorkbook, readRelations, SheetPart, XlsxWorkbook } from '../reading/xlsx-workbook';
import { markupPieces } from '../reading/xml-scanner';
import { ZipArchive } from '../reading/zip-archive';
import { commentParts } from './comment-parts';
import { SheetMarker, SheetPlan } from './mark-sheet';
import { MarkTask, RowMark, SheetMarks } from './mark-task';
import { RedStyles } from './red-styles';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const AUTHOR = '活水';

/** The user's own workbook with its results: marked cells red with a comment, a result column, everything else as it was. */
export async function markWorkbook(task: MarkTask): Promise<void> {
  const zip = new ZipArchive(readFileSync(task.path));
  const workbook = await readWorkbook(zip);
  const stylesPath = zip.names().find((name) => /^xl\/styles\.xml$/iu.test(name)) ?? '';
  const styles = new RedStyles(stylesPath ? await zip.text(stylesPath) : '');
  const out = new Archive(task.target);
  const added: string[] = [];
  const written = new Set<string>([stylesPath, '[Content_Types].xml']);
  for (const [at, marks] of task.marks.entries()) {
    const part = workbook.sheets.find(({ name }) => name === marks.sheet);
    if (!part || written.has(part.path)) continue;
    const comments = await addComments(zip, out, part, marks, at + 1);
    if (comments) {
      written.add(comments.relations);
      added.push(comments.part);
    }
    const plan = await planOf(zip, workbook, part, task.head, marks, styles, comments?.id ?? null);
    await out.add(part.path, markedSheet(zip, part, plan));
    written.add(part.path);
  }
  if (stylesPath) await out.add(stylesPath, [styles.xml()]);
  await out.add('[Content_Types].xml', [withTypes(await zip.text('[Content_Types].xml'), added)]);
  for (const name of zip.names()) if (!written.has(name) && !name.endsWith('/')) await out.add(name, zip.open(name));
  await out.end();
}

async function planOf(
  zip: ZipArchive,
  workbook: XlsxWorkbook,
  part: SheetPart,
  head: string,
  { headerRow, rows }: SheetMarks,
  styles: RedStyles,
  comments: string | null,
): Promise<SheetPlan> {
  const grid = await readSheet(zip, workbook, part);
  const resultColumn = grid.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const marks: RowMark[] = [{ row: headerRow, result: head, cells: [] }, ...rows];
  return { resultColumn, styles, comments, rows: new Map(marks.map((mark) => [mark.row, mark])) };
}

async function* markedSheet(zip: ZipArchive, part: SheetPart, plan: SheetPlan): AsyncGenerator<string> {
  const marker = new SheetMarker(plan);
  for await (const pieces of markupPieces(zip.open(part.path)))
    yield pieces.map((piece) => marker.take(piece)).join('');
}

/** The parts of a sheet's comments and its relations to them; null for a sheet that has comments of its own. */
async function addComments(zip: ZipArchive, out: Archive, { path }: SheetPart, { rows }: SheetMarks, number: number) {
  const parts = commentParts(rows, AUTHOR);
  const known = await readRelations(zip, path);
  if (!parts || [...known.values()].some(({ type }) => type === 'comments' || type === 'vmlDrawing')) return null;
  const name = `huoshui${number}`;
  await out.add(`xl/${name}-comments.xml`, [parts.comments]);
  await out.add(`xl/drawings/${name}.vml`, [parts.drawing]);
  const relations = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
  const before = zip.has(relations)
    ? await zip.text(relations)
    : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const lines = [
    `<Relationship Id="${name}v" Type="${RELATIONS}/vmlDrawing" Target="/xl/drawings/${name}.vml"/>`,
    `<Relationship Id="${name}c" Type="${RELATIONS}/comments" Target="/xl/${name}-comments.xml"/>`,
  ].join('');
  const after = before
    .replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>')
    .replace(/<\/Relationships>/u, `${lines}</Relationships>`);
  await out.add(relations, [after]);
  return { id: `${name}v`, relations, part: `/xl/${name}-comments.xml` };
}

function withTypes(types: string, comments: readonly string[]): string {
  if (comments.length === 0) return types;
  const drawing = /Extension="vml"/iu.test(types) ? '' : `<Default Extension="vml" ContentType="${TYPES}.vmlDrawing"/>`;
  const overrides = comments.map(
    (part) => `<Override PartName="${part}" ContentType="${TYPES}.spreadsheetml.comments+xml"/>`,
  );
  return types.replace(/<\/Types>/u, `${drawing}${overrides.join('')}</Types>`);
}

/** An archive that is written to disk as it grows. */
class Archive {
  private readonly file;
  private readonly zip: Zip;
  private failure: Error | null = null;

  constructor(path: string) {
    this.file = createWriteStream(path);
    this.zip = new Zip((error, chunk) => {
      if (error) this.failure = error;
      else this.file.write(chunk);
    });
  }

  async add(name: string, pieces: Iterable<string> | AsyncIterable<string | Buffer>): Promise<void> {
    const entry = new ZipDeflate(name, { level: 6 });
    this.zip.add(entry);
    for await (const piece of pieces) {
      entry.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
      if (this.file.writableNeedDrain) await once(this.file, 'drain');
    }
    entry.push(new Uint8Array(0), true);
    if (this.failure) throw this.failure;
  }

  async end(): Promise<void> {
    this.zip.end();
    this.file.end();
    await once(this.file, 'finish');
  }
}
