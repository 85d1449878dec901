import { isCreditCode } from '../companies/credit-code';
import { foldText, isCellError, shownCell, tidyText } from './grid';
import { ledgerTextLimits, TextField } from './ledger-field';
import { isPlaceholder } from './placeholder';
import { RowNotes } from './row-notes';

/** Control signs and halves of surrogate pairs: no name has them and no other program can be trusted with them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;

/** A text of the row, tidied; null when the cell says nothing. Faults: too long, forbidden character, broken formula. */
export function judgeText(notes: RowNotes, field: TextField): string | null {
  const cell = notes.cell(field);
  if (cell === null) return null;
  if (isCellError(cell)) {
    notes.fault('import.row.cell-error', field, { error: cell.error });
    return null;
  }
  const typed = shownCell(cell, false, 100_000);
  if (FORBIDDEN.test(typed)) {
    notes.fault('import.row.forbidden-character', field);
    return null;
  }
  const text = tidyText(typed);
  if (text === '' || isPlaceholder(text)) return null;
  const most = ledgerTextLimits[field];
  if ([...text].length > most) {
    notes.fault('import.row.text-too-long', field, { most, length: [...text].length });
    return null;
  }
  return text;
}

/** The unified social credit code, upper case; null when there is none. Fault: a wrong check sign or form. */
export function judgeCreditCode(notes: RowNotes): string | null {
  const cell = notes.cell('creditCode');
  if (cell === null || isCellError(cell)) return null;
  const code = foldText(shownCell(cell)).toUpperCase();
  if (isPlaceholder(code)) return null;
  if (isCreditCode(code)) return code;
  notes.fault('import.row.credit-code', 'creditCode');
  return null;
}

const MOBILE = /^(?:86)?1[3-9]\d{9}$/u;
const FIXED = /^(?:86)?(?:0\d{2,3})?\d{7,8}(?:转?\d{1,6})?$/u;
const FOREIGN = /^(?:00|\+)?(?:85[23]|886)\d{8,9}$/u;

export interface LedgerContact {
  readonly contact: string | null;
  readonly phone: string | null;
}

/** Name and number; 张总13928511834 in one cell is taken apart. An odd number is kept as typed with a remark. */
export function judgeContact(notes: RowNotes): LedgerContact {
  const typed = judgeText(notes, 'contact');
  const number = judgeText(notes, 'phone');
  const inside = number === null ? /^(\D{1,20}?)[\s:：,，/]*(1[3-9]\d(?:[\s-]?\d{4}){2})$/u.exec(typed ?? '') : null;
  const contact = inside?.[1]?.trim() ?? typed;
  const phone = tidyPhone(inside?.[2] ?? number);
  if (
    phone !== null &&
    !phone.split(/[,;、/]/u).every((one) => MOBILE.test(one) || FIXED.test(one) || FOREIGN.test(one))
  ) {
    notes.remark('import.row.unusual-phone', inside ? 'contact' : 'phone');
  }
  return { contact, phone };
}

const tidyPhone = (typed: string | null): string | null =>
  typed?.replace(/[\s()-]/gu, '').replace(/^\+86/u, '') ?? null;
