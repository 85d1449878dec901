import { fileLimits } from '@huoshui/contracts';
import { FILE_TYPES, FileType } from './file-type';

const UNSEEN = /\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;
const UNWANTED = /[<>:"|?*]/g;

/**
 * A name that is safe to show and to save under: no folders, no unseen marks, an ending that says what the content is
 * (so that `合同.exe` whose content is a PDF comes back as `合同.exe.pdf`), at most `fileLimits.name` signs.
 */
export function cleanFileName(sent: string, type: FileType): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const seen = last
    .replace(UNSEEN, '')
    .replace(UNWANTED, '_')
    .replace(/^[.\s]+/, '')
    .trim();
  const at = seen.lastIndexOf('.');
  const ending = at > 0 ? seen.slice(at + 1).toLowerCase() : '';
  const fitting: readonly string[] = FILE_TYPES[type];
  const stem = fitting.includes(ending) ? seen.slice(0, at) : seen;
  const kept = `.${fitting.includes(ending) ? ending : fitting[0]}`;
  return `${[...(stem || '文件')].slice(0, fileLimits.name - kept.length).join('')}${kept}`;
}

/** A text file that is named as a table is one. */
export const typeByName = (type: FileType, sent: string): FileType =>
  type === 'text/plain' && /\.csv$/i.test(sent.trim()) ? 'text/csv' : type;
