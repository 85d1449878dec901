import { addDays, day, Day, isDay } from '../day';

const EPOCH_1900 = day('1900-01-01');
const EPOCH_1904 = day('1904-01-01');
/** 2199-12-31, the last day that this product knows. */
const LAST_SERIAL = 109_574;

/**
 * The day of a spreadsheet's date number; the time of day is dropped. Null outside 1900–2199.
 * The 1900 system counts a 29 February 1900 that never was (serial 60): a bug kept by every program since Lotus 1-2-3.
 */
export function serialDay(serial: number, date1904 = false): Day | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial + 1e-7);
  if (whole < (date1904 ? 0 : 1) || whole > LAST_SERIAL) return null;
  if (date1904) return known(addDays(EPOCH_1904, whole));
  if (whole === 60) return null;
  return known(addDays(EPOCH_1900, whole < 60 ? whole - 1 : whole - 2));
}

const known = (value: string): Day | null => (isDay(value) ? value : null);
