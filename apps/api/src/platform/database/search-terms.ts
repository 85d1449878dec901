import { pinyin } from 'pinyin-pro';

/** What a name is found by: itself, its pinyin and its initials, folded. Goes into a `search` column under the bigram index. */
export function searchText(...names: readonly (string | null | undefined)[]): string {
  const said = names
    .filter((name): name is string => Boolean(name))
    .map((name) => name.normalize('NFKC').toLowerCase());
  const spelt = said.flatMap((name) => {
    if (!/[\u4e00-\u9fff]/.test(name)) return [];
    const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
    return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
  });
  return [...said, ...spelt].join(' ').replace(/\s+/g, ' ');
}

/** A condition that finds `term` in a search column: bigrams narrow by index, LIKE decides. */
export function searchCondition(column: string, term: string, params: unknown[]): string {
  const folded = term.normalize('NFKC').toLowerCase().trim();
  params.push(`%${folded.replace(/[\\%_]/g, '\\$&')}%`);
  const like = `${column} LIKE $${params.length}`;
  if ([...folded].length < 2) return like;
  params.push(folded);
  return `(bigrams(${column}) @> bigrams($${params.length}) AND ${like})`;
}
