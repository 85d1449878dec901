const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Unified social credit code with its check digit, GB 32100-2015. Takes the code in upper case without blanks. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  return checkSign(code.slice(0, 17)) === code[17];
}

/** The check sign that GB 32100-2015 gives to the first seventeen signs. */
export function checkSign(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * SIGNS.indexOf(first17[at] ?? ''), 0);
  return SIGNS[(31 - (sum % 31)) % 31] ?? '';
}
