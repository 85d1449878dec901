import { companyKey, tidyName } from './company-name';
import { placeNames, provinceNames, wordyPlaces } from './places';

/** A company's name taken apart, for suspecting (never for deciding) that two spellings are one firm. */
export interface CompanyParts {
  /** The place of the name, the narrower of two (广东珠海 is 珠海); null when the name holds none. */
  readonly place: string | null;
  /** The proper name: without place, legal form, blanks, brackets. */
  readonly core: string;
}

const known: ReadonlySet<string> = new Set([...placeNames, ...wordyPlaces]);
const longest = Math.max(...placeNames.map((name) => name.length));
const SUFFIX = /^(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|地区)/u;
const IN_BRACKETS = /[(（]([^()（）]{1,12})[)）]/gu;

/**
 * 珠海润力储能科技有限公司, 珠海市润力储能科技有限公司, 广东省珠海市润力储能科技有限责任公司 and 润力储能科技(珠海)有限公司 all give
 * { place: 珠海, core: 润力储能科技 }. 中国 in brackets is no place.
 */
export function companyParts(typed: string): CompanyParts {
  const places: string[] = [];
  const bare = tidyName(typed)
    .replace(/\s/gu, '')
    .replace(IN_BRACKETS, (whole, inside: string) => {
      const name = inside.replace(SUFFIX_AT_END, '');
      if (/^中国|^china$/iu.test(inside)) return '';
      if (!known.has(name)) return whole;
      places.push(name);
      return '';
    });
  let core = companyKey(bare);
  for (let taken = placeAt(core); taken !== null; taken = placeAt(core)) {
    if (places.length > 0 && !provinceNames.has(places.at(-1) ?? '')) break;
    places.push(taken.name);
    core = taken.rest;
  }
  return { place: places.at(-1) ?? null, core };
}

const SUFFIX_AT_END = /(?:特别行政区|自治区|省|市)$/u;

/** The place at the start of a name, and what follows it; null when there is none or nothing would be left. */
export function placeAt(text: string): { name: string; rest: string } | null {
  for (let length = Math.min(longest, text.length - 2); length >= 2; length -= 1) {
    const name = text.slice(0, length);
    if (!known.has(name)) continue;
    const suffixed = SUFFIX.exec(text.slice(length))?.[0] ?? '';
    const rest = text.slice(length + suffixed.length);
    if (rest.length >= 2 && (suffixed !== '' || !wordyPlaces.includes(name))) return { name, rest };
  }
  return null;
}
