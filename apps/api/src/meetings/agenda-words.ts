import { AgendaLine, CarriedOrderView, OrderView } from '@huoshui/contracts';
import { BehindTarget, Day, RecordedOrder, TargetMeasure, Week } from '@huoshui/domain';
import { longDay, shortDay } from '../platform';

/** The words of an agenda stand in the minutes, which leave the product: they are Chinese whatever the page speaks. */
export const meetingTitle = (week: string): string => `${week.slice(0, 4)}年第${Number(week.slice(6))}周招商引资调度会`;

export const minutesNumber = (year: number, number: number): string => `〔${year}〕${number}号`;

export const ORDERS_TITLE = '上次会议议定事项落实情况';
export const difficultyTitle = (team: string): string => `${team}请指挥部协调的事项`;
export const LEADS_TITLE = '久未跟进的线索';
export const lightTitle = (name: string): string => `红灯项目：${name}`;
export const lightsTitle = (total: number, others: boolean): string =>
  `${others ? '其他' : ''}红灯项目（全区共${total}个）`;
export const obstaclesTitle = (total: number, others: boolean): string =>
  `${others ? '其他' : ''}逾期卡点诉求（全区共${total}件）`;
export const obstacleTitle = (code: string, title: string): string => `卡点诉求：${title}（${code}）`;
export const targetsTitle = (percent: string, asOf: Day): string =>
  `落后序时进度的队伍（截至${shortDay(asOf)}序时进度${percent}%）`;

const measureWord: Partial<Readonly<Record<TargetMeasure, string>>> = {
  signed: '签约',
  signedAtLeast1Yi: '签约亿元以上',
  signedAtLeast10Yi: '签约10亿元以上',
  landed: '落地',
  started: '开工',
  produced: '投产',
};

export const behindWords = (team: string, measure: TargetMeasure, behind: BehindTarget): string =>
  `${team}：${measureWord[measure] ?? measure}${behind.value}/${behind.target}个，完成${behind.completion}%，` +
  `落后${behind.gap}个百分点`;

export const staleWords = (team: string, stale: number, open: number): string =>
  `${team}：在谈${open}条，其中${stale}条超过一周没有跟进`;

export const turnedWords = (title: string, since: Day): string => `${title}，${shortDay(since)}转为红灯`;

export const dueWords = (department: string | null, dueOn: Day): string =>
  `${department ?? '服务中心'}承办，应于${longDay(dueOn)}前办结`;

export const otherOrdersWords = (count: number): string => `通报所列其他逾期督办${count}件：`;

export const otherOrderWords = ({ number, title, owner, deadline }: RecordedOrder): string =>
  `${title}（${number}，${owner}，限${shortDay(deadline)}）`;

export const line = (text: string, of: Partial<AgendaLine> = {}): AgendaLine => ({
  text: text.slice(0, 300),
  projectId: null,
  obstacleId: null,
  teamId: null,
  ...of,
});

/** Where an order was given: "2026年第24周调度会（2026年6月15日）". */
export const sourceWords = (week: Week, day: Day): string => `${meetingTitle(week)}（${longDay(day)}）`;

/** The owner of an order: department, team and person, as far as they are named. */
export const ownerOf = ({ ownerDepartment, ownerTeam, owner }: OrderView): string =>
  [ownerDepartment?.name, ownerTeam?.name, owner?.displayName].filter(Boolean).join('、');

export const standingWords: Readonly<Record<CarriedOrderView['standing'], string>> = {
  overdue: '逾期未办结',
  pending: '正在办理',
  reported: '已反馈，待销号',
  withdrawn: '已撤销',
  done: '已办结',
};
