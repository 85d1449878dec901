import { AdjustmentKind, BulletinAdjustment, BulletinEffect } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { periodName } from '../shell/words/period-words';
import { signed } from './bulletin-words';

export const adjustmentKindName: Readonly<Record<AdjustmentKind, string>> = {
  late: $localize`补报`,
  retracted: $localize`撤回`,
  corrected: $localize`更正`,
  terms: $localize`条款变更`,
};

/** "开工 2022-08-24（2022年第34周）", "开工日期由 2022-08-24 更正为 2022-08-30". */
export function adjustmentWords({ kind, milestone, day, was, period }: BulletinAdjustment): string {
  if (milestone === null) return $localize`投资额、分成或队伍等条款有变更`;
  const name = milestoneName[milestone];
  if (kind === 'corrected' && was !== day) {
    return $localize`${name}:milestone:日期由 ${was ?? ''}:was: 更正为 ${day ?? ''}:day:`;
  }
  return `${name} ${day ?? ''}${period === null ? '' : `（${periodName(period)}）`}`;
}

/** "第一纵队 +4.00（开工 +4.00）". */
export const effectWords = ({ team, total, items }: BulletinEffect): string =>
  `${team} ${signed(total)}（${items.map(({ title, points }) => `${title} ${signed(points)}`).join('、')}）`;
