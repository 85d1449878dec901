import fc from 'fast-check';
import { Week } from '../weeks/week';
import { DEFAULT_SHEET_RULE, sheetDeadline, sheetReminder, sheetRule } from './sheet-deadline';
import { moveSheet, sheetMoves, sheetOpen, SheetState, sheetWords } from './sheet-life';
import { SheetEvent, sheetStanding } from './sheet-standing';

const states = Object.values(SheetState);

describe('the life of a weekly sheet', () => {
  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const open: readonly SheetState[] = sheetMoves[from];
    expect(moveSheet(from, to).ok).toBe(open.includes(to));
  });

  it('is open to writing until it is handed in', () => {
    expect(states.map((state) => sheetOpen(state).ok)).toEqual([true, false, true]);
  });

  it.each([
    ['亮点', '计划', '', true],
    ['亮点', ' ', '难处', false],
    ['', '计划', '', false],
  ])('%p, %p, %p says enough: %p', (highlights, plan, difficulties, ok) => {
    expect(sheetWords({ highlights, plan, difficulties }).ok).toBe(ok);
  });
});

describe('the deadline of weekly sheets', () => {
  it.each([
    [{ firstWeekday: 1, cutoffHour: 0 }, '2026-06-14T10:00:00.000Z', '2026-06-12T22:00:00.000Z'],
    [{ firstWeekday: 1, cutoffHour: 12 }, '2026-06-14T22:00:00.000Z', '2026-06-13T10:00:00.000Z'],
    [{ firstWeekday: 5, cutoffHour: 0 }, '2026-06-18T10:00:00.000Z', '2026-06-16T22:00:00.000Z'],
  ])('counts back from the cut-off of %j', (settings, due, reminded) => {
    const week = '2026-W24' as Week;
    expect(sheetDeadline(week, settings, DEFAULT_SHEET_RULE).toISOString()).toBe(due);
    expect(sheetReminder(week, settings, DEFAULT_SHEET_RULE).toISOString()).toBe(reminded);
  });

  it.each([
    [0, 1, true],
    [168, 168, true],
    [-1, 1, false],
    [6, 0, false],
    [6.5, 1, false],
    [169, 1, false],
  ])('may be %p hours before, reminded %p: %p', (hoursBeforeCutoff, remindHours, ok) => {
    expect(sheetRule({ hoursBeforeCutoff, remindHours }).ok).toBe(ok);
  });
});

describe('how a sheet stood at an instant', () => {
  const hour = (at: number): Date => new Date(Date.UTC(2026, 5, 14, at));
  const deadline = hour(10);
  const told = (...events: [SheetEvent['kind'], number][]): SheetEvent[] =>
    events.map(([kind, at]) => ({ kind, at: hour(at) }));

  it.each([
    ['nothing, before the deadline', told(), 9, false, false],
    ['nothing, after it', told(), 11, true, false],
    ['in time', told(['submitted', 8]), 11, false, false],
    ['at the deadline itself', told(['submitted', 10]), 11, false, false],
    ['late', told(['submitted', 11]), 12, false, true],
    ['late, but not known yet', told(['submitted', 13]), 12, true, false],
    ['given back and not again', told(['submitted', 8], ['returned', 9]), 12, true, false],
    [
      'given back, again after the deadline',
      told(['submitted', 8], ['returned', 9], ['submitted', 12]),
      13,
      false,
      false,
    ],
    ['late, given back, again', told(['submitted', 11], ['returned', 12], ['submitted', 13]), 14, false, true],
  ])('%s', (_name, events, at, missing, late) => {
    expect(sheetStanding(events, deadline, hour(at))).toMatchObject({ missing, late });
  });

  it('is the same whatever became known later, and in whatever order it is told', () => {
    const event = fc.record({
      kind: fc.constantFrom<SheetEvent['kind']>('submitted', 'returned'),
      at: fc.integer({ min: 0, max: 2_000 }).map((minutes) => new Date(Date.UTC(2026, 5, 14) + minutes * 60_000)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ at }) => at.getTime() }), (events) => {
        const then = sheetStanding(events, deadline, hour(14));
        const known = events.filter(({ at }) => at <= hour(14));
        expect(sheetStanding(known.toReversed(), deadline, hour(14))).toEqual(then);
        expect(then.missing && then.late).toBe(false);
      }),
    );
  });
});
