import { Condition, RuleList } from '@huoshui/domain';
import { measured, unitOf } from './measure-words';
import { windowName } from './window-words';
import { RuleNames } from './who-words';

function bounds({ atLeast, below }: { readonly atLeast?: number; readonly below?: number }, unit: string): string {
  const least = atLeast === undefined ? '' : $localize`不低于 ${atLeast}:least: ${unit}:unit:`;
  const most = below === undefined ? '' : $localize`低于 ${below}:below: ${unit}:unit:`;
  return [least, most].filter(Boolean).join('、');
}

/** One condition of a list or a grade: "开工年度目标完成率不低于 100 %". */
export function conditionWords(condition: Condition, names: RuleNames): string {
  const item = (key: string): string => names.items?.(key) ?? key;
  const points = $localize`分`;
  switch (condition.kind) {
    case 'rank': {
      const where = condition.within === 'group' ? $localize`组内` : $localize`总排名`;
      const top = condition.top === undefined ? '' : $localize`前 ${condition.top}:top: 名`;
      const bottom = condition.bottom === undefined ? '' : $localize`后 ${condition.bottom}:bottom: 名`;
      const { topPercent, bottomPercent } = condition;
      const first = topPercent === undefined ? '' : $localize`前 ${topPercent}:percent:%`;
      const last = bottomPercent === undefined ? '' : $localize`后 ${bottomPercent}:percent:%`;
      return $localize`${where}:where:${[top, bottom, first, last].filter(Boolean).join('、')}:places:`;
    }
    case 'total':
      return $localize`总分${bounds(condition, points)}:bounds:`;
    case 'points':
      return $localize`“${item(condition.item)}:item:”得分${bounds(condition, points)}:bounds:`;
    case 'value':
      return $localize`“${item(condition.item)}:item:”的数${bounds(condition, '').trimEnd()}:bounds:`;
    case 'measured':
      return `${windowName(condition.window)}${measured(condition.measure)}${bounds(condition, unitOf(condition.measure))}`;
  }
}

/** "红榜：总排名前 3 名，并且……" */
export const listWords = ({ all }: Pick<RuleList, 'all'>, names: RuleNames): string =>
  all
    .map((condition) => conditionWords(condition, names))
    .join($localize`:between conditions that must all hold:，并且`);
