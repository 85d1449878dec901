import { LandMode } from '../projects/milestone';
import { foldText } from './grid';

/** How ledgers name the land mode, after folding. The first list whose words are in the cell wins; the order matters. */
const words: readonly (readonly [LandMode, RegExp])[] = [
  [
    LandMode.NewSpace,
    /新空间|产业空间|5\.0|产业园区?厂房|标准厂房|新建厂房|高标准厂房|定制厂房|产业载体|园区载体|产业大厦|工业上楼|产业社区|通用厂房|新厂房/u,
  ],
  [
    LandMode.OldFactory,
    /老厂房|旧厂房|存量厂房|闲置厂房|既有厂房|现有厂房|老旧厂房|二手厂房|旧厂|存量物业|厂房改造|老厂|存量空间/u,
  ],
  [LandMode.Office, /写字楼|办公|楼宇|商务楼|孵化器|众创|总部大厦|科研楼|孵化|研发楼|商业/u],
  [LandMode.OwnLand, /用地|拿地|供地|自建|土地|摘牌|购地|招拍挂|净地|新增地|地块|自有土地|出让|工业地/u],
  [LandMode.OldFactory, /厂房/u],
];

/** The land mode that a cell names, or null when its words are unknown. */
export function landModeOf(text: string): LandMode | null {
  const folded = foldText(text);
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
