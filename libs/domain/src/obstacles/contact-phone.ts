/**
 * A number as it is shown to who has no need of it: the first three and the last four digits of a mobile number, the last
 * two of a shorter one; signs between the digits go, so that nothing is told by their place.
 */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) return '*'.repeat(Math.max(digits.length, 4));
  const [head, tail] = digits.length >= 11 ? [3, 4] : [0, 2];
  const hidden = digits.length - head - tail;
  return digits.slice(0, head) + '*'.repeat(hidden) + digits.slice(-tail);
}
