import { Day, daysBetween } from '../../day';
import { inWan } from '../../money';
import { BulletinContent, EntryList } from '../bulletin-content';
import { BulletinRecorded, NotableItem, Recorded } from '../bulletin-recorded';
import { listsLargest } from './compared';
import { BLOCK_COLUMNS, LIGHT_TEAM_COLUMNS } from './columns';
import { DocumentColumn, DocumentPart, DocumentRow } from './document';
import { cutWords, IN_WORKBOOK, dayWords, entriesSentence, shortDay, teamWords } from './words';

const part = (
  columns: readonly DocumentColumn[],
  rows: readonly DocumentRow[],
  text: readonly string[],
  heading: string | null = null,
): DocumentPart => ({ heading, text, chart: null, columns, rows });

export const paragraphs = (text: readonly string[]): DocumentPart => part([], [], text);

export function entryParts(
  block: EntryList,
  content: BulletinContent,
  what: string,
  { top, period }: { readonly top: number; readonly period: string },
): DocumentPart[] {
  const columns = BLOCK_COLUMNS[block];
  const entries = content[block];
  if (entries.length === 0) return [part(columns, [], [`${period}无新${what}项目。`])];
  const shown = entries.slice(0, top);
  const rows = shown.map((entry, at): DocumentRow => ({
    cells: {
      at: String(at + 1),
      name: entry.name,
      company: entry.company,
      amount: inWan(entry.amountFen),
      team: teamWords(entry),
      day: dayWords(entry),
    },
    projectId: entry.projectId,
  }));
  const kept = content.inAll?.[block];
  const all = kept ?? { count: entries.length, amountFen: entries.reduce((sum, { amountFen }) => sum + amountFen, 0) };
  const cut = cutWords(shown.length, all.count, kept ? '' : IN_WORKBOOK, listsLargest(content) ? '按投资额' : '');
  return [part(columns, rows, [`${entriesSentence(all, what)}${cut}。`])];
}

export function lightParts({ lights }: BulletinRecorded, to: Day, top: number): DocumentPart[] {
  if (!lights.known) return [paragraphs(['本期未计算红黄灯。'])];
  if (lights.total === 0) return [paragraphs(['本期没有红灯项目。'])];
  const shown = lights.items.slice(0, top);
  const teams = lights.teams.map(({ team, red, yellow }): DocumentRow => ({
    cells: { team, red: String(red), yellow: String(yellow) },
  }));
  const projects = shown.map((light, at): DocumentRow => ({
    cells: {
      at: String(at + 1),
      name: light.name,
      team: light.team,
      reasons: light.reasons.join('、'),
      since: shortDay(light.since),
      days: String(daysBetween(light.since, to) + 1),
    },
    projectId: light.projectId,
    alarm: true,
  }));
  const words = `亮红灯的项目${lights.total}个${cutWords(shown.length, lights.total)}，按亮灯时间先后排列。`;
  return [
    part(LIGHT_TEAM_COLUMNS, teams, [], '（一）各队伍亮灯情况'),
    part(BLOCK_COLUMNS.lights, projects, [words], '（二）红灯项目'),
  ];
}

export function stuckParts({ stuck }: BulletinRecorded, to: Day, top: number): DocumentPart[] {
  return overdue('stuck', stuck, top, '卡点', (item, at) => ({
    cells: {
      at: String(at + 1),
      title: item.title,
      of: item.of,
      department: item.department ?? '—',
      dueOn: shortDay(item.dueOn),
      days: String(daysBetween(item.dueOn, to)),
    },
    ...(item.projectId && { projectId: item.projectId }),
  }));
}

export function orderParts({ orders }: BulletinRecorded, to: Day, top: number): DocumentPart[] {
  return overdue('orders', orders, top, '督办事项', (item) => ({
    cells: {
      number: item.number,
      title: item.title,
      owner: item.owner,
      deadline: shortDay(item.deadline),
      days: String(daysBetween(item.deadline, to)),
    },
  }));
}

function overdue<T>(
  block: 'stuck' | 'orders',
  { total, items }: Recorded<T>,
  top: number,
  what: string,
  row: (item: T, at: number) => DocumentRow,
): DocumentPart[] {
  if (total === 0) return [paragraphs([`没有逾期未办结的${what}。`])];
  const shown = items.slice(0, top);
  const words = `逾期未办结的${what}${total}个${cutWords(shown.length, total)}，按逾期时间长短排列。`;
  return [part(BLOCK_COLUMNS[block], shown.map(row), [words])];
}

export function leadParts({ leads }: BulletinRecorded, top: number, edition: number): DocumentPart[] {
  const stale = leads.reduce((sum, one) => sum + one.stale, 0);
  const open = leads.reduce((sum, one) => sum + one.open, 0);
  if (open === 0 && edition >= 3) return [paragraphs(['没有在谈线索。'])];
  if (stale === 0) return [paragraphs([`在谈线索${open}条，均按时跟进。`])];
  const rows = leads.slice(0, top).map((one): DocumentRow => ({
    cells: {
      team: one.team,
      open: String(one.open),
      stale: String(one.stale),
      longest: one.longest === null ? '—' : String(one.longest),
    },
  }));
  return [part(BLOCK_COLUMNS.leads, rows, [`在谈线索${open}条，其中逾期未跟进${stale}条。`])];
}

export const notableParts = (items: readonly NotableItem[]): DocumentPart[] => [
  paragraphs(items.map(({ name, text }, at) => `${at + 1}．${name === null ? '' : `${name}：`}${text}`)),
];
