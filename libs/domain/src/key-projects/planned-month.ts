import { isMonth, Month } from '../day';

/** "6月" of the list's year, "2024年3月", "2024-03", "2024.3": the month meant, or null when it cannot be read. */
export function plannedMonth(text: string, year: number): Month | null {
  const flat = text.normalize('NFKC').replace(/\s/gu, '');
  const parts = /^(?:(\d{4})[年.\-/])?(\d{1,2})(?:月(?:份|底|初|中旬|上旬|下旬)?)?$/u.exec(flat);
  if (!parts || (parts[1] === undefined && !flat.includes('月'))) return null;
  const month = `${parts[1] ?? year}-${(parts[2] ?? '').padStart(2, '0')}`;
  return isMonth(month) ? month : null;
}
