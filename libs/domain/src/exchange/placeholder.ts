import { foldText } from './grid';

/** What people type for "nothing here". */
const PLACEHOLDERS = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '/',
  '//',
  '\\',
  '|',
  '.',
  '。',
  '、',
  '_',
  '*',
  '×',
  'x',
  '0',
  '空',
  '无',
  '暂无',
  '没有',
  '未',
  '否',
  '尚无',
  '不适用',
  '不涉及',
  '无需',
  'n/a',
  'na',
  'n.a.',
  'null',
  'none',
  'nil',
  '#',
  '未知',
  '不详',
  '待补',
  '待补充',
  '待填',
]);

/** What people type in a milestone's cell while it has not happened. */
const NOT_YET =
  /^(?:未|尚未|还未|暂未|没有|未能)(?:签约|签订|签|落地|注册|落户|拿地|摘牌|供地|取得|开工|动工|建设|投产|运营|达产|完成|启动|开始|到|定)*(?:土地|建设|注册)?$/u;

/** True for a dash, a slash, 无, N/A …: the cell says nothing. `0` counts here only for cells that cannot be a number. */
export const isPlaceholder = (text: string): boolean => text !== '0' && PLACEHOLDERS.has(foldText(text));

/** True for 未开工, 尚未签约, 待定 and the like: the milestone has not been reached. */
export function saysNotYet(text: string): boolean {
  const folded = foldText(text).replace(/[()。.,;!]/gu, '');
  return (
    folded === '0' ||
    PLACEHOLDERS.has(folded) ||
    NOT_YET.test(folded) ||
    /^(?:待定|待|待签约?|待开工|待投产|待拿地|待摘牌|在建|在谈|洽谈中|筹备中?|办理中|推进中|进行中|建设中|前期)$/u.test(
      folded,
    )
  );
}
