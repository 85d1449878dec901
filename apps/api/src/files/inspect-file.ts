import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { FileType, typeOfArchive, typeOfHead } from './file-type';

export interface Inspected {
  readonly sha256: string;
  readonly bytes: number;
  /** Null for content that is none of ours. Text is `text/plain`; its name decides whether it is a table. */
  readonly type: FileType | null;
}

/** Reads a file once, piece by piece: its hash, its size and what its content is. */
export async function inspectFile(path: string): Promise<Inspected> {
  const hash = createHash('sha256');
  const readings = [new TextReading('utf-8'), new TextReading('gb18030')];
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
    if (head.length < 16) head = Buffer.concat([head, piece.subarray(0, 16)]);
    for (const reading of readings) reading.take(piece);
  }
  const found = typeOfHead(head);
  const isText = bytes > 0 && readings.some((reading) => reading.ends());
  const type = found === 'zip' ? await typeOfArchive(path) : (found ?? (isText ? 'text/plain' : null));
  return { sha256: hash.digest('hex'), bytes, type };
}

/** Whether bytes are text in one encoding: every byte decodes, and no control sign but blanks and line ends occurs. */
class TextReading {
  private readonly decoder: TextDecoder;
  private fits = true;

  constructor(encoding: string) {
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  take(piece?: Buffer): void {
    if (!this.fits) return;
    try {
      const text = piece ? this.decoder.decode(piece, { stream: true }) : this.decoder.decode();
      this.fits = !/(?![\t\n\r\f])[\0-\x1f\x7f]/.test(text);
    } catch {
      this.fits = false;
    }
  }

  ends(): boolean {
    this.take();
    return this.fits;
  }
}
