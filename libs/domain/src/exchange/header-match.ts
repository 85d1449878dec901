import { LedgerUnit, currencyIn, unitNamed, unitWords } from './ledger-unit';
import { foldText } from './grid';
import { dayWords, headerWords } from './header-words';
import { isDayField, LedgerField, LEDGER_FIELDS } from './ledger-field';

/** How sure a guessed column is: 1 for a word of the field's own, less for weaker words and for words inside a longer header. */
export interface HeaderGuess {
  readonly field: LedgerField;
  readonly confidence: number;
}

export interface HeaderReading {
  readonly guesses: readonly HeaderGuess[];
  readonly unit: LedgerUnit | null;
  /** A header in 万美元: its figures are foreign money. */
  readonly foreign: string | null;
}

const OWN = 1;
const WEAK = 0.6;
const INSIDE = 0.8;

const entries = LEDGER_FIELDS.flatMap((field) => {
  const [own, weak = ''] = isDayField(field) ? dayWords[field] : headerWords[field];
  const rated = (words: string, confidence: number) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ word: plain(foldText(word)), field, confidence }));
  return [...rated(own, OWN), ...rated(weak, WEAK)];
});
const dayEntries = new Map(entries.filter(({ field }) => isDayField(field)).map((entry) => [entry.word, entry]));
/** 项目类型 may head the industry or 新建 and 扩建. */
const wordEntries = Map.groupBy(
  entries.filter(({ field }) => !isDayField(field)),
  ({ word }) => word,
);
const byLength = [...[...wordEntries.values()].flat(), ...dayEntries.values()]
  .filter(({ word, confidence }) => word.length >= 2 && confidence === OWN)
  .sort((a, b) => b.word.length - a.word.length);

const DAY_SUFFIX = /(?:的)?(?:具体)?(?:时间节点|年月日|时间|日期|时点|节点|月日|年月|情况|日)$/u;
const DAY_PREFIX = /^(?:项目|实际|企业|正式|公司|是否按时)(?=..)/u;
/** A plan, a rate or a reason is no fact; an area, a tax or a yearly part is no total investment. */
const NO_DAY =
  /计划|预计|拟|预期|目标|承诺|约定(?!投资)|是否|率$|原因|数$|个数|未|逾期|天数|时限|应当?|要求|最迟|超期|证号|文号|编号|金额|投资额|地址|方式|形式|类型|面积|单位|队伍|企业|公司名/u;
const NO_AMOUNT =
  /完成|累计|到位|已投|实缴|实际|注册资本|注册资金|强度|税|产值|产出|年度|当年|本年|本月|今年|去年|亩均|占比|比例|营收|销售|利润|地价|土地款|扶持|奖励|方$|人$|主体|单位|协议签|^年/u;
const NO_INVESTMENT = /额|时间|日期|原因|内容|占比|企业|单位/u;
const PLANNED_GROUP = /计划|预计|拟|预期|目标|承诺/u;
const COUNTED = /(?:数|数量|率|排名|名次|同比|环比|增幅)$/u;
const MEASURE = /^(?:亩|平方米|㎡|m2|万平方米|万m2|万㎡|平米|公顷|个|家|人|%|天|吨|度|年|万kwh|kva|次)$/u;

/** What a header (with the group above it, if any) can mean, best first. */
export function readHeader(leaf: string, group = ''): HeaderReading {
  const folded = foldText(leaf);
  const asides = asidesOf(folded);
  const unit = unitOf(folded);
  const groupUnit = unit ?? unitOf(foldText(group));
  const foreign = [...asides, folded].map(currencyIn).find((currency) => currency !== null) ?? null;
  if (asides.some((aside) => MEASURE.test(aside) && aside !== '%')) return { guesses: [], unit: null, foreign: null };
  const planned = PLANNED_GROUP.test(foldText(group));
  const guesses = guessesOf(folded, asides, foldText(group)).filter(({ field }) => !(planned && isDayField(field)));
  return { guesses, unit: groupUnit, foreign };
}

