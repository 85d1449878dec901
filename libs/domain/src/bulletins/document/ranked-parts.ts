import { periodKind } from '../../periods';
import { BulletinContent, BulletinGroupPlace, BulletinStanding } from '../bulletin-content';
import { BLOCK_COLUMNS, titled } from './columns';
import {
  comparedColumns,
  editionOf,
  firstSentence,
  groupSentences,
  movementSentence,
  pointsSentences,
} from './compared';
import { DocumentChart, DocumentPart, DocumentRow } from './document';
import { aheadWords, changeWords, inChinese, measureTitles, movementWords, totalFigure } from './words';

const dash = (value: string | null): string => value ?? '—';

/** The year's figures against the targets and the time that has passed; a year's own figures are those of the year. */
export function targetParts(content: BulletinContent, period: string): DocumentPart[] {
  const rows = content.totals.map((total): DocumentRow => ({
    cells: {
      title: measureTitles[total.measure],
      inPeriod: totalFigure(total, total.inPeriod),
      value: totalFigure(total, total.value),
      target: dash(total.target === null ? null : totalFigure(total, total.target)),
      completion: total.completion === null ? '—' : `${total.completion}%`,
      ahead: total.ahead === null ? '—' : aheadWords(total.ahead),
    },
    ...(total.ahead?.startsWith('-') && { alarm: true }),
  }));
  const { percent, elapsed, days } = content.timeProgress;
  const text = [`序时进度${percent}%（${elapsed}/${days}天）。`];
  const untold = untoldOf(content);
  if (untold.includes('target')) text.push(`全区${content.year}年没有设定目标，只列完成数。`);
  const columns = titled(BLOCK_COLUMNS.targets, period).filter(({ key }) => !untold.includes(key));
  return [{ heading: null, text, chart: completionChart(content), columns, rows }];
}

/** Columns that say nothing: a year's own figures beside those of the year; since edition 3 those of targets where none is set. */
function untoldOf(content: BulletinContent): string[] {
  const none = editionOf(content) >= 3 && content.totals.every(({ target }) => target === null);
  return [
    ...(periodKind(content.period) === 'year' ? ['inPeriod'] : []),
    ...(none ? ['target', 'completion', 'ahead'] : []),
  ];
}

function completionChart({ totals, timeProgress }: BulletinContent): DocumentChart | null {
  const bars = totals.flatMap(({ measure, completion }) =>
    completion === null ? [] : [{ label: measureTitles[measure].replace(/（.*）/, ''), value: completion }],
  );
  const line = { label: `序时进度${timeProgress.percent}%`, value: timeProgress.percent };
  return bars.length === 0 ? null : { title: '年度目标完成率与序时进度', unit: '%', bars, line };
}

/** The whole field; where the rules have groups, each group by its own ranks after it. */
export function standingParts(content: BulletinContent, top: number, period: string): DocumentPart[] {
  const { standings } = content;
  const columns = titled(BLOCK_COLUMNS.standings, period);
  const shown = standings.slice(0, top);
  const bars = shown.map(({ team, total }) => ({ label: team, value: total }));
  const chart = bars.length > 1 ? { title: '队伍总分', unit: '分', bars, line: null } : null;
  const whole: DocumentPart = {
    heading: null,
    text: pointsSentences(content),
    chart,
    columns: comparedColumns(columns, standings, content),
    rows: shown.map((row) => standingRow(row)),
  };
  const apart = groupsOf(content).map(({ key, title, members }): DocumentPart => {
    const places = members.map(({ group, change }) => ({ ...group, change }));
    return {
      heading: title,
      text: groupSentences(content, key),
      chart: null,
      columns: comparedColumns(columns, places, content),
      rows: members.slice(0, top).map((row) => standingRow(row, row.group)),
    };
  });
  if (apart.length === 0) return [whole];
  return [{ ...whole, heading: '总排名' }, ...apart].map((part, at) => ({
    ...part,
    heading: `（${inChinese(at + 1)}）${part.heading}`,
  }));
}

