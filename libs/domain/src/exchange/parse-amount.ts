import { accept, Decision, refuse } from '../decision';
import { Fen, fen, MOST_FEN } from '../money';
import { LedgerUnit, currencyIn, powerOfUnit, unitNamed, unitWords } from './ledger-unit';
import { chineseNumber, NUMERAL_SIGNS } from './chinese-numeral';
import { decimalTimes, plainDecimal } from './decimal';
import { Cell, foldText, isBlank, isCellError, isSerialDate } from './grid';
import { isPlaceholder } from './placeholder';

export interface LedgerAmount {
  readonly fen: Fen;
  /** Written with 约, 近, 左右 and the like: the figure is taken, the doubt is kept. */
  readonly approximate: boolean;
}

const APPROXIMATE_WORDS =
  '大约|约为|约|将近|接近|近|超过|超|逾|不低于|不少于|不超过|至少|不足|预计|左右|上下|以上|以内|余|多(?=[亿万元]|$)|[+]$';
const APPROXIMATE = new RegExp(APPROXIMATE_WORDS, 'gu');
const APPROXIMATE_SIGN = new RegExp(APPROXIMATE_WORDS, 'u');
const CNY = /人民币|rmb|cny|[¥￥]/gu;
const CONVERTED = /(?:折合|约合|折算|折|合)(?:为|成)?(?:人民币|rmb|cny)([^()]+)/u;
const FIGURES = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+';
const PART = new RegExp(`(${FIGURES})(${unitWords.map(([word]) => word).join('|')})?`, 'gy');
const RANGE = /[\d亿万元](?:-|~|—|至|到)(?=[\d.])/u;

/**
 * The money of a cell in 分, exactly. `unit` is that of the header or the note, for figures that carry none.
 * Null for a cell that says nothing (blank, dash).
 * Codes: `import.row.amount-not-a-number`, `.negative-amount`, `.amount-zero`, `.amount-range`, `.amount-foreign` {currency},
 * `.amount-too-large`, `.cell-error`.
 */
export function parseAmount(
  cell: Cell,
  unit: LedgerUnit,
  foreign: string | null = null,
): Decision<LedgerAmount | null> {
  if (isBlank(cell) || cell === null) return accept(null);
  if (isCellError(cell)) return refuse('import.row.cell-error', { error: cell.error });
  if (isSerialDate(cell) || typeof cell === 'boolean') return refuse('import.row.amount-not-a-number');
  if (typeof cell === 'number') {
    if (foreign) return refuse('import.row.amount-foreign', { currency: foreign });
    const decimal = plainDecimal(cell);
    return decimal === null
      ? refuse('import.row.amount-not-a-number')
      : judged(decimalTimes(decimal, powerOfUnit[unit]));
  }
  if (isPlaceholder(cell)) return accept(null);
  return parseText(foldText(cell).replace(/["'“”‘’]/gu, ''), unit, foreign);
}

function parseText(folded: string, unit: LedgerUnit, foreign: string | null): Decision<LedgerAmount | null> {
  const converted = CONVERTED.exec(folded);
  if (converted) return parseText(converted[1] ?? '', unit, null);
  if (/^\([\d,.]+\)$/u.test(folded)) return refuse('import.row.negative-amount');
  const remark = /\(([^()]*)\)/u.exec(folded)?.[1] ?? '';
  const bare = folded.replace(/\([^()]*\)/gu, '') || remark;
  const currency = currencyOf(bare, /\d/u.test(remark) ? '' : remark, foreign);
  if (currency) return refuse('import.row.amount-foreign', { currency });
  const text = bare
    .replace(CNY, '')
    .replace(/^负/u, '-')
    .replace(/^[−–—]/u, '-')
    .replace(/整$/u, '');
  if (RANGE.test(text)) return refuse('import.row.amount-range');
  const figure = text
    .replace(APPROXIMATE, '')
    .replace(/^[:：=]/u, '')
    .replace(/w$/u, '万');
  const amount = figuresOf(figure, unitNamed(remark) ?? unit);
  const approximate = APPROXIMATE_SIGN.test(text) || /约|左右/u.test(remark);
  return amount === null ? refuse('import.row.amount-not-a-number') : judged(amount, approximate);
}

/** A header in 万美元 speaks for its bare figures; 元 or 人民币 in the cell speaks against it. */
function currencyOf(bare: string, remark: string, header: string | null): string | null {
  const own = currencyIn(bare) ?? currencyIn(remark);
  if (own) return own;
  return /元|圆|人民币|rmb|cny|¥/u.test(bare + remark) ? null : header;
}

function figuresOf(text: string, unit: LedgerUnit): bigint | null {
  const negative = text.startsWith('-');
  const body = negative ? text.slice(1) : text;
  const amount = inCharacters(body, unit) ?? inFigures(body, unit);
  return amount === null ? null : negative ? -amount : amount;
}

/** 1亿2000万元: parts with falling units. A last part without a unit (1亿2) is left alone, people mean two things by it. */
function inFigures(text: string, unit: LedgerUnit): bigint | null {
  let total = 0n;
  let power = Number.POSITIVE_INFINITY;
  let parts = 0;
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    if (!part) return null;
    const named = unitWords.find(([word]) => word === part[2])?.[1];
    if (!named && (parts > 0 || PART.lastIndex < text.length)) return null;
    const next = powerOfUnit[named ?? unit];
    if (next >= power) return null;
    total += decimalTimes((part[1] ?? '').replace(/,/gu, ''), next);
    power = next;
    parts += 1;
  }
  return parts > 0 ? total : null;
}

/** 三千万元, 壹亿贰仟万圆: with 万 or 亿 or 元 inside it is in 元, otherwise in the column's unit. */
function inCharacters(text: string, unit: LedgerUnit): bigint | null {
  const number = chineseNumber(text.replace(/[元圆]$/u, ''));
  if (number === null || !NUMERAL_SIGNS.includes(text[0] ?? ' ')) return null;
  const inYuan = /[万萬亿億元圆]/u.test(text);
  return number * 10n ** BigInt(powerOfUnit[inYuan ? 'yuan' : unit]);
}

function judged(amount: bigint, approximate = false): Decision<LedgerAmount> {
  if (amount < 0n) return refuse('import.row.negative-amount');
  if (amount === 0n) return refuse('import.row.amount-zero');
  if (amount > BigInt(MOST_FEN)) return refuse('import.row.amount-too-large');
  return accept({ fen: fen(Number(amount)), approximate });
}
