import { PastedCell, PastedPlan } from '@huoshui/contracts';
import { inWan, PlanCellFault, PlanColumn } from '@huoshui/domain';

type Facts = NonNullable<PastedCell['fault']>['facts'];

const words: Readonly<Record<PlanCellFault, (facts: Facts) => string>> = {
  'project-missing': () => $localize`没有写项目`,
  'project-unknown': () => $localize`没有这个项目，请核对编号或名称`,
  'project-ambiguous': ({ count }) => $localize`有 ${count}:count: 个同名项目，请改用编号`,
  'project-twice': ({ line }) => $localize`与第 ${line}:line: 行是同一个项目`,
  'level-unknown': () => $localize`没有这个级别`,
  amount: () => $localize`读不出金额`,
  negative: () => $localize`不能是负数`,
  sum: ({ sumFen }) => $localize`各月合计为 ${inWan(Number(sumFen))}:sum: 万元`,
  nothing: () => $localize`没有计划金额`,
  month: () => $localize`读不出月份`,
  order: () => $localize`投产早于开工`,
  serial: () => $localize`序号不是整数`,
  'too-long': () => $localize`内容过长`,
};

export const cellFaultWords = ({ code, facts }: NonNullable<PastedCell['fault']>): string => words[code](facts);

const names: Readonly<Record<Exclude<PlanColumn, number>, string>> = {
  project: $localize`项目`,
  level: $localize`级别`,
  serial: $localize`序号`,
  content: $localize`建设内容`,
  leader: $localize`包保领导`,
  plan: $localize`年度计划`,
  start: $localize`计划开工`,
  production: $localize`计划投产`,
};

export function columnName(column: PlanColumn | null): string {
  if (column === null) return $localize`不导入`;
  return typeof column === 'number' ? $localize`${column}:month: 月` : names[column];
}

export const outcomeName: Readonly<Record<PastedPlan['outcome'], { name: string; tone: string }>> = {
  new: { name: $localize`新列入`, tone: 'good' },
  changed: { name: $localize`计划调整`, tone: 'primary' },
  same: { name: $localize`无变化`, tone: '' },
  wrong: { name: $localize`有误`, tone: 'alarm' },
};
