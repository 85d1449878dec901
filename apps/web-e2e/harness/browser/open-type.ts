import { inflateSync } from 'node:zlib';

const DIRECTORY = 44;
const [ENTRY_IN, ENTRY_OUT] = [20, 16];

/** A WOFF 1.0 file (W3C Recommendation, 13 December 2012) as the OpenType font it wraps: its tables are inflated and put in a row. */
export function openTypeOf(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + ENTRY_OUT * tables);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(tables, 4);
  const power = Math.floor(Math.log2(tables));
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((tables - 2 ** power) * 16, 10);
  const parts: Uint8Array[] = [header];
  let offset = header.length;
  for (let index = 0; index < tables; index++) {
    const from = DIRECTORY + ENTRY_IN * index;
    const to = 12 + ENTRY_OUT * index;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [number, number, number];
    const bytes = woff.subarray(start, start + packed);
    woff.copy(header, to, from, from + 4);
    woff.copy(header, to + 4, from + 16, from + 20);
    header.writeUInt32BE(offset, to + 8);
    header.writeUInt32BE(length, to + 12);
    const padding = (4 - (length % 4)) % 4;
    parts.push(packed < length ? inflateSync(bytes) : bytes, Buffer.alloc(padding));
    offset += length + padding;
  }
  return Buffer.concat(parts);
}
