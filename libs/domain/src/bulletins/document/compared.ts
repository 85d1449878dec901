import { PeriodKind, periodKind } from '../../periods';
import { PointsBreak } from '../../ranking/points-breaks';
import { BulletinContent, BulletinStanding } from '../bulletin-content';
import { DocumentColumn } from './document';
import { earlierPeriod, ownPeriod } from './period-words';

/** What a compilation told; 1 before there were editions. What was sealed keeps the words it went out with. */
export const editionOf = ({ basis }: Pick<BulletinContent, 'basis'>): number => basis?.edition ?? 1;

/** Whether lists of new projects tell the largest alone: those of a year, since edition 3. */
export const listsLargest = (content: Pick<BulletinContent, 'basis' | 'period'>): boolean =>
  periodKind(content.period) === PeriodKind.Year && editionOf(content) >= 3;

const MOVED = ['previousRank', 'movement'];

/** Without the columns of what is compared with nothing: since edition 3 they are left out rather than filled with dashes. */
export function comparedColumns(
  columns: readonly DocumentColumn[],
  rows: readonly { readonly previousRank?: number | null; readonly change: string | null }[],
  content: BulletinContent,
): readonly DocumentColumn[] {
  if (editionOf(content) < 3 || rows.length === 0) return columns;
  const ranks = rows.some(({ previousRank = null }) => previousRank !== null);
  const points = rows.some(({ change }) => change !== null);
  return columns.filter(({ key }) => (MOVED.includes(key) ? ranks : key !== 'change' || points));
}

const BREAKS: Readonly<Record<PointsBreak, (versions: string) => string>> = {
  rules: (versions) => `计分规则${versions}`,
  definition: () => '统计口径',
  targets: () => '队伍目标',
};

/** Why no points are compared: 本周计分规则（第4版，上周为第3版）与上周不同，得分不与上周比较，名次照常比较。 None where they are. */
export function pointsSentences(content: BulletinContent): string[] {
  const { incomparable, basis, period } = content;
  if (!incomparable || incomparable.points.length === 0) return [];
  const { own, earlier } = wordsOf(period);
  const versions = `（第${basis?.ruleSet}版，${earlier}为第${basis?.before?.ruleSet}版）`;
  const what = incomparable.points.map((one) => BREAKS[one](versions)).join('、');
  return [`${own}${what}与${earlier}不同，得分不与${earlier}比较，名次照常比较。`];
}

/** That a group takes other teams now, so that places in it are not compared. */
export function groupSentences({ incomparable, period }: BulletinContent, key: string): string[] {
  const { own, earlier } = wordsOf(period);
  return incomparable?.groups.includes(key) ? [`${own}本组的队伍与${earlier}不同，组内名次不与${earlier}比较。`] : [];
}

/** Why nobody's rank is compared. */
export function firstSentence(content: BulletinContent): string {
  if (editionOf(content) < 3) return '本期为首期，名次不作比较。';
  return periodKind(content.period) === PeriodKind.Year
    ? '没有上年的年报，名次不作比较。'
    : '本期为本年首期，名次不作比较。';
}

/** 名次上升3支，下降2支，持平10支. Teams that were not ranked before were told as 持平 up to edition 2. */
export function movementSentence(content: BulletinContent): string {
  const { standings } = content;
  const count = (fits: (row: BulletinStanding) => boolean): number => standings.filter(fits).length;
  const risen = count(({ movement }) => (movement ?? 0) > 0);
  const fallen = count(({ movement }) => (movement ?? 0) < 0);
  const anew = editionOf(content) < 3 ? 0 : count(({ movement }) => movement === null);
  const still = standings.length - risen - fallen - anew;
  const joined = anew === 0 ? '' : `，首次参加排名${anew}支`;
  if (risen + fallen + anew === 0) return '各队名次与上期持平。';
  return `名次上升${risen}支，下降${fallen}支，持平${still}支${joined}。`;
}

const wordsOf = (period: BulletinContent['period']): { readonly own: string; readonly earlier: string } => {
  const kind = periodKind(period);
  return { own: ownPeriod[kind], earlier: earlierPeriod[kind] };
};
