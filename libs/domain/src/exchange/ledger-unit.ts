import { foldText } from './grid';

/** Units of money in ledgers, each with its power of ten of a 分. */
export const LedgerUnit = {
  Yuan: 'yuan',
  Thousand: 'thousand',
  Wan: 'wan',
  Million: 'million',
  TenMillion: 'tenMillion',
  Yi: 'yi',
} as const;
export type LedgerUnit = (typeof LedgerUnit)[keyof typeof LedgerUnit];

/** 1 元 is 10² 分, 1 万元 is 10⁶ 分, 1 亿元 is 10¹⁰ 分. */
export const powerOfUnit: Readonly<Record<LedgerUnit, number>> = {
  yuan: 2,
  thousand: 5,
  wan: 6,
  million: 8,
  tenMillion: 9,
  yi: 10,
};

/** Spellings of units after folding, the longer ones first so that 百万 is not read as 万. */
export const unitWords: readonly (readonly [string, LedgerUnit])[] = [
  ['千万元', 'tenMillion'],
  ['百万元', 'million'],
  ['千万', 'tenMillion'],
  ['百万', 'million'],
  ['亿元', 'yi'],
  ['億元', 'yi'],
  ['万元', 'wan'],
  ['萬元', 'wan'],
  ['千元', 'thousand'],
  ['仟元', 'thousand'],
  ['亿', 'yi'],
  ['億', 'yi'],
  ['万', 'wan'],
  ['萬', 'wan'],
  ['元', 'yuan'],
];

/** Foreign currencies as ledgers write them, after folding. The longer words come first. */
export const currencyWords: readonly (readonly [string, string])[] = [
  ['新加坡元', 'SGD'],
  ['澳门元', 'MOP'],
  ['澳门币', 'MOP'],
  ['葡币', 'MOP'],
  ['mop', 'MOP'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['美币', 'USD'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['u.s.', 'USD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['港幣', 'HKD'],
  ['港纸', 'HKD'],
  ['hkd', 'HKD'],
  ['hk$', 'HKD'],
  ['欧元', 'EUR'],
  ['eur', 'EUR'],
  ['€', 'EUR'],
  ['日元', 'JPY'],
  ['日币', 'JPY'],
  ['日圆', 'JPY'],
  ['円', 'JPY'],
  ['jpy', 'JPY'],
  ['英镑', 'GBP'],
  ['gbp', 'GBP'],
  ['£', 'GBP'],
  ['新元', 'SGD'],
  ['新币', 'SGD'],
  ['sgd', 'SGD'],
  ['台币', 'TWD'],
  ['新台币', 'TWD'],
  ['twd', 'TWD'],
  ['韩元', 'KRW'],
  ['韩币', 'KRW'],
  ['krw', 'KRW'],
  ['瑞士法郎', 'CHF'],
  ['chf', 'CHF'],
  ['澳元', 'AUD'],
  ['澳币', 'AUD'],
  ['aud', 'AUD'],
  ['加元', 'CAD'],
  ['cad', 'CAD'],
  ['卢布', 'RUB'],
  ['$', 'USD'],
];

/** The foreign currency that a text names, or null. */
export const currencyIn = (text: string): string | null => {
  const folded = foldText(text);
  return currencyWords.find(([word]) => folded.includes(word))?.[1] ?? null;
};

/** The unit that a bare unit word names: 万元, 亿元人民币, 人民币:万元. Null for anything else. */
export function unitNamed(text: string): LedgerUnit | null {
  const bare = foldText(text).replace(/人民币|rmb|cny|金额|投资额|计量|单位|货币|[:：()/,、.]/gu, '');
  return unitWords.find(([word]) => word === bare)?.[1] ?? null;
}

const NOTE = /单位[:：]?(?:人民币|rmb|cny|[:：(])*(千万元|百万元|亿元|万元|千元|元|亿|万)/u;

/** The unit that a note above a table gives: `单位:万元`, `(金额单位：人民币亿元)`. A 填报单位 is not one. */
export function unitNote(text: string): LedgerUnit | null {
  const found = NOTE.exec(foldText(text));
  return found ? unitNamed(found[1] ?? '') : null;
}
