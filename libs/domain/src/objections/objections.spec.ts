import { workCalendar, WEEKDAYS_ONLY } from '../calendar/work-calendar';
import { Day } from '../day';
import { moveObjection, ObjectionState, printedFigure } from './objection';
import {
  DEFAULT_OBJECTION_TERMS,
  inObjectionWindow,
  objectionDue,
  objectionTerms,
  objectionUntil,
} from './objection-terms';

const terms = DEFAULT_OBJECTION_TERMS;

describe('the window of objections', () => {
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-27', '2026-12-04'],
    ['2026-11-28', '2026-12-04'],
  ])('published on %s it closes after %s', (published, until) => {
    expect(objectionUntil(published as Day, terms, WEEKDAYS_ONLY)).toBe(until);
    expect(inObjectionWindow(until as Day, until as Day).ok).toBe(true);
  });

  it('counts the days that the calendar counts', () => {
    const calendar = workCalendar([
      {
        year: 2026,
        status: 'official',
        holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'] as Day[],
        makeUps: ['2026-10-10'] as Day[],
      },
    ]);
    expect(objectionUntil('2026-09-30' as Day, terms, calendar)).toBe('2026-10-13');
    expect(objectionDue('2026-09-30' as Day, { windowDays: 5, answerDays: 1 }, calendar)).toBe('2026-10-08');
  });

  it('is closed on the day after, and says which day it was', () => {
    expect(inObjectionWindow('2026-12-01' as Day, '2026-11-30' as Day)).toEqual({
      ok: false,
      code: 'objection.window.closed',
      facts: { until: '2026-11-30' },
    });
  });

  it.each([
    [1, 60, true],
    [0, 5, false],
    [5, 61, false],
    [2.5, 5, false],
    [5, Number.NaN, false],
  ])('takes terms of %d and %d days: %s', (windowDays, answerDays, ok) => {
    expect(objectionTerms({ windowDays, answerDays }).ok).toBe(ok);
  });
});

describe('an objection', () => {
  const states = Object.values(ObjectionState);

  it('ends once, in any way', () => {
    const open = states.flatMap((from) => states.filter((to) => moveObjection(from, to).ok).map((to) => [from, to]));
    expect(open).toEqual([
      ['filed', 'upheld'],
      ['filed', 'rejected'],
      ['filed', 'withdrawn'],
    ]);
  });

  const content = {
    items: [
      { key: 'signings', title: '签约' },
      { key: 'starts', title: '开工' },
    ],
    standings: [
      {
        ...{ teamId: 'a', team: '第一纵队', rank: 2, total: '13.50', points: ['10.00', '3.50'] },
        ...{ previousRank: null, movement: null, change: null, tiedWith: [] },
      },
    ],
  };

  it('keeps what was printed', () => {
    expect(printedFigure(content, 'a', 'starts')).toEqual({
      ok: true,
      value: { team: '第一纵队', rank: 2, item: '开工', points: '3.50' },
    });
    expect(printedFigure(content, 'a', null)).toEqual({
      ok: true,
      value: { team: '第一纵队', rank: 2, item: null, points: '13.50' },
    });
  });

  it.each([
    ['b', 'starts'],
    ['b', null],
    ['a', 'productions'],
  ])('is refused of what was not printed: %s %s', (team, item) => {
    expect(printedFigure(content, team, item)).toMatchObject({ ok: false, code: 'objection.subject' });
  });
});
