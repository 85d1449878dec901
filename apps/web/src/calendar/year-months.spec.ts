import { NOTICE_YEARS } from '@huoshui/domain';
import { yearMonths } from './year-months';

const known = NOTICE_YEARS.find((one) => one.year === 2022);
const months = yearMonths({ year: 2022, holidays: [...(known?.holidays ?? [])], makeUps: [...(known?.makeUps ?? [])] });
const october = months[9];
const kind = (number: number) => october?.days.find((cell) => cell.number === number)?.kind;

describe('a year on the wall', () => {
  it('has its months begin on their weekday', () => {
    expect(months.map((month) => month.days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    // 1 October 2022 was a Saturday.
    expect(october?.blanks).toHaveLength(5);
  });

  it('tells days off, days made up, weekends and workdays apart', () => {
    expect([1, 7, 8, 9, 10, 15].map(kind)).toEqual(['off', 'off', 'makeUp', 'makeUp', 'work', 'weekend']);
  });
});
