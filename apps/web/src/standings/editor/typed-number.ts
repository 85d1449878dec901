import { inWan, shownAmount } from '@huoshui/domain';
import { typedMoney } from '@huoshui/ui';

/** A number as typed; what is no number stays as it was typed, so that the fault can name it and nothing is lost. */
export function typedNumber(text: string): number | string {
  const flat = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^-?\d+(\.\d+)?$/.test(flat) ? Number(flat) : text;
}

/** An amount as people type it, "1.2亿" or "5000万", in 分; what is none stays as it was typed. */
export const typedFen = (text: string): number | string => typedMoney(text) ?? text;

export function shownFen(value: unknown): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const shown = Object.values(shownAmount(value)).join('').replaceAll(',', '');
  const plain = shown.replace(/(\.\d*?)0+(?=\D)/, '$1').replace(/\.(?=\D)/, '');
  return typedMoney(plain) === value ? plain : exactly(value);
}

function exactly(value: number): string {
  const wan = `${inWan(value).replaceAll(',', '')}万`;
  if (typedMoney(wan) === value) return wan;
  return `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}元`;
}

export const shownNumber = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';

const PARTS = /[、,，;；\s]+/;

/** "电子信息、生物医药" as a list; nothing typed is an empty one. */
export const typedWords = (text: string): string[] => text.split(PARTS).filter(Boolean);

export const typedNumbers = (text: string): (number | string)[] => typedWords(text).map(typedNumber);
