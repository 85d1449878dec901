/** Formats that Excel knows by number alone (ECMA-376 part 1, 18.8.30): 27–36 and 50–58 are the East Asian dates. */
const inRange = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** True when a number format shows a date or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return inRange(id);
  const [first = ''] = code.split(';');
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .replace(/general|g\/通用格式/giu, '');
  return /[ymdhs]/iu.test(bare) && !/[#0?]/u.test(bare.replace(/\.0+/gu, ''));
}
