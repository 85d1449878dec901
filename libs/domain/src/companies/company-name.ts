/** Legal forms that may follow a company's proper name, the longer ones first. */
const LEGAL_FORMS = /(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|公司)$/;

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
