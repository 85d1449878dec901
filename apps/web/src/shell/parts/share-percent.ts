/** "33.33" (percent as typed) to 3333 basis points, exactly; 0 when it is no percentage with at most two decimals. */
export function basisPointsOf(text: string): number {
  const parts = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(text.normalize('NFKC').trim());
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : 0;
}

/** 3333 to "33.33", 5000 to "50". */
export const percentOf = (basisPoints: number): string => {
  const rest = basisPoints % 100;
  return rest === 0
    ? String(basisPoints / 100)
    : `${(basisPoints - rest) / 100}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
};