/** The groups that have teams, in the rules' order, each in the order of its ranks. */
export const groupsOf = ({
  standings,
  groups = [],
}: BulletinContent): {
  readonly key: string;
  readonly title: string;
  readonly members: readonly BulletinStanding[];
}[] =>
  groups.flatMap(({ key, title }) => {
    const members = standings.filter(({ group }) => group?.key === key);
    const byRank = members.toSorted((a, b) => (a.group?.rank ?? 0) - (b.group?.rank ?? 0));
    return members.length === 0 ? [] : [{ key, title, members: byRank }];
  });

/** @param place in its group, by whose ranks the row is told; ties are those of the whole field and stand there alone */
function standingRow(row: BulletinStanding, place?: BulletinGroupPlace): DocumentRow {
  const { rank, previousRank = null, movement = null } = place ?? row;
  return {
    cells: {
      rank: !place && row.tiedWith.length > 0 ? `并列${rank}` : String(rank),
      team: row.team,
      total: row.total,
      previousRank: previousRank === null ? '—' : String(previousRank),
      movement: movementWords(movement),
      change: changeWords(row.change),
    },
  };
}

/** Red and black lists, each with who is on it. */
export function listParts({ lists = [] }: BulletinContent, top: number): DocumentPart[] {
  return lists.map(({ title, teams }, index): DocumentPart => ({
    heading: `（${inChinese(index + 1)}）${title}`,
    text: teams.length === 0 ? ['本期没有队伍上榜。'] : [],
    chart: null,
    columns: BLOCK_COLUMNS.lists,
    rows: teams.slice(0, top).map(({ team, rank, total }, at) => ({
      cells: { at: String(at + 1), team, rank: String(rank), total },
    })),
  }));
}

/** Who rose and who fell, the farthest risen first. */
export function movementParts(content: BulletinContent, top: number, period: string): DocumentPart[] {
  const { standings } = content;
  const columns = titled(BLOCK_COLUMNS.movement, period);
  if (standings.every((row) => row.movement === null)) {
    return [{ heading: null, text: [firstSentence(content)], chart: null, columns, rows: [] }];
  }
  const moved = standings
    .filter((row) => row.movement !== null && row.movement !== 0)
    .toSorted((a, b) => (b.movement ?? 0) - (a.movement ?? 0) || a.rank - b.rank);
  const rows = moved.slice(0, top).map((row): DocumentRow => ({
    cells: {
      team: row.team,
      previousRank: row.previousRank === null ? '—' : String(row.previousRank),
      rank: String(row.rank),
      movement: movementWords(row.movement),
      change: changeWords(row.change),
    },
    ...((row.movement ?? 0) < 0 && { alarm: true }),
  }));
  const text = [movementSentence(content), ...pointsSentences(content)];
  return [{ heading: null, text, chart: null, columns: comparedColumns(columns, standings, content), rows }];
}

/** The points of every team by item, one column an item. */
export function annexOf({ items, standings }: BulletinContent): DocumentPart | null {
  if (items.length === 0 || standings.length === 0) return null;
  const width = 67 / items.length;
  const columns = [
    { key: 'rank', title: '名次', width: 6, align: 'center' as const },
    { key: 'team', title: '队伍', width: 18, align: 'left' as const, names: true },
    ...items.map(({ key, title }) => ({ key: `item.${key}`, title, width, align: 'right' as const, number: true })),
    { key: 'total', title: '总分', width: 9, align: 'right' as const, number: true },
  ];
  const rows = standings.map((row): DocumentRow => ({
    cells: {
      rank: String(row.rank),
      team: row.team,
      ...Object.fromEntries(items.map(({ key }, at) => [`item.${key}`, row.points[at] ?? ''])),
      total: row.total,
    },
  }));
  return { heading: '各队伍分项得分表', text: [], chart: null, columns, rows };
}
