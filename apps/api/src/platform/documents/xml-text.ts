/** Characters that XML has no place for, escaped or not. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** Text without what XML cannot hold. */
export const printableText = (text: string): string => text.toWellFormed().replace(UNPRINTABLE, '');

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand between tags and in attributes. */
export const xmlText = (text: string): string => printableText(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
