import { RuleMethod } from '@huoshui/domain';
import { targetWords } from './measure-words';

const capped = (cap: number | undefined): string => (cap === undefined ? '' : $localize`，最多 ${cap}:cap: 分`);

const fewer = (direction: 'atLeast' | 'atMost' | undefined): string =>
  direction === 'atMost' ? $localize`（少者为优）` : '';

/** How what was measured becomes points. */
export function scored(method: RuleMethod, unit: string): string {
  switch (method.kind) {
    case 'pointsPerUnit': {
      const per = (method.per ?? 1) === 1 ? $localize`每${unit}:unit:` : $localize`每 ${method.per}:per: ${unit}:unit:`;
      const full = method.whole ? $localize`（满额才计）` : '';
      return $localize`${per}:per:${full}:full:得 ${method.points}:points: 分${capped(method.cap)}:cap:`;
    }
    case 'stepTable':
      return steps(method, unit);
    case 'completion':
      return completion(method, unit);
    case 'deduction': {
      const ceiling = method.ceiling === undefined ? '' : $localize`，最多扣 ${method.ceiling}:ceiling: 分`;
      const off = $localize`每${unit}:unit:扣 ${method.points}:points: 分${ceiling}:ceiling:`;
      if (method.base === undefined) return off;
      return $localize`基础分 ${method.base}:base: 分，${off}:off:，扣到 ${method.floor ?? 0}:floor: 分为止`;
    }
    case 'bestShare':
      if (method.of === 'sum') return $localize`占同组合计的比重 × ${method.weight}:weight: 分`;
      if (method.of === 'mean') return $localize`同组平均数为准，达到平均数得 ${method.weight}:weight: 分，其余按比例`;
      return $localize`与同组最好的相比${fewer(method.direction)}:direction:，最好的得 ${method.weight}:weight: 分，其余按比例`;
    case 'efficacy': {
      const [best, worst] = [method.best ?? 100, method.worst ?? 60];
      return $localize`按功效系数${fewer(method.direction)}:direction:：同组最好的计 ${best}:best:、最差的计 ${worst}:worst:，其余内插，再乘 ${method.weight}:weight:%`;
    }
    case 'byRank':
      return byRank(method);
    case 'quota': {
      const due = method.proRata ? $localize`按时间进度折算的` : '';
      const short = method.short
        ? $localize`每少一${unit}:unit:扣 ${method.short.points}:points: 分${off(method.short.ceiling)}:ceiling:`
        : '';
      const over = method.over
        ? $localize`每超一${unit}:unit:加 ${method.over.points}:points: 分${capped(method.over.cap)}:cap:`
        : '';
      const both = [short, over].filter(Boolean).join('；');
      return $localize`对照${due}:due:${targetWords(method.quota, unit)}:quota:，${both}:both:`;
    }
  }
}

const off = (ceiling: number | undefined): string =>
  ceiling === undefined ? '' : $localize`，最多扣 ${ceiling}:ceiling: 分`;

function steps(method: Extract<RuleMethod, { kind: 'stepTable' }>, unit: string): string {
  if (method.between === 'bracket') {
    return method.steps
      .map(
        (step) =>
          $localize`${step.threshold}:threshold: ${unit}:unit:以上的部分每${unit}:unit:得 ${step.points}:points: 分`,
      )
      .join('；');
  }
  const word = method.direction === 'atLeast' ? $localize`达到` : $localize`不超过`;
  const all = method.steps
    .map((step) => $localize`${word}:word: ${step.threshold}:threshold: ${unit}:unit:得 ${step.points}:points: 分`)
    .join('；');
  return method.between === 'line' ? $localize`${all}:steps:，两档之间按直线内插` : all;
}

function completion(method: Extract<RuleMethod, { kind: 'completion' }>, unit: string): string {
  const due = method.proRata ? $localize`按时间进度折算的` : '';
  const target = targetWords(method.target, unit);
  const { over, under, weight } = method;
  const cap = capped(method.cap);
  if (!over && !under) return $localize`除以${due}:due:${target}:target:，再乘 ${weight}:weight: 分${cap}:cap:`;
  const points = (word: string, { points: each, per, most }: NonNullable<typeof over>): string =>
    $localize`${word}:word: ${per ?? 1}:per: 个百分点 ${each}:points: 分${most === undefined ? '' : $localize`，至多 ${most}:most: 分`}:most:`;
  const parts = [
    over ? points($localize`每超加`, over) : '',
    under ? points($localize`每少扣`, under) : $localize`未完成的按比例`,
  ].filter(Boolean);
  return $localize`完成${due}:due:${target}:target:得 ${weight}:weight: 分；${parts.join('；')}:parts:${cap}:cap:`;
}

function byRank(method: Extract<RuleMethod, { kind: 'byRank' }>): string {
  const low = method.least === undefined ? '' : $localize`，不足 ${method.least}:least: 的不排`;
  const least = method.ties === 'mean' ? $localize`${low}:least:，并列的平分所占名次的分` : low;
  if (method.bands) {
    const bands = method.bands
      .map(({ top, points }) => $localize`前 ${top}:percent:% 得 ${points}:points: 分`)
      .join('、');
    return $localize`按同组名次${fewer(method.direction)}:direction:：${bands}:bands:，其余 ${method.floor ?? 0}:floor: 分${least}:least:`;
  }
  if (method.table) {
    const table = method.table
      .map((points, index) => $localize`第 ${index + 1}:place: 名 ${points}:points: 分`)
      .join('、');
    return $localize`按同组名次${fewer(method.direction)}:direction:：${table}:table:，其余 ${method.floor ?? 0}:floor: 分${least}:least:`;
  }
  return $localize`按同组名次${fewer(method.direction)}:direction:：第 1 名 ${method.first}:first: 分，每降一名少 ${method.step ?? 0}:step: 分，不低于 ${method.floor ?? 0}:floor: 分${least}:least:`;
}
