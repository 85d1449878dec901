import { join } from 'node:path';
import { CorrectionView } from '@huoshui/contracts';
import { Day, Minutes, MinutesDecision, MinutesItem } from '@huoshui/domain';
import { longDay, renderDocx, shortDay } from '../../platform';
import { meetingTitle, standingWords } from '../agenda-words';

const TEMPLATE = join(__dirname, 'minutes.docx');

/** The minutes (会议纪要) as a Word file. Every word of the meeting comes from the closed content, its corrections behind it. */
export const docxOfMinutes = (minutes: Minutes, sha256: string, corrections: readonly CorrectionView[]): Buffer =>
  renderDocx(TEMPLATE, dataOf(minutes, sha256, corrections));

function dataOf(minutes: Minutes, sha256: string, corrections: readonly CorrectionView[]): object {
  const { year, number, week, day, place, chair, recorder, present, onBehalf, absent, carried } = minutes;
  const items = minutes.items.filter(({ notes, decisions }) => notes.trim() !== '' || decisions.length > 0);
  const decisions = minutes.items.flatMap((item) => item.decisions);
  return {
    ...{ year, number, title: meetingTitle(week) },
    lead: leadSentence(minutes, decisions),
    day: longDay(day),
    place: place || '—',
    chair: chair || '—',
    recorder: recorder || '—',
    present: present.join('、') || '—',
    onBehalf: onBehalf.length > 0 && { names: onBehalf.map(({ party, by }) => `${party}（${by}）`).join('、') },
    absent: absent.length > 0 && { names: absent.join('、') },
    carriedAny: carried.length > 0,
    carriedNone: '上次会议没有交办事项。',
    carriedSentence: carriedSentence(minutes),
    carried: carried.map((order, at) => ({
      ...{ at: at + 1, title: order.title, owner: order.owner, standing: standingWords[order.standing] },
      deadline: shortDay(order.deadline),
    })),
    items: items.map((item, at) => itemOf(item, at)),
    ordersAny: decisions.some(({ order }) => order !== null),
    orders: decisions
      .filter(({ order }) => order !== null)
      .map((one) => ({
        ...{ at: one.number, text: one.text, owner: one.owner ?? '', order: one.order ?? '' },
        deadline: one.deadline ? shortDay(one.deadline) : '',
      })),
    corrections: corrections.map((one) => ({
      head: `第${one.number}号（${longDay(one.day as Day)}）`,
      text: one.text,
    })),
    correctionsAny: corrections.length > 0,
    closedOn: longDay(minutes.closedOn),
    basis: `本纪要于${longDay(minutes.closedOn)}定稿，校验码：${sha256.slice(0, 16)}。`,
  };
}

const NUMERALS = '一二三四五六七八九十';

/** 1 → 一, 11 → 十一, 21 → 二十一; for the headings of a meeting, up to 99. */
export function chineseNumber(value: number): string {
  if (value <= 10) return NUMERALS[value - 1] ?? String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? NUMERALS[tens - 1] : ''}十${ones > 0 ? NUMERALS[ones - 1] : ''}`;
}

const itemOf = ({ title, notes, decisions }: MinutesItem, at: number): object => ({
  heading: `（${chineseNumber(at + 1)}）${title}`,
  notes: notes
    .split('\n')
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== ''),
  decisions: decisions.map((decision) => ({ text: decisionSentence(decision) })),
});

function decisionSentence({ number, kind, text, owner, deadline, order }: MinutesDecision): string {
  const closed = /[。！？]$/.test(text) ? text : `${text}。`;
  if (order !== null && deadline !== null) {
    return `${number}．${closed}（责任单位：${owner ?? ''}；时限：${longDay(deadline)}；督办编号：${order}）`;
  }
  return `${number}．${closed}${kind === 'notice' ? '（通报）' : ''}`;
}

function leadSentence({ day, place, chair, week }: Minutes, decisions: readonly MinutesDecision[]): string {
  const orders = decisions.filter(({ order }) => order !== null).length;
  const where = place ? `在${place}` : '';
  const held = chair ? `${chair}${where}主持召开` : `指挥部${where}召开`;
  return `${longDay(day)}，${held}${meetingTitle(week)}，议定事项${decisions.length}项，其中交办督办${orders}项。现纪要如下。`;
}

function carriedSentence({ carried }: Minutes): string {
  const count = (...standings: string[]): number =>
    carried.filter(({ standing }) => standings.includes(standing)).length;
  return (
    `此前会议交办事项${carried.length}项：已办结${count('done')}项，已反馈待销号${count('reported')}项，` +
    `正在办理${count('pending')}项，逾期${count('overdue')}项${count('withdrawn') > 0 ? `，撤销${count('withdrawn')}项` : ''}。`
  );
}
