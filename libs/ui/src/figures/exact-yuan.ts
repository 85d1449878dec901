/** The exact worth in 元 for a tooltip: 1 234 567 890 fen gives "12,345,678.90 元". */
export function exactYuan(fen: number): string {
  const whole = BigInt(Math.trunc(Math.abs(fen)));
  const yuan = (whole / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return $localize`${fen < 0 ? '-' : ''}${yuan}.${String(whole % 100n).padStart(2, '0')}:yuan: 元`;
}
