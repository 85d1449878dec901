/** Legal forms that may follow a company's proper name, the longer ones first. */
const LEGAL_FORMS = /(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|公司)$/;
const PLACE_IN_BRACKETS = /[(（](?:中国|[\u4e00-\u9fff]{2,3}?市?)[)）]/gu;

/** Zero-width marks and bidi controls change nothing that a reader sees, so they change no name. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as one would type it again: width folded (NFKC), no blanks, no invisible marks. */
export const tidyName = (typed: string): string => typed.normalize('NFKC').replace(UNSEEN, '').trim();

/**
 * The key under which a company's spellings meet: width and case folded, no blanks or punctuation, legal form dropped.
 * The same firm as 有限公司 and as 有限责任公司 has one key; place names stay, since 珠海德翼 and 苏州德翼 are two firms.
 */
export function companyKey(typed: string): string {
  const flat = tidyName(typed)
    .toLowerCase()
    .replace(/[\s·.,，。、"'“”‘’\-_]/gu, '');
  const stripped = flat.replace(LEGAL_FORMS, '') || flat;
  return stripped.replace(/[()]/g, '');
}

/**
 * The proper name without its place, for suspecting (never for deciding) that two spellings are one firm:
 * 珠海润力储能科技有限公司, 珠海市润力储能科技有限公司 and 润力储能科技(珠海)有限公司 all give 润力储能科技.
 * @param places names of cities and provinces to leave out, without 市 or 省
 */
export function companyCore(typed: string, places: readonly string[]): string {
  const bare = tidyName(typed).toLowerCase().replace(/\s/gu, '').replace(PLACE_IN_BRACKETS, '');
  const stem = companyKey(bare);
  for (const place of places) {
    if (!stem.startsWith(place)) continue;
    const rest = stem.slice(place.length).replace(/^[省市]/u, '');
    if (rest.length >= 2) return rest;
  }
  return stem;
}
