import { AgendaItemView, DecisionView, WeeklyMeetingDetail } from '@huoshui/contracts';
import { Day, Minutes, MinutesDecision, MinutesItem, Week } from '@huoshui/domain';

/** The minutes of a meeting as they are closed. Decisions are numbered through in the order in which they were taken. */
export function minutesOf(meeting: WeeklyMeetingDetail, number: number, closedOn: Day): Minutes {
  const named = (state: string) => meeting.attendance.filter((one) => one.state === state);
  const { year, place, chair, recorder, agenda, resolved } = meeting;
  const ids = new Set(agenda.map(({ id }) => id));
  const loose = resolved.filter(({ itemId }) => itemId === null || !ids.has(itemId));
  return {
    format: 1,
    week: meeting.week as Week,
    ...{ year, number, day: meeting.day as Day, place, chair, recorder },
    present: named('present').map(({ name }) => name),
    onBehalf: named('onBehalf').map(({ name, by }) => ({ party: name, by: by ?? '' })),
    absent: named('absent').map(({ name }) => name),
    carried: meeting.carried.map((order) => ({ ...order, deadline: order.deadline as Day, week: order.week as Week })),
    items: [
      ...agenda.map((item) => itemOf(item, resolved)),
      ...(loose.length > 0 ? [{ title: OTHERS, lines: [], notes: '', decisions: loose.map(decisionOf) }] : []),
    ],
    closedOn,
  };
}

const OTHERS = '其他事项';

const itemOf = (
  { id, title, added, lines, notes }: AgendaItemView,
  resolved: readonly DecisionView[],
): MinutesItem => ({
  title: added ? `${title}（补入）` : title,
  lines: lines.map(({ text }) => text),
  notes,
  decisions: resolved.filter(({ itemId }) => itemId === id).map(decisionOf),
});

const decisionOf = ({ number, kind, text, project, order }: DecisionView): MinutesDecision => ({
  ...{ number, kind, text, project: project?.name ?? null },
  owner: order?.owner ?? null,
  deadline: (order?.deadline ?? null) as Day | null,
  order: order?.number ?? null,
});
