import { WEEKDAYS_ONLY } from '../calendar/work-calendar';
import { day } from '../day';
import { DEFAULT_KEY_SETTINGS } from '../key-projects/key-settings';
import { foreseen, keyProgress } from '../key-projects/key-progress';
import { dueMonth, timeThrough } from '../key-projects/reporting-month';
import { lagTone } from '../key-projects/pace';
import { aRule, someFacts } from './light-facts.fixture';
import { lightInvestment, YearInvestment } from './light-investment';
import { lightsOf } from './lights';

const plan: YearInvestment = {
  year: 2026,
  planFen: 1_200,
  monthsFen: [0, 0, 0, 0, 0, 0, 200, 200, 200, 200, 200, 200],
  actualFen: 150,
};
const rule = aRule('behindProgress', { yellow: 10, red: 30 });
const colourOn = (on: string, settings = DEFAULT_KEY_SETTINGS): string | undefined => {
  const investment = lightInvestment(day(on), [plan], settings);
  return lightsOf(someFacts({ investment }), [rule], day(on), WEEKDAYS_ONLY)[0]?.colour;
};

describe('the investment that a light reads', () => {
  it('is held against the days of the year that have gone, by the last month whose report is due', () => {
    const investment = lightInvestment(day('2026-04-20'), [plan], DEFAULT_KEY_SETTINGS);
    expect(investment).toMatchObject({ year: 2026, planFen: 1_200, actualFen: 150 });
    expect(investment?.expected.slice(0, 2)).toEqual([
      { from: '2026-02-06', parts: 31, of: 365 },
      { from: '2026-03-06', parts: 59, of: 365 },
    ]);
    expect(investment?.expected.at(-1)).toEqual({ from: '2027-01-06', parts: 365, of: 365 });
  });

  it('or against the plan of its own months, where the office says so', () => {
    const settings = { ...DEFAULT_KEY_SETTINGS, basis: 'plan' } as const;
    const investment = lightInvestment(day('2026-08-20'), [plan], settings);
    expect(investment?.expected[6]).toEqual({ from: '2026-08-06', parts: 200, of: 1_200 });
    expect(colourOn('2026-08-05', settings)).toBe('green');
    const evenly = lightInvestment(day('2026-08-20'), [{ ...plan, monthsFen: null }], settings);
    expect(evenly?.expected[6]).toEqual({ from: '2026-08-06', parts: 212, of: 365 });
  });

  it('is last year’s until the first month of this one is due, and none without a plan', () => {
    expect(lightInvestment(day('2027-02-05'), [plan], DEFAULT_KEY_SETTINGS)?.year).toBe(2026);
    expect(lightInvestment(day('2027-02-06'), [plan], DEFAULT_KEY_SETTINGS)).toBeNull();
    expect(lightInvestment(day('2026-02-05'), [plan], DEFAULT_KEY_SETTINGS)).toBeNull();
  });

  it('gives the colour that the list of key projects gives', () => {
    for (let month = 2; month <= 12; month += 1) {
      for (const at of ['05', '06', '20']) {
        const on = day(`2026-${String(month).padStart(2, '0')}-${at}`);
        const through = dueMonth(2026, on, DEFAULT_KEY_SETTINGS.reportingDay);
        if (through === null) continue;
        const figures = { ...foreseen(plan, Number(through.slice(5))), ...timeThrough(2026, through), actualFen: 150 };
        const ahead = keyProgress(figures)?.aheadOfTime;
        expect(colourOn(on)).toBe(ahead && lagTone(ahead));
      }
    }
  });
});
