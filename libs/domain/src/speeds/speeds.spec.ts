import fc from 'fast-check';
import { addDays, day, Day } from '../day';
import { ClockDay, clockOf, ClockDays, SPEEDS } from './speed';
import { DEFAULT_SPEED_SETTING, speedSetting } from './speed-setting';
import { changeInPermille, spread } from './spread';

const days = (given: Record<string, string>): ClockDays => given as ClockDays;

describe('a project’s clock', () => {
  const given = days({
    registered: '2022-01-03',
    assessed: '2022-01-05',
    signing: '2022-02-14',
    landing: '2022-03-01',
    landAcquisition: '2022-05-20',
    start: '2022-05-20',
  });
  const reading = (of: ClockDays, asOf: string) =>
    Object.fromEntries(clockOf(of, day(asOf)).map(({ speed, state, days }) => [speed, [state, days]]));

  it('reads every speed in calendar days, and a running one until today', () => {
    expect(reading(given, '2022-06-01')).toEqual({
      assess: ['done', 2],
      sign: ['done', 40],
      land: ['done', 15],
      start: ['done', 80],
      produce: ['running', 12],
      fullCapacity: ['waiting', null],
      startOnLand: ['done', 0],
      whole: ['running', 107],
    });
  });

  it('knows nothing of days to come', () => {
    expect(reading(given, '2022-02-20')).toMatchObject({
      sign: ['done', 40],
      land: ['running', 6],
      start: ['waiting', null],
    });
  });

  it('times nothing backwards: registered after the works began', () => {
    expect(reading(days({ landing: '2022-03-10', start: '2022-03-01' }), '2022-12-31')['start']).toEqual([
      'reversed',
      null,
    ]);
  });

  const someDays = fc.dictionary(
    fc.constantFrom(...Object.values(ClockDay)),
    fc.integer({ min: 0, max: 900 }).map((count): Day => addDays(day('2022-01-01'), count)),
  ) as fc.Arbitrary<ClockDays>;

  it('never takes a day back as time passes', () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 0, max: 900 }), (given, count) => {
        const asOf = addDays(day('2022-01-01'), count);
        const [today, tomorrow] = [clockOf(given, asOf), clockOf(given, addDays(asOf, 1))];
        SPEEDS.forEach((_, at) => {
          if (today[at]!.state === 'done') expect(tomorrow[at]).toEqual(today[at]);
          if (today[at]!.state === 'running') expect(tomorrow[at]!.days).toBe(today[at]!.days! + 1);
        });
      }),
    );
  });
});

describe('a spread of days', () => {
  it.each([
    [[], null, null],
    [[7], 14, 7],
    [[1, 2], 3, 2],
    [[1, 2, 3], 4, 3],
    [[10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 11, 9],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99], 0, 0],
  ])('of %j has twice the median %p and the 90th percentile %p', (given, medianHalves, p90) =>
    expect(spread(given)).toEqual({ count: given.length, medianHalves, p90 }),
  );

  it('does not mind the order, and lies within what it was made from', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000), { minLength: 1 }), (given) => {
        const { medianHalves, p90 } = spread(given);
        expect(spread([...given].reverse())).toEqual(spread(given));
        expect(medianHalves).toBeGreaterThanOrEqual(2 * Math.min(...given));
        expect(given).toContain(p90);
        expect(given.filter((one) => one <= p90!).length * 10).toBeGreaterThanOrEqual(given.length * 9);
      }),
    );
  });

  it.each([
    [90, 180, -500],
    [180, 180, 0],
    [3, 2, 500],
    [200, 3, 65_667],
    [null, 180, null],
    [90, 0, null],
  ])('%p half days against %p are %p thousandths', (halves, yardstick, change) =>
    expect(changeInPermille(halves, yardstick)).toBe(change),
  );
});

describe('a setting of speeds', () => {
  it('ships sound', () => expect(speedSetting(DEFAULT_SPEED_SETTING).ok).toBe(true));

  it.each([
    [{ standards: { ...DEFAULT_SPEED_SETTING.standards, start: -1 } }, 'start'],
    [{ standards: { ...DEFAULT_SPEED_SETTING.standards, land: 1.5 } }, 'land'],
    [{ baselines: { ...DEFAULT_SPEED_SETTING.baselines, landUsePlan: 0 } }, 'landUsePlan'],
    [{ baselines: { ...DEFAULT_SPEED_SETTING.baselines, detailedPlan: 4_000 } }, 'detailedPlan'],
  ])('refuses %j', (wrong, field) =>
    expect(speedSetting({ ...DEFAULT_SPEED_SETTING, ...wrong })).toMatchObject({ ok: false, facts: { field } }),
  );
});
