import { chineseNumber } from './chinese-numeral';
import { foldText } from './grid';

/** A team as far as a ledger needs it. `aliases` are other names it is known by. */
export interface LedgerTeam {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Finds a team's id from a name as typed, or null when none or more than one fits. */
export type TeamFinder = (typed: string) => string | null;

const CITIES: readonly (readonly [RegExp, string])[] = [
  [/^京(?=招商|办|队|组|联络|$)/u, '北京'],
  [/^沪(?=招商|办|队|组|联络|$)/u, '上海'],
  [/^深(?=招商|办|队|组|联络|$)/u, '深圳'],
  [/^苏(?=招商|办|队|组|联络|$)/u, '苏州'],
  [/^穗(?=招商|办|队|组|联络|$)/u, '广州'],
];

/**
 * Teams are found by their name after folding, then by the name without what offices leave out or add:
 * 驻北京招商办, 北京招商办公室, 驻京办 are one; 第二招商纵队, 二纵队, 招商2纵队, 第2纵队 are one. An ambiguous name finds nothing.
 */
export function teamFinder(teams: readonly LedgerTeam[]): TeamFinder {
  const exact = new Map<string, string | null>();
  const loose = new Map<string, string | null>();
  const put = (keys: Map<string, string | null>, key: string, id: string): void => {
    if (key !== '') keys.set(key, keys.has(key) && keys.get(key) !== id ? null : id);
  };
  for (const { id, name, aliases = [] } of teams) {
    for (const spelling of [name, ...aliases]) {
      put(exact, foldText(spelling), id);
      put(loose, looseKey(spelling), id);
    }
  }
  const remembered = new Map<string, string | null>();
  return (typed) => {
    const key = foldText(typed);
    if (key === '') return null;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const found = exact.get(key) ?? loose.get(looseKey(typed)) ?? onlyOneWithin(loose, looseKey(typed));
    if (remembered.size < 10_000) remembered.set(key, found);
    return found;
  };
}

/** The part of a team's name that tells it from the others. */
function looseKey(name: string): string {
  let key = foldText(name)
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s、,，.。:：;；()"“”'·\-—]/gu, '')
    .replace(/^(?:珠海市?)?(?:高新技术产业开发区|高新区|唐家湾镇?)?(?=..)/u, '')
    .replace(/\d+/gu, numeral)
    .replace(/^驻/u, '');
  for (const [short, city] of CITIES) key = key.replace(short, city);
  return key
    .replace(/招商引资|投资促进/gu, (words) => (words === '招商引资' ? '招商' : '投促'))
    .replace(/招商(?=纵|分?队|组|办|小组|联络)|^招商|^第|^区(?=..)/gu, '')
    .replace(/^第/u, '')
    .replace(/(?:联络处|办事处|办公室|代表处|工作站)$/u, '办')
    .replace(/(?:纵队|分队|小组|工作队)$/u, '队')
    .replace(/(?:有限公司|集团|公司)$/u, '');
}

const numeral = (figures: string): string => {
  const value = Number(figures);
  const signs = '零一二三四五六七八九';
  if (value < 10) return signs[value] ?? figures;
  if (value < 20) return `十${value === 10 ? '' : signs[value - 10]}`;
  return figures;
};

/** 投促中心(牵头) for 区投促中心: one name inside the other, if only one team fits. */
function onlyOneWithin(keys: ReadonlyMap<string, string | null>, key: string): string | null {
  if (key.length < 2 || chineseNumber(key) !== null) return null;
  const fitting = new Set(
    [...keys]
      .filter(([known]) => known.length >= 2 && (known.includes(key) || key.includes(known)))
      .map(([, id]) => id),
  );
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}
