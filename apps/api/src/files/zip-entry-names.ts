import { open } from 'node:fs/promises';

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;

/** The names in an archive's central directory (PKWARE APPNOTE 4.3), without inflating anything; null when it has none. */
export async function zipEntryNames(path: string): Promise<string[] | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, END_LENGTH + LONGEST_COMMENT));
    await file.read(tail, 0, tail.length, size - tail.length);
    let at = tail.length - END_LENGTH;
    while (at >= 0 && tail.readUInt32LE(at) !== END_MARK) at--;
    if (at < 0) return null;
    const [length, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (length > LARGEST_DIRECTORY || offset + length > size) return null;
    const directory = Buffer.alloc(length);
    await file.read(directory, 0, length, offset);
    return namesIn(directory);
  } finally {
    await file.close();
  }
}

function namesIn(directory: Buffer): string[] | null {
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== ENTRY_MARK) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}
