import { BulletinBlock } from '../arrangement';
import { DocumentColumn } from './document';

const text = (key: string, title: string, width: number, names = false): DocumentColumn => ({
  key,
  title,
  width,
  align: 'left',
  ...(names && { names }),
});
const figure = (key: string, title: string, width: number): DocumentColumn => ({
  key,
  title,
  width,
  align: 'right',
  number: true,
});
const middle = (key: string, title: string, width: number): DocumentColumn => ({ key, title, width, align: 'center' });
const at = { ...middle('at', '序号', 7), number: true } as const;

const entries = [
  at,
  text('name', '项目名称', 27, true),
  text('company', '企业', 23),
  figure('amount', '投资额（万元）', 15),
  text('team', '责任队伍', 15),
  middle('day', '日期', 13),
];

/** What a block's table tells, in the order of its columns; `{period}` becomes 本周, 本月 or 本年. Keys are tags of the template. */
export const BLOCK_COLUMNS: Readonly<Record<BulletinBlock, readonly DocumentColumn[]>> = {
  targets: [
    text('title', '指标', 29, true),
    figure('inPeriod', '{period}', 11),
    figure('value', '全年累计', 13),
    figure('target', '全年目标', 13),
    figure('completion', '完成率', 12),
    middle('ahead', '与序时进度', 22),
  ],
  standings: [
    middle('rank', '名次', 11),
    text('team', '队伍', 40, true),
    figure('total', '总分', 13),
    middle('previousRank', '上期名次', 13),
    middle('movement', '升降', 11),
    figure('change', '增减分', 12),
  ],
  movement: [
    text('team', '队伍', 40, true),
    middle('previousRank', '上期名次', 16),
    middle('rank', '本期名次', 16),
    middle('movement', '升降', 14),
    figure('change', '增减分', 14),
  ],
  lists: [at, text('team', '队伍', 53, true), middle('rank', '名次', 20), figure('total', '总分', 20)],
  signings: entries,
  starts: entries,
  productions: entries,
  lights: [
    at,
    text('name', '项目名称', 29, true),
    text('team', '责任队伍', 18),
    text('reasons', '红灯事项', 25),
    middle('since', '亮灯日期', 13),
    figure('days', '天数', 8),
  ],
  stuck: [
    at,
    text('title', '卡点', 27, true),
    text('of', '项目或企业', 26),
    text('department', '责任部门', 15),
    middle('dueOn', '时限', 12),
    figure('days', '逾期天数', 13),
  ],
  leads: [
    text('team', '队伍', 34, true),
    figure('open', '在谈线索', 20),
    figure('stale', '逾期未跟进', 22),
    figure('longest', '最长未跟进（天）', 24),
  ],
  orders: [
    middle('number', '编号', 20),
    text('title', '督办事项', 33, true),
    text('owner', '承办', 22),
    middle('deadline', '时限', 12),
    figure('days', '逾期天数', 13),
  ],
  late: [
    at,
    text('team', '队伍', 20, true),
    text('what', '事项', 48),
    middle('day', '日期', 12),
    figure('change', '增减分', 13),
  ],
  notable: [],
  remarks: [],
};

/** Counts of lights by team, beside the table of the projects. */
export const LIGHT_TEAM_COLUMNS: readonly DocumentColumn[] = [
  text('team', '队伍', 50, true),
  figure('red', '红灯', 25),
  figure('yellow', '黄灯', 25),
];

export const titled = (columns: readonly DocumentColumn[], period: string): DocumentColumn[] =>
  columns.map((column) => ({ ...column, title: column.title.replace('{period}', period) }));