const asidesOf = (folded: string): string[] =>
  [...folded.matchAll(/[([【]([^()[\]【】]*)[)\]】]/gu)].map((aside) => aside[1] ?? '');

const unitOf = (folded: string): LedgerUnit | null =>
  asidesOf(folded)
    .map(unitNamed)
    .find((named) => named !== null) ?? trailingUnit(folded);

function trailingUnit(folded: string): LedgerUnit | null {
  const tail = unitWords.find(([word]) => word.length > 1 && folded.endsWith(word));
  return tail && folded.length > tail[0].length ? tail[1] : null;
}

function guessesOf(folded: string, asides: readonly string[], group: string): HeaderGuess[] {
  const outside = folded.replace(/[([【][^()[\]【】]*[)\]】]/gu, '');
  // 签约项目数 in a summary counts projects and names none.
  if (COUNTED.test(plain(outside))) return [];
  const inside = asides.filter((aside) => unitNamed(aside) === null && currencyIn(aside) === null);
  const forms = [outside, `${outside}${inside.join('')}`, folded]
    .map((form) => withoutUnit(plain(form)))
    .filter(Boolean);
  const groupPlain = plain(group).replace(/基本|相关|主要|情况|信息|进度|时间/gu, '');
  const exact = [...forms, ...(group ? forms.map((form) => groupPlain + form) : [])].flatMap(lookUp);
  const contained =
    exact.length > 0 ? [] : [...forms, ...(group ? [groupPlain + (forms[0] ?? '')] : [])].flatMap(contains);
  const best = new Map<LedgerField, number>();
  for (const { field, confidence } of [...exact, ...contained])
    best.set(field, Math.max(confidence, best.get(field) ?? 0));
  return [...best].map(([field, confidence]) => ({ field, confidence })).sort((a, b) => b.confidence - a.confidence);
}

function plain(text: string): string {
  return text.replace(/[\s:：*＊·.,，。、()（）[\]【】"'“”]/gu, '').replace(/^\d+(?=\D)/u, '');
}

const withoutUnit = (text: string): string => {
  const tail = unitWords.find(([word]) => word.length > 1 && text.endsWith(word) && text.length > word.length + 1);
  return (tail ? text.slice(0, -tail[0].length) : text).replace(/人民币$/u, '').replace(/[/|-]$/u, '');
};

function lookUp(form: string): HeaderGuess[] {
  const words = wordEntries.get(form) ?? [];
  const guesses: HeaderGuess[] = [...words];
  const stem = stemOf(form);
  const day = dayEntries.get(stem);
  if (day && !NO_DAY.test(form))
    guesses.push({ ...day, confidence: day.confidence * surenessOf(form, stem, words.length > 0) });
  return guesses;
}

/** 签约时间 says more than 签约, and that more than 签约情况. */
function surenessOf(form: string, stem: string, alsoWord: boolean): number {
  if (form === stem) return alsoWord ? WEAK : 0.95;
  return /情况$/u.test(form) ? 0.7 : 1;
}

function stemOf(form: string): string {
  let stem = form;
  for (let before = ''; before !== stem;) {
    before = stem;
    stem = stem.replace(DAY_SUFFIX, '').replace(DAY_PREFIX, '');
    if (dayEntries.has(stem)) return stem;
  }
  return stem || form;
}

function contains(form: string): HeaderGuess[] {
  if (/^是否/u.test(form)) return [];
  for (const { word, field } of byLength) {
    if (!form.includes(word)) continue;
    if (isDayField(field) && (NO_DAY.test(form) || !/时间|日期|日$|节点/u.test(form))) continue;
    if (field === LedgerField.Amount && NO_AMOUNT.test(form)) continue;
    if (field === LedgerField.Investment && NO_INVESTMENT.test(form)) continue;
    return [{ field, confidence: Math.round(INSIDE * Math.sqrt(word.length / form.length) * 100) / 100 }];
  }
  return [];
}
