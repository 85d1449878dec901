import { StringDecoder } from 'node:string_decoder';
import { ReadingFault, readingLimits } from './reading-fault';

export interface XmlEvents {
  /** `name` without prefix; attributes are looked up in the raw tag with `attribute`. */
  open(name: string, tag: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks through XML piece by piece and keeps nothing. Enough for the parts of a workbook: elements, attributes, text, CDATA, comments,
 * the five named entities and numbered ones. A document type is refused: no workbook has one, every entity bomb does.
 * @throws ReadingFault `import.file.unreadable`, `import.file.bomb`
 */
export async function scanXml(pieces: AsyncIterable<Buffer>, events: XmlEvents): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const piece of pieces) {
    rest = walk(rest + decoder.write(piece), events, false);
    if (rest.length > readingLimits.tag * 4) throw new ReadingFault('import.file.unreadable', { reason: 'xml' });
  }
  walk(rest + decoder.end(), events, true);
}

/** Takes what is whole; gives back what is not yet. */
function walk(text: string, events: XmlEvents, last: boolean): string {
  const { pieces, rest } = cut(text, last);
  for (const piece of pieces) take(piece, events);
  return rest;
}

/** The same markup and text as it stands, in whole pieces, for who writes it on. */
export async function* markupPieces(pieces: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const piece of pieces) {
    const whole = cut(rest + decoder.write(piece), false);
    rest = whole.rest;
    yield whole.pieces;
  }
  yield cut(rest + decoder.end(), true).pieces;
}

/** Markup and the text between, each piece whole; text may be cut anywhere but in an entity. */
function cut(text: string, last: boolean): { pieces: string[]; rest: string } {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) {
      if (!last && text.length - at < readingLimits.cellText) return { pieces, rest: text.slice(at) };
      pieces.push(text.slice(at));
      return { pieces, rest: '' };
    }
    if (open > at) pieces.push(text.slice(at, open));
    const end = endOfMarkup(text, open);
    if (end < 0) return { pieces, rest: text.slice(open) };
    pieces.push(text.slice(open, end));
    at = end;
  }
  return { pieces, rest: '' };
}

/** What a piece of markup is: its name without and its prefix with the colon, and whether it opens, closes or does both. */
export function markupOf(piece: string): { name: string; prefix: string; kind: 'open' | 'close' | 'both' | 'other' } {
  const parts = /^<(\/?)((?:[\w.-]+:)?)([\w.-]+)/u.exec(piece);
  if (!parts) return { name: '', prefix: '', kind: 'other' };
  const kind = parts[1] ? 'close' : piece.endsWith('/>') ? 'both' : 'open';
  return { name: parts[3] ?? '', prefix: parts[2] ?? '', kind };
}

/** The place after the markup that begins at `open`; -1 while it is not whole. */
function endOfMarkup(text: string, open: number): number {
  if (text.startsWith('<!--', open)) return after(text, '-->', open + 4);
  if (text.startsWith('<![CDATA[', open)) return after(text, ']]>', open + 9);
  if (text.startsWith('<?', open)) return after(text, '?>', open + 2);
  if (text.startsWith('<!', open)) {
    if (/^<!(?:-|\[C?D?A?T?A?)?$/u.test(text.slice(open, open + 8))) return -1;
    throw new ReadingFault('import.file.bomb', { reason: 'doctype' });
  }
  let end = text.indexOf('>', open);
  while (end >= 0 && insideQuotes(text, open, end)) end = text.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
};

function insideQuotes(text: string, from: number, to: number): boolean {
  let quote = '';
  for (let at = from; at < to; at += 1) {
    const sign = text[at];
    if (quote === '' ? sign === '"' || sign === "'" : sign === quote) quote = quote === '' ? (sign ?? '') : '';
  }
  return quote !== '';
}

function take(markup: string, events: XmlEvents): void {
  if (!markup.startsWith('<')) return events.text(decodeEntities(markup));
  if (markup.startsWith('<![CDATA[')) return events.text(markup.slice(9, -3));
  if (markup.startsWith('<!--') || markup.startsWith('<?')) return;
  if (markup.startsWith('</')) return events.close(localName(markup.slice(2, -1).trim()));
  const name = localName(/^<([^\s/>]+)/u.exec(markup)?.[1] ?? '');
  events.open(name, markup);
  if (markup.endsWith('/>')) events.close(name);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const patterns = new Map<string, RegExp>();

/** The value of an attribute of a raw tag, by its local name; null when it has none. */
export function attribute(tag: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
    patterns.set(name, pattern);
  }
  const found = pattern.exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : decodeEntities(value);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu,
    (whole, decimal?: string, hex?: string, named?: string) => {
      if (named) return NAMED[named.toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** `_x000D_` as Excel writes signs that XML cannot hold. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** A copy that does not keep the piece of XML alive from which it was cut. */
export const ownText = (text: string): string =>
  text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
