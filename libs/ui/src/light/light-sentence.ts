import {
  BehindProgressFigures,
  Day,
  daysBetween,
  elapsedSince,
  Fraction,
  LateMilestoneFigures,
  LightFigures,
  lightMeasure,
  LightReading,
  OverdueFigures,
  shownAmount,
} from '@huoshui/domain';
import { lightUnitName, updateName } from './light-words';

/** "3 个月零 25 天", "12 天". */
export function elapsedWords(from: Day, to: Day): string {
  const { months, days } = elapsedSince(from, to);
  if (months === 0) return $localize`${days}:days: 天`;
  return days === 0 ? $localize`${months}:months: 个月` : $localize`${months}:months: 个月零 ${days}:days: 天`;
}

/** Why a light shows what it shows, in one sentence with its figures, as of a day. */
export function lightSentence(figures: LightFigures, today: Day): string {
  switch (figures.kind) {
    case 'lateStart':
    case 'lateProduction':
      return lateWords(figures, today);
    case 'behindProgress':
      return behindWords(figures);
    case 'statisticsDelay':
      if (figures.listedOn) return $localize`${figures.startedOn}:start: 开工，${figures.listedOn}:day: 已入库`;
      return $localize`${figures.startedOn}:start: 开工，至今 ${elapsedWords(figures.startedOn, today)}:time:，尚未入库`;
    case 'noUpdate':
      return $localize`最近一次更新是 ${figures.lastOn}:day: ${updateName[figures.by]}:what:，距今 ${elapsedWords(figures.lastOn, today)}:time:`;
    case 'overdueObstacle':
    case 'lateTask':
      return overdueWords(figures, today);
  }
}

function lateWords(figures: LateMilestoneFigures, today: Day): string {
  const what = figures.kind === 'lateStart' ? $localize`开工` : $localize`投产`;
  const { planned, reached, waiting } = figures;
  const plan = planWords(figures, what);
  if (reached) {
    return reached <= planned
      ? $localize`${plan}:plan:，已于 ${reached}:day: ${what}:what:`
      : $localize`${plan}:plan:，已于 ${reached}:day: ${what}:what:，晚 ${elapsedWords(planned, reached)}:time:`;
  }
  const late = planned < today ? $localize`已晚 ${elapsedWords(planned, today)}:time:` : $localize`未到期`;
  if (!waiting) return $localize`${plan}:plan:，${late}:late:`;
  return $localize`${plan}:plan:，${late}:late:；已登记 ${waiting}:day: ${what}:what:，待核验`;
}

function planWords({ kind, basis, planned, from, days }: LateMilestoneFigures, what: string): string {
  if (basis === 'schedule') return $localize`时序图定于 ${planned}:day: ${what}:what:`;
  const after = kind === 'lateStart' ? $localize`签约` : $localize`开工`;
  return $localize`${from ?? ''}:from: ${after}:after:，按 ${days ?? 0}:days: 天应于 ${planned}:day: ${what}:what:`;
}

const HUNDRED = Fraction.of(100);

/** Percentage points by which the investment is behind, below zero when it is ahead; null before a month is due. */
export function pointsBehind({ expected, actualFen, planFen }: BehindProgressFigures): Fraction | null {
  if (!expected || planFen <= 0) return null;
  return Fraction.of(expected.parts, expected.of).minus(Fraction.of(actualFen, planFen)).times(HUNDRED);
}

function behindWords(figures: BehindProgressFigures): string {
  const { year, planFen, actualFen, expected } = figures;
  const amount = (fen: number): string => `${shownAmount(fen).figure} ${shownAmount(fen).unit}`;
  const percent = (part: number, whole: number): string => Fraction.of(part, whole).times(HUNDRED).shown(1);
  const done = $localize`${year}:year: 年计划投资 ${amount(planFen)}:plan:，已完成 ${amount(actualFen)}:done:（${percent(actualFen, planFen)}:rate: %）`;
  const behind = pointsBehind(figures);
  if (!expected || behind === null) return $localize`${done}:done:，本年首月尚未到报送期`;
  const time = percent(expected.parts, expected.of);
  const size = behind.shown(2).replace('-', '');
  return behind.compare(Fraction.ZERO) > 0
    ? $localize`${done}:done:，慢于时间进度（${time}:time: %）${size}:points: 个百分点`
    : $localize`${done}:done:，快于时间进度（${time}:time: %）${size}:points: 个百分点`;
}

function overdueWords({ kind, title, dueOn, department, open }: OverdueFigures, today: Day): string {
  const obstacle = kind === 'overdueObstacle';
  if (dueOn === null || title === null)
    return obstacle ? $localize`没有在办的卡点诉求` : $localize`没有未完成的关键任务`;
  const who = department ? $localize`（${department}:department:）` : '';
  const days = daysBetween(dueOn, today);
  const late = days > 0 ? $localize`已逾期 ${days}:days: 天` : $localize`未到期`;
  if (obstacle) {
    const more = open > 1 ? $localize`；共 ${open}:open: 项未办结` : '';
    return $localize`卡点“${title}:title:”${who}:who:应于 ${dueOn}:day: 办结，${late}:late:${more}:more:`;
  }
  const more = open > 1 ? $localize`；共 ${open}:open: 项关键任务未完成` : '';
  return $localize`任务“${title}:title:”${who}:who:应于 ${dueOn}:day: 完成，${late}:late:${more}:more:`;
}

/** When a rule turns: "晚 1 个月起黄，3 个月起红". */
export function thresholdWords({ kind, yellow, red }: Pick<LightReading, 'kind' | 'yellow' | 'red'>): string {
  const { unit, redAbove } = lightMeasure[kind];
  const name = lightUnitName[unit];
  return redAbove
    ? $localize`落后 ${yellow}:yellow: ${name}:unit:起黄，超过 ${red}:red: ${name}:unit:为红`
    : $localize`满 ${yellow}:yellow: ${name}:unit:起黄，满 ${red}:red: ${name}:unit:起红`;
}
