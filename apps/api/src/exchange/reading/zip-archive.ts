import { createInflateRaw } from 'node:zlib';
import { ReadingFault, readingLimits } from './reading-fault';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const STORED = 0;
const DEFLATED = 8;

/**
 * An archive by its central directory (PKWARE APPNOTE 4.3). The directory is judged before a byte is inflated, and what is
 * inflated is counted against it: a directory may lie. ZIP64 is refused, no workbook below 4 GB needs it.
 */
export class ZipArchive {
  private readonly entries = new Map<string, Entry>();

  /** @throws ReadingFault `import.file.unreadable`, `import.file.bomb` */
  constructor(private readonly bytes: Buffer) {
    for (const entry of directory(bytes)) {
      if (!this.entries.has(entry.name)) this.entries.set(entry.name, entry);
    }
    mustBeHarmless([...this.entries.values()]);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The content of an entry, piece by piece. @throws ReadingFault when it is broken or larger than it may be */
  async *open(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new ReadingFault('import.file.unreadable', { reason: 'missing-part' });
    const packed = this.packedBytes(entry);
    if (entry.method === STORED) {
      yield packed;
      return;
    }
    let length = 0;
    const inflate = createInflateRaw({ chunkSize: 65_536 });
    inflate.end(packed);
    try {
      for await (const piece of inflate as AsyncIterable<Buffer>) {
        length += piece.length;
        // A directory may promise less than the entry holds.
        if (length > entry.unpacked) throw new ReadingFault('import.file.bomb', { reason: 'size' });
        yield piece;
      }
    } catch (error) {
      if (error instanceof ReadingFault) throw error;
      throw new ReadingFault('import.file.unreadable', { reason: 'broken' });
    } finally {
      inflate.destroy();
    }
  }

  /** A small part as text. */
  async text(name: string): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of this.open(name)) pieces.push(piece);
    return Buffer.concat(pieces)
      .toString('utf8')
      .replace(/^\ufeff/u, '');
  }

  private packedBytes({ offset, packed }: Entry): Buffer {
    if (offset + 30 > this.bytes.length || this.bytes.readUInt32LE(offset) !== LOCAL) throw broken();
    const start = offset + 30 + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
    if (start + packed > this.bytes.length) throw broken();
    return this.bytes.subarray(start, start + packed);
  }
}

const broken = (): ReadingFault => new ReadingFault('import.file.unreadable', { reason: 'broken' });

function directory(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_BYTES > bytes.length || bytes.readUInt32LE(end) !== END) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count > readingLimits.entries) throw new ReadingFault('import.file.bomb', { reason: 'entries' });
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw broken();
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const [nameLength = 0] = lengths;
    entries.push({
      name: bytes
        .toString('utf8', at + 46, at + 46 + nameLength)
        .replaceAll('\\', '/')
        .replace(/^\//u, ''),
      method: mustBeReadable(bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function mustBeReadable(flags: number, method: number): number {
  if (flags & 1) throw new ReadingFault('import.file.encrypted');
  if (method !== STORED && method !== DEFLATED)
    throw new ReadingFault('import.file.unreadable', { reason: 'compression' });
  return method;
}

/** Sum, ratio, nesting. A directory that promises little and holds much is found out while inflating. */
function mustBeHarmless(entries: readonly Entry[]): void {
  const bomb = (reason: string): ReadingFault => new ReadingFault('import.file.bomb', { reason });
  if (entries.some(({ packed, unpacked }) => packed === 0xffffffff || unpacked === 0xffffffff)) throw bomb('size');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (unpacked > readingLimits.unpackedBytes) throw bomb('size');
  if (unpacked > readingLimits.ratioFromBytes && unpacked > packed * readingLimits.ratio) throw bomb('ratio');
  if (entries.some(({ name }) => /\.(?:zip|7z|rar|gz|xlsx|xlsm|docx)$/iu.test(name) && !name.includes('embeddings/'))) {
    throw bomb('nested');
  }
}
