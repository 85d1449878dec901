import fc from 'fast-check';
import { addDays, day } from '../day';
import { SupervisionState } from '../supervision/supervision-state';
import { Week } from '../weeks/week';
import { agendaMinutes, AGENDA_KINDS, apart, arranged, behindTimeProgress, inAgendaOrder, moved } from './agenda';
import { attends } from './attendance';
import { carriedOrders, MeetingOrder } from './carried-orders';
import { agendaOpen, correctionOpen, meetingMoves, MeetingState, moveMeeting, recordOpen } from './meeting-state';
import { correctionText, Minutes, minutesText } from './minutes';

const states = Object.values(MeetingState);

describe('the life of a meeting', () => {
  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const open: readonly MeetingState[] = meetingMoves[from];
    const moved = moveMeeting(from, to);
    expect(moved.ok).toBe(open.includes(to));
    if (!moved.ok) expect(moved.code).toBe(from === 'closed' ? 'meeting.closed' : 'meeting.state.closed');
  });

  it.each([
    ['prepared', true, false, false],
    ['open', true, true, false],
    ['closed', false, false, true],
  ] as const)('%s: agenda %p, decisions %p, corrections %p', (state, agenda, record, correction) => {
    expect([agendaOpen(state).ok, recordOpen(state).ok, correctionOpen(state).ok]).toEqual([
      agenda,
      record,
      correction,
    ]);
  });
});

describe('an agenda', () => {
  it('has last week’s orders first and what was added by hand last', () => {
    const kinds = inAgendaOrder([...AGENDA_KINDS].reverse().map((kind) => ({ kind }))).map(({ kind }) => kind);
    expect(kinds).toEqual(AGENDA_KINDS);
    expect([kinds[0], kinds.at(-1)]).toEqual(['orders', 'manual']);
    expect(Object.values(agendaMinutes).every((minutes) => minutes > 0)).toBe(true);
  });

  it.each([
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'b'], ['a'], false],
    [['a', 'b'], ['a', 'a'], false],
    [['a', 'b'], ['a', 'c'], false],
    [[], [], true],
  ])('of %j may be arranged as %j: %p', (ids, wanted, ok) => {
    expect(arranged(ids, wanted).ok).toBe(ok);
  });

  it('knows who is behind the time progress, exactly', () => {
    // 146 of 365 days are 40 %.
    const counts = [
      { teamId: 'even', value: 4, target: 10 },
      { teamId: 'far', value: 1, target: 10 },
      { teamId: 'near', value: 39, target: 100 },
      { teamId: 'ahead', value: 5, target: 10 },
    ];
    expect(behindTimeProgress(counts, { elapsed: 146, days: 365 })).toEqual([
      { teamId: 'far', value: 1, target: 10, completion: '10.0', gap: '30.0' },
      { teamId: 'near', value: 39, target: 100, completion: '39.0', gap: '1.0' },
    ]);
  });
});

describe('orders carried to the next meeting', () => {
  const week = '2026-W25' as Week;
  const today = day('2026-06-22');
  const order = (id: string, wanted: Partial<MeetingOrder> = {}): MeetingOrder => ({
    id,
    week: '2026-W24' as Week,
    state: 'acknowledged',
    deadline: day('2026-06-26'),
    endedOn: null,
    ...wanted,
  });

  it('opens with what was not done, also of two weeks ago, then with what was', () => {
    const orders = [
      order('done', { state: 'closed', endedOn: day('2026-06-18') }),
      order('done-before', { state: 'closed', endedOn: day('2026-06-10'), week: '2026-W22' as Week }),
      order('pending'),
      order('due-today', { deadline: today }),
      order('late', { deadline: day('2026-06-19') }),
      order('two-weeks', { deadline: day('2026-06-12'), week: '2026-W23' as Week, state: 'returned' }),
      order('waits', { state: 'reported' }),
      order('gone', { state: 'withdrawn', endedOn: day('2026-06-17') }),
      order('its-own', { week }),
    ];
    const told = carriedOrders(orders, week, day('2026-06-15'), today);
    expect(told.map(({ id, standing }) => [id, standing])).toEqual([
      ['two-weeks', 'overdue'],
      ['late', 'overdue'],
      ['due-today', 'pending'],
      ['pending', 'pending'],
      ['waits', 'reported'],
      ['gone', 'withdrawn'],
      ['done', 'done'],
    ]);
  });

  it('carries an open order for ever, and one that ended never twice', () => {
    const open = fc.constantFrom<SupervisionState>('issued', 'acknowledged', 'reported', 'returned');
    fc.assert(
      fc.property(open, fc.integer({ min: 0, max: 400 }), (state, ago) => {
        const old = order('old', { state, deadline: addDays(today, -ago) });
        expect(carriedOrders([old], week, day('2026-06-15'), today)).toHaveLength(1);
        const ended = order('old', { state: 'closed', endedOn: addDays(day('2026-06-15'), -1 - ago) });
        expect(carriedOrders([ended], week, day('2026-06-15'), today)).toHaveLength(0);
      }),
    );
  });
});

describe('attendance', () => {
  it.each([
    ['present', '某人', true, null],
    ['absent', null, true, null],
    ['onBehalf', ' 王副主任 ', true, '王副主任'],
    ['onBehalf', ' ', false, null],
    ['onBehalf', null, false, null],
  ] as const)('%s by %p', (state, by, ok, kept) => {
    const decided = attends(state, by);
    expect(decided.ok).toBe(ok);
    if (decided.ok) expect(decided.value).toBe(kept);
  });
});

describe('minutes', () => {
  const minutes: Minutes = {
    format: 1,
    week: '2026-W24' as Week,
    year: 2026,
    number: 3,
    day: day('2026-06-15'),
    place: '指挥部会议室',
    chair: '主任',
    recorder: '办公室',
    present: ['甲队'],
    onBehalf: [],
    absent: [],
    carried: [],
    items: [],
    closedOn: day('2026-06-15'),
  };

  it('have one text whatever the order of their keys, and another when a word differs', () => {
    const turned = Object.fromEntries(Object.entries(minutes).reverse()) as unknown as Minutes;
    expect(minutesText(turned)).toBe(minutesText(minutes));
    expect(minutesText({ ...minutes, chair: '副主任' })).not.toBe(minutesText(minutes));
  });

  it('chain their corrections', () => {
    const correction = { number: 1, text: '更正', day: day('2026-06-16') };
    expect(correctionText('a'.repeat(64), correction)).not.toBe(correctionText('b'.repeat(64), correction));
  });
});

describe('the agenda', () => {
  it('speaks one by one of what is new, of so much of it, and together of the rest', () => {
    const found = [5, 1, 9, 7, 2, 8];
    expect(apart(found, (one) => one > 4, 3)).toEqual({ alone: [5, 9, 7], rest: [1, 2, 8] });
    expect(apart(found, () => false, 3)).toEqual({ alone: [], rest: found });
  });

  it.each([
    ['a', 2, ['b', 'c', 'a', 'd']],
    ['d', 0, ['d', 'a', 'b', 'c']],
    ['b', 1, ['a', 'b', 'c', 'd']],
  ])('is the same but for %s, moved to %i', (id, to, expected) => {
    expect(moved(['a', 'b', 'c', 'd'], id, to)).toEqual(expected);
  });
});
