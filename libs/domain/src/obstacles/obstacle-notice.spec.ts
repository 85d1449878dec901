import { WEEKDAYS_ONLY } from '../calendar/work-calendar';
import { Day } from '../day';
import { NoticeFacts, ObstacleNotice, obstacleNotice } from './obstacle-notice';

/** A Friday. */
const today = '2026-06-19' as Day;
const facts = (differs: Partial<NoticeFacts>): NoticeFacts => ({
  state: 'handling',
  called: false,
  dueOn: '2026-06-30' as Day,
  escalation: 0,
  ...differs,
});

describe('the notice of an obstacle', () => {
  it.each<[Partial<NoticeFacts>, ObstacleNotice | null]>([
    [{}, null],
    [{ called: true }, 'assigned'],
    [{ state: 'raised' }, 'assigned'],
    [{ dueOn: '2026-06-23' as Day }, null],
    [{ dueOn: '2026-06-22' as Day }, 'dueTomorrow'],
    [{ dueOn: '2026-06-20' as Day }, 'dueTomorrow'],
    [{ dueOn: '2026-06-22' as Day, called: true }, 'dueTomorrow'],
    [{ dueOn: today }, 'dueToday'],
    [{ dueOn: '2026-06-18' as Day }, 'overdue'],
    [{ dueOn: '2026-06-18' as Day, escalation: 1 }, 'escalated'],
    [{ dueOn: '2026-07-30' as Day, escalation: 2 }, 'escalated'],
    [{ state: 'waiting', dueOn: null, escalation: 1 }, null],
    [{ state: 'answered', dueOn: '2026-06-18' as Day }, null],
    [{ state: 'settled' }, null],
  ])('of %o is %s', (differs, notice) => {
    expect(obstacleNotice(facts(differs), today, WEEKDAYS_ONLY)).toBe(notice);
  });
});
