import { SheetGrid } from '@huoshui/domain';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCsv } from './csv-grid';
import { ReadingFault } from './reading-fault';
import { readSheet } from './xlsx-sheet';
import { readWorkbook } from './xlsx-workbook';
import { ZipArchive } from './zip-archive';

/** A sheet that is read when it is asked for, so that only one lies in memory at a time. */
export interface SheetSource {
  readonly name: string;
  readonly hidden: boolean;
  read(): Promise<SheetGrid>;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The sheets of an xlsx or csv file, told apart by content.
 * @param fileName as the user knows it; names the one sheet of a csv file
 * @throws ReadingFault `import.file.old-format` (xls), `.encrypted`, `.bomb`, `.unreadable`, `.too-large`
 */
export async function openGrids(path: string, fileName: string): Promise<SheetSource[]> {
  const bytes = readFileSync(path);
  if (OLE.every((byte, at) => bytes[at] === byte)) throw oleFault(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return workbookSheets(bytes);
  const name = basename(fileName).replace(/\.[^.]*$/u, '');
  return [{ name, hidden: false, read: () => Promise.resolve(readCsv(bytes, name)) }];
}

async function workbookSheets(bytes: Buffer): Promise<SheetSource[]> {
  const zip = new ZipArchive(bytes);
  const workbook = await readWorkbook(zip);
  return workbook.sheets.map((part) => ({
    name: part.name,
    hidden: part.hidden,
    read: () => readSheet(zip, workbook, part),
  }));
}

/** The same container holds the xls of 1997 and a workbook with a password; only the latter names its parts so. */
function oleFault(bytes: Buffer): ReadingFault {
  const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return new ReadingFault(encrypted ? 'import.file.encrypted' : 'import.file.old-format');
}
