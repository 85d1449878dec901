import { day } from '../day';
import { MONDAY_WEEKS } from '../weeks/week';
import { spanAgainst, spanOf } from './span';

/** 2023-W10 is short, Monday to Thursday; from Friday 10 March on weeks run from Friday to Thursday. */
const CHANGED = { ...MONDAY_WEEKS, changes: [{ firstWeekday: 5, cutoffHour: 17, from: day('2023-03-10') }] };

const spanIn = (period: string, window: Parameters<typeof spanOf>[0], asOf = '2023-12-31') =>
  Object.values(spanOf(window, { period: period as never, settings: CHANGED, asOf: day(asOf) }));

describe('windows over a change of the week', () => {
  it.each([
    ['2023-W10', 'week', ['2023-03-06', '2023-03-09']],
    ['2023-W11', 'week', ['2023-03-10', '2023-03-16']],
    ['2023-W11', 'previousWeek', ['2023-03-06', '2023-03-09']],
    ['2023-W10', 'previousWeek', ['2023-02-27', '2023-03-05']],
    ['2023-W11', { lastWeeks: 3 }, ['2023-02-27', '2023-03-16']],
  ] as const)('%s: %j is %j', (period, window, days) => expect(spanIn(period, window)).toEqual(days));

  it('a week that has ended is held against a whole one, a running one against as many days', () => {
    const against = (from: string, to: string) =>
      Object.values(spanAgainst('before', 'week', { from: day(from), to: day(to) }, CHANGED));
    expect(against('2023-03-06', '2023-03-09')).toEqual(['2023-02-27', '2023-03-05']);
    expect(against('2023-03-10', '2023-03-11')).toEqual(['2023-03-06', '2023-03-07']);
    expect(against('2023-03-10', '2023-03-15')).toEqual(['2023-03-06', '2023-03-09']);
  });
});
