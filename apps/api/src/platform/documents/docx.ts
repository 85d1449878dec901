import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Characters that XML has no place for, escaped or not. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * Fills a Word template, which an office edits in Word or WPS: its tags are `{like this}`. Layout and standing words come
 * from the template; what is filled in is text, never markup. Line breaks stay.
 */
export function renderDocx(template: string, data: object): Buffer {
  const document = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true, linebreaks: true });
  document.render(printable(data));
  return document.toBuffer({ compression: 'DEFLATE' });
}

function printable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(UNPRINTABLE, '');
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, printable(held)]));
}
