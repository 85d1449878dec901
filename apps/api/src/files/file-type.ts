import { zipEntryNames } from './zip-entry-names';

/** What may be kept, each with the ending its name must have. Told by content, never by what the sender says. */
export const FILE_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type FileType = keyof typeof FILE_TYPES;

const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'mif1', 'msf1'];

const starts = (head: Buffer, ...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/** The type that a file's first bytes name, `zip` for an archive that must be looked into, null for none of ours. */
export function typeOfHead(head: Buffer): FileType | 'zip' | null {
  const text = head.toString('latin1');
  if (text.startsWith('%PDF-')) return 'application/pdf';
  if (starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(head, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp';
  if (text.slice(4, 8) === 'ftyp' && HEIC_BRANDS.includes(text.slice(8, 12))) return 'image/heic';
  return starts(head, 0x50, 0x4b, 0x03, 0x04) ? 'zip' : null;
}

/** A Word or Excel document without macros; any other archive is none of ours. */
export async function typeOfArchive(path: string): Promise<FileType | null> {
  const names = await zipEntryNames(path);
  if (!names?.includes('[Content_Types].xml')) return null;
  if (names.some((name) => /vbaProject\.bin$|\/activeX\//i.test(name))) return null;
  if (names.includes('word/document.xml')) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  }
  return names.includes('xl/workbook.xml') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : null;
}
