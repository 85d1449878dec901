import { placeAt } from '../companies/company-parts';
import { foldText } from './grid';

const PHASE_FIGURES: Readonly<Record<string, string>> = {
  '1': '一',
  '2': '二',
  '3': '三',
  '4': '四',
  '5': '五',
  '6': '六',
  '7': '七',
  '8': '八',
  '9': '九',
  i: '一',
  ii: '二',
  iii: '三',
  iv: '四',
  v: '五',
  首: '一',
};

/** The key under which a project's spellings meet: width, case, blanks and punctuation folded, 第1期 as 一期, 项目 at the end dropped. */
export function projectKey(name: string): string {
  const flat = foldText(name)
    .replace(/[·.,，。、"'“”‘’\-—_()（）【】[\]《》<>/:：+&]/gu, '')
    .replace(
      /第?(iii|ii|iv|i|v|[1-9一二三四五六七八九首])期/gu,
      (_, figure: string) => `${PHASE_FIGURES[figure] ?? figure}期`,
    );
  const stripped = flat.replace(/(?:建设项目|投资项目|工程项目|项目|工程)$/u, '');
  return stripped.length >= 2 ? stripped : flat;
}

/** What makes two projects of one firm different ones: phase, plant, building, extension. Sorted, joined; empty when there is none. */
export const projectMarks = (key: string): string =>
  [
    ...key.matchAll(
      /[一二三四五六七八九]期|[a-z\d一二三四五六七八九十]+号|扩建|扩产|增资|增产|技改|改造|总部|研发|基地|分公司|[东南西北]区|[a-z]区|新增|追加|续建/gu,
    ),
  ]
    .map((mark) => mark[0])
    .sort()
    .join(' ');

/** The key without the place and the firm's own name (`core` of companyParts), so that 珠海润力新能源 and 新能源 of 润力 come together. */
export function projectSubject(key: string, core: string): string {
  const bare = placeAt(key)?.rest ?? key;
  for (let length = Math.min(core.length, bare.length); length >= 2; length -= 1) {
    if (bare.startsWith(core.slice(0, length))) return bare.slice(length);
  }
  return bare;
}
