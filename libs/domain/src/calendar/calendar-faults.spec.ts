import { day } from '../day';
import { calendarYearFaults } from './calendar-faults';
import { NOTICE_YEARS } from './notice-years';
import { readCalendarDays } from './read-calendar-days';
import { CalendarYear } from './work-calendar';

const year2026 = NOTICE_YEARS.find((one) => one.year === 2026) as CalendarYear;
const faultsOf = (change: Partial<CalendarYear>) => calendarYearFaults({ ...year2026, ...change });

describe('a year to be imported', () => {
  it.each([
    [{ makeUps: [...year2026.makeUps, day('2026-03-02')] }, 'make-up-on-weekday', '2026-03-02'],
    [{ holidays: [...year2026.holidays, day('2027-01-01')] }, 'outside-year', '2027-01-01'],
    [{ holidays: [...year2026.holidays, day('2026-10-01')] }, 'twice', '2026-10-01'],
    [{ makeUps: [...year2026.makeUps, day('2026-10-03')] }, 'twice', '2026-10-03'],
    [{ holidays: year2026.holidays.filter((at) => at !== '2026-05-01') }, 'statutory-missing', '2026-05-01'],
    [{ holidays: ['2026-02-30' as never] }, 'not-a-day', '2026-02-30'],
  ])('%#: names what is wrong', (change, code, at) => expect(faultsOf(change)).toContainEqual({ code, day: at }));

  it('is not believed with a month off', () => {
    const march = Array.from({ length: 10 }, (_, at) => day(`2026-03-${String(at + 2).padStart(2, '0')}`));
    expect(faultsOf({ holidays: [...year2026.holidays, ...march] })).toEqual([
      { code: 'workdays-unlikely', day: null },
    ]);
  });
});

describe('pasted days', () => {
  it('are read as people write them', () => {
    const text = '日期,类别\n2027-01-01,休\n2月5日至2月7日 放假\n\n2027/2/14\t班\n"2027.4.5"';
    expect(readCalendarDays(text, 2027)).toEqual({
      holidays: ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-04-05'],
      makeUps: ['2027-02-14'],
      unread: [],
    });
  });

  it.each(['2027-02-30,休', '2027-02-05,也许', '2月7日至2月5日 休', '2月1日~3月30日 休', '春节'])(
    '%s is shown as unread',
    (line) => expect(readCalendarDays(`\n${line}`, 2027).unread).toEqual([{ line: 2, text: line }]),
  );
});
