import { TargetCellView, TargetProposalView } from '@huoshui/contracts';
import {
  FigureSource,
  paceOf,
  Fraction,
  ProposalState,
  SumOver,
  TARGET_PERIODS,
  TargetOutlook,
  TargetPeriod,
  TargetUnit,
  TimeBasis,
  typedTarget,
  targetText,
} from '@huoshui/domain';

export const unitName: Readonly<Record<TargetUnit, string>> = { projects: $localize`个`, fen: $localize`亿元` };

export function periodName(period: TargetPeriod): string {
  if (period === 'year') return $localize`全年`;
  const at = Number(period.slice(1));
  return period.startsWith('q') ? $localize`第 ${at}:quarter: 季度` : $localize`${at}:month: 月`;
}

export const periodChoices = TARGET_PERIODS.map((value) => ({ value, name: periodName(value) }));

export const basisName: Readonly<Record<TimeBasis, string>> = {
  days: $localize`按日历日`,
  workdays: $localize`按工作日`,
};

export const outlookName: Readonly<Record<TargetOutlook, string>> = {
  met: $localize`已完成`,
  likely: $localize`预计能完成`,
  possible: $localize`有望完成`,
  unlikely: $localize`预计完不成`,
  missed: $localize`未完成`,
};

export const outlookTone: Readonly<Record<TargetOutlook, string>> = {
  met: 'good',
  likely: 'good',
  possible: 'warn',
  unlikely: 'alarm',
  missed: 'alarm',
};

export const stateName: Readonly<Record<ProposalState, string>> = {
  proposed: $localize`待批准`,
  approved: $localize`已批准`,
  rejected: $localize`已退回`,
  withdrawn: $localize`已撤回`,
};

export const stateTone: Readonly<Record<ProposalState, string>> = {
  proposed: 'warn',
  approved: 'good',
  rejected: 'alarm',
  withdrawn: '',
};

export const overName: Readonly<Record<SumOver, string>> = {
  quarters: $localize`各季度`,
  months: $localize`各月`,
  teams: $localize`各队伍`,
  persons: $localize`各人`,
};

/** A height as people read it: "800", "200.00" of 亿元. */
export const heightText = (value: number | null, unit: TargetUnit): string =>
  value === null ? '—' : targetText(value, unit);

/** "800/900" as it is typed and pasted; '' where there is none. */
export function pairText(value: number | null, stretch: number | null, unit: TargetUnit): string {
  if (value === null) return '';
  return stretch === null ? targetText(value, unit) : `${targetText(value, unit)}/${targetText(stretch, unit)}`;
}

export interface TypedPair {
  readonly value: number | null;
  readonly stretch: number | null;
}

/** What was typed: blank takes the target back; null when it is no height. */
export function typedPair(text: string, unit: TargetUnit): TypedPair | null {
  const said = text.normalize('NFKC').trim();
  if (said === '') return { value: null, stretch: null };
  const [base = '', second] = said.split('/');
  const value = typedTarget(base, unit);
  const stretch = second === undefined ? null : typedTarget(second, unit);
  if (value === null || value === 0 || (second !== undefined && stretch === null)) return null;
  return stretch !== null && stretch < value ? null : { value, stretch };
}

const fraction = (exact: string): Fraction => {
  const [top = '0', bottom = '1'] = exact.split('/');
  return Fraction.of(BigInt(top), BigInt(bottom));
};

/** "快于时间进度 4.15 个百分点". */
export function aheadWords({ ahead }: TargetCellView): string {
  if (ahead === null) return '';
  const { way, points } = paceOf(fraction(ahead.exact));
  if (way === 'level') return $localize`与时间进度持平`;
  return way === 'ahead'
    ? $localize`快于时间进度 ${points}:points: 个百分点`
    : $localize`慢于时间进度 ${points}:points: 个百分点`;
}

/** "每周还需 2.4 个（差 60 个，剩 184 天）". */
export function needWords({ perWeek, remaining, daysLeft, unit, through }: TargetCellView): string {
  if (remaining === null) return '';
  if (through === null) return $localize`还没有完成数`;
  if (remaining.exact === '0') return $localize`已完成基本目标`;
  const name = unitName[unit];
  if (perWeek === null) return $localize`差 ${remaining.shown}:units: ${name}:unit:，时间已到`;
  return $localize`每周还需 ${perWeek.shown}:perWeek: ${name}:unit:（差 ${remaining.shown}:units: ${name}:unit:，剩 ${daysLeft}:days: 天）`;
}

/** "280–310": between the two paces; '' once the period is over. */
export function forecastRange({ byRecent, byPeriod, daysLeft, through }: TargetCellView): string {
  if (daysLeft === 0 || through === null) return '';
  if (byPeriod === null) return byRecent.shown;
  const [low, high] = [byRecent, byPeriod].toSorted((one, other) => fraction(one.exact).compare(fraction(other.exact)));
  return !low || !high || low.shown === high.shown ? byRecent.shown : `${low.shown}–${high.shown}`;
}

/** "预计 280–310 个". */
export function forecastWords(cell: TargetCellView): string {
  const range = forecastRange(cell);
  return range === '' ? '' : $localize`预计 ${range}:units: ${unitName[cell.unit]}:unit:`;
}

/** Where the figure comes from and up to when, where that is not the verified milestones of today. */
export function sourceWords({ source, through }: TargetCellView): string {
  if (source === FigureSource.Milestones) return '';
  if (source === FigureSource.KeyProjects) {
    return through === null
      ? $localize`尚未填报，重点项目也没有月报`
      : $localize`取自重点项目月报，截至 ${through}:through:，不含其他项目`;
  }
  return through === null ? $localize`尚未填报` : $localize`人工填报，截至 ${through}:through:`;
}

/** For a bar only: percent of the base, at most 100. */
export const barWidth = (exact: string | undefined): number =>
  exact === undefined ? 0 : Math.min(Number(fraction(exact).shown(2)), 100);

export const proposedWords = ({ proposedBy, targets }: TargetProposalView): string =>
  $localize`${proposedBy?.displayName ?? '—'}:name: 提出，共 ${targets}:targets: 项`;
