import { day, DEFAULT_KEY_SETTINGS, dueMonth, keyPlan, Month, yearOf } from '@huoshui/domain';
import { Companies } from './companies';
import { Dice } from './dice';
import { livingKeyProjects } from './key-projects';
import { livingPeople } from './people';
import { livingProjects } from './projects';
import { livingStatistics } from './statistics';
import { livingZone } from './zone';

const teams = Array.from({ length: 15 }, (_, at) => `team-${at}`);

function programme(today: string) {
  const dice = new Dice(7);
  const now = new Date(`${today}T10:00:00+08:00`);
  const zone = livingZone(livingPeople(teams, dice, now.getTime()), day(today), now);
  const opened = livingProjects(zone, new Companies(dice), dice).map((project, at) => ({ id: `project-${at}`, project }));
  return { now, keys: livingKeyProjects(opened, zone, dice), cases: livingStatistics(opened, 'file', zone, dice) };
}

describe('key projects of the living year', () => {
  it.each(['2026-06-17', '2026-01-01', '2028-02-29', '2026-12-31'])('are possible on %s', (today) => {
    const { now, keys } = programme(today);
    for (const { plans, reports, year } of keys) {
      for (const { plan, knownFrom } of plans) {
        const months = { plannedStart: plan.plannedStart as Month, plannedProduction: plan.plannedProduction as Month };
        expect(keyPlan({ ...plan, ...months }, DEFAULT_KEY_SETTINGS)).toMatchObject({ ok: true });
        expect(knownFrom <= now).toBe(true);
      }
      for (const report of reports) {
        expect(Number(report.month.slice(0, 4))).toBe(year);
        expect(report.knownFrom <= now && report.reportedOn <= today && report.month <= today).toBe(true);
      }
    }
  });

  it('are ahead, behind and unreported', () => {
    const { keys } = programme('2026-06-17');
    const own = keys.filter(({ year }) => year === yearOf(day('2026-06-17')));
    const due = dueMonth(2026, day('2026-06-17'), 5);
    const silent = own.filter(({ reports }) => !reports.some(({ month }) => month === due));
    expect(own.length).toBe(40);
    expect(silent.length).toBeGreaterThan(3);
    expect(own.some(({ plans }) => plans[0]?.plan.level === 'province')).toBe(true);
    expect(own.some(({ reports }) => reports.some(({ reason }) => reason !== null))).toBe(true);
  });
});

describe('statistics entries of the living year', () => {
  it.each(['2026-06-17', '2026-01-01', '2028-02-29'])('hold nothing from the future on %s', (today) => {
    const { now, cases } = programme(today);
    for (const { papers, moves } of cases) {
      expect(papers.every(({ recordedAt, day: on }) => recordedAt <= now && (on ?? '') <= today)).toBe(true);
      expect(moves.every(({ at, day: on }, turn) => at <= now && on <= today && on >= (moves[turn - 1]?.day ?? ''))).toBe(true);
    }
  });

  it('stand in every state', () => {
    const { cases } = programme('2026-06-17');
    expect(new Set(cases.map(({ moves }) => moves.at(-1)?.to ?? 'collecting'))).toEqual(
      new Set(['collecting', 'submitted', 'listed', 'rejected']),
    );
  });
});
