import fc from 'fast-check';
import { addDays, day } from '../day';
import { MilestoneDays } from '../projects/milestone';
import { SummaryProject, yearSummary } from './year-summary';

const WAN = 1_000_000;
const d = (value: string) => day(`2022-${value}`);
const project = (days: MilestoneDays, wan = 5_000, leadTeamId = 'a'): SummaryProject => ({
  amountFen: wan * WAN,
  leadTeamId,
  days,
});

const anyDay = fc.integer({ min: 0, max: 900 }).map((count) => addDays(day('2021-06-01'), count));
const anyProject = fc.record({
  amountFen: fc.constantFrom(500 * WAN, 1_000 * WAN, 10_000 * WAN, 99_999 * WAN, 100_000 * WAN),
  leadTeamId: fc.constantFrom('a', 'b', 'c'),
  days: fc.record({ signing: anyDay, landing: anyDay, start: anyDay, production: anyDay }, { requiredKeys: [] }),
});

describe('a year’s summary', () => {
  it('takes thresholds as inclusive', () => {
    const signing = d('03-01');
    const projects = [999, 1_000, 9_999, 10_000, 99_999, 100_000].map((wan) => project({ signing }, wan));
    const { zone, belowThreshold } = yearSummary(projects, 2022, d('12-31'));
    expect(zone).toMatchObject({ signed: 5, atLeast1Yi: 3, atLeast10Yi: 1 });
    expect(belowThreshold).toBe(1);
  });

  it('reads only what had happened by the day, and only of the year’s own signings', () => {
    const projects = [
      project({ signing: d('08-31'), start: d('09-01') }),
      project({ signing: d('09-01') }),
      project({ signing: day('2021-12-31'), start: d('03-01') }),
      project({ signing: d('01-01'), start: d('08-31') }),
    ];
    expect(yearSummary(projects, 2022, d('08-31')).zone).toMatchObject({ signed: 2, started: 1 });
    expect(yearSummary(projects, 2022, d('12-31')).zone).toMatchObject({ signed: 3, started: 2 });
  });

  it.each([
    ['03-01', '03-01', 1],
    ['03-01', '03-06', 1],
    ['03-01', '03-07', 0],
    ['03-02', '03-01', 0],
  ])('land on %s and a start on %s make %d start on land acquisition', (landAcquisition, start, count) => {
    const days = { signing: d('02-01'), landAcquisition: d(landAcquisition), start: d(start) };
    expect(yearSummary([project(days)], 2022, d('12-31')).zone.startOnLandAcquisition).toBe(count);
  });

  it('adds up: teams to the zone, months to the year, and no part exceeds its whole', () => {
    fc.assert(
      fc.property(fc.array(anyProject, { maxLength: 40 }), anyDay, (projects, asOf) => {
        const { zone, byTeam, months } = yearSummary(projects, 2022, asOf);
        for (const figure of ['signed', 'amountFen', 'atLeast1Yi', 'landed', 'started', 'produced'] as const) {
          expect([...byTeam.values()].reduce((sum, team) => sum + team[figure], 0)).toBe(zone[figure]);
        }
        for (const figure of ['signed', 'amountFen'] as const) {
          expect(months.reduce((sum, month) => sum + month[figure], 0)).toBe(zone[figure]);
        }
        expect(Math.max(zone.atLeast1Yi, zone.landed, zone.started, zone.produced) <= zone.signed).toBe(true);
      }),
    );
  });
});
