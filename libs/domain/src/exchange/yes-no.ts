import { foldText } from './grid';

const YES = new Set([
  '是',
  '√',
  '✓',
  '✔',
  '☑',
  '有',
  'y',
  'yes',
  'true',
  '1',
  '对',
  '属',
  '属于',
  '制造业',
  '制造',
  '先进制造业',
  '制造类',
]);
const NO = new Set([
  '否',
  '×',
  'x',
  '✗',
  '无',
  'n',
  'no',
  'false',
  '0',
  '不是',
  '非',
  '非制造业',
  '非制造',
  '服务业',
  '非制造类',
  '-',
  '不属于',
]);

/** Yes, no, or null when the cell says neither. */
export function yesNo(text: string): boolean | null {
  const folded = foldText(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}
