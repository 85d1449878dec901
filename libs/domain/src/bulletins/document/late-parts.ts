import { PeriodKind, periodKind } from '../../periods';
import { Milestone } from '../../projects/milestone';
import { BulletinContent } from '../bulletin-content';
import { AdjustmentKind } from '../changes/fact-steps';
import { BLOCK_COLUMNS } from './columns';
import { DocumentPart, DocumentRow } from './document';
import { earlierPeriod } from './period-words';
import { changeWords, cutWords, IN_WORKBOOK, shortDay } from './words';

const kinds: Readonly<Record<AdjustmentKind, string>> = {
  late: '补报',
  retracted: '撤回',
  corrected: '更正',
  terms: '条款变更',
};

const milestones: Readonly<Record<Milestone, string>> = {
  signing: '签约',
  landing: '落地',
  landAcquisition: '拿地',
  start: '开工',
  production: '投产',
  fullCapacity: '达产',
};

/** What of earlier weeks became known, was taken back or corrected only now, with its effect on the lead team. None: no block. */
export function lateParts(content: BulletinContent, top: number): DocumentPart[] {
  const { adjustments = [] } = content;
  if (adjustments.length === 0) return [];
  const shown = adjustments.slice(0, top);
  const rows = shown.map(({ kind, name, team, milestone, day, effects }, at): DocumentRow => ({
    cells: {
      at: String(at + 1),
      team,
      what: `${kinds[kind]}：${name}${milestone === null ? '' : `（${milestones[milestone]}）`}`,
      day: day === null ? '—' : shortDay(day),
      change: changeWords(effects?.find((effect) => effect.team === team)?.total ?? null),
    },
  }));
  const cut = cutWords(shown.length, adjustments.length, IN_WORKBOOK);
  const text = [`往期事实本期补报、撤回或更正${adjustments.length}项${cut}，${whereCounted(content)}。`];
  return [{ heading: null, text, chart: null, columns: BLOCK_COLUMNS.late, rows }];
}

/** What the points beside the adjustments are a part of. */
function whereCounted({ standings, period, incomparable }: BulletinContent): string {
  const kind = periodKind(period);
  if (kind === PeriodKind.Year) return '所列增减分属上年，不计入本年';
  if (incomparable && incomparable.points.length > 0)
    return `所列增减分按${earlierPeriod[kind]}的规则和目标计算，供参考`;
  return standings.some(({ change }) => change !== null) ? '增减分计入本期' : '所列增减分属上年，不计入本年';
}
