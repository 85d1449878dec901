import { FEN_IN_YI } from '../money';
import { TargetUnit } from './target-measure';

/** What was typed as the stored whole number: projects as they are, 亿元 (at most two decimals) in 分; null when it is neither. */
export function typedTarget(text: string, unit: TargetUnit): number | null {
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').replaceAll(',', '').trim());
  if (!parts) return null;
  if (unit === 'projects') return parts[2] === undefined ? Number(parts[1]) : null;
  return (Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))) * (FEN_IN_YI / 100);
}

/** As it would be typed again: 1 250 000 000 000 分 gives "125". */
export function targetText(value: number, unit: TargetUnit): string {
  if (unit === 'projects') return String(value);
  const hundredths = Math.round(value / (FEN_IN_YI / 100));
  return hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2);
}
