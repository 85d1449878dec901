import { day, daysBetween, MONDAY_WEEKS, progressFaults, weekOf, isCreditCode, milestoneOrder, PROJECT_THRESHOLD } from '@huoshui/domain';
import { Companies, someCreditCode } from './companies';
import { Dice } from './dice';
import { leadsBefore, livingLeads } from './leads';
import { livingPeople } from './people';
import { livingProgress } from './progress';
import { livingProjects } from './projects';
import { livingZone } from './zone';

const teams = Array.from({ length: 15 }, (_, at) => `team-${at}`);

function year(today: string) {
  const dice = new Dice(7);
  const now = new Date(`${today}T10:00:00+08:00`);
  const people = livingPeople(teams, dice, now.getTime());
  const zone = livingZone(people, day(today), now);
  const companies = new Companies(dice);
  const projects = livingProjects(zone, companies, dice);
  const signed = leadsBefore(projects, zone, dice);
  const reports = projects.map((project) => livingProgress(project, zone, MONDAY_WEEKS, dice));
  return { reports, people, projects, signed, leads: livingLeads(signed.length, companies, zone, dice), now };
}

describe('the living year', () => {
  it.each(['2026-06-17', '2026-01-01', '2028-02-29', '2026-12-31'])('is possible on %s', (today) => {
    const { projects, reports, signed, leads, now } = year(today);
    for (const { facts, signedOn } of projects) {
      const days = Object.fromEntries(facts.map((fact) => [fact.milestone, fact.day]));
      expect(milestoneOrder(days, day(today))).toMatchObject({ ok: true });
      expect(daysBetween(signedOn, day(today))).toBeLessThan(365);
      expect(facts.every((fact) => fact.recordedAt <= now && (!fact.verifiedAt || fact.verifiedAt <= now))).toBe(true);
      expect(facts.every((fact) => fact.recordedBy !== fact.verifiedBy)).toBe(true);
    }
    for (const report of reports.flat()) {
      expect(progressFaults(report)).toEqual([]);
      expect([report.day <= today, report.recordedAt <= now, weekOf(report.day)]).toEqual([true, true, report.week]);
    }
    for (const lead of [...leads, ...signed.map((one) => one.lead)]) {
      expect(lead.followUps.every((one) => one.day >= lead.registeredOn && one.day <= today)).toBe(true);
      expect(lead.stage === 'lost').toBe(lead.lossReason !== null);
      if (lead.stage === 'new') expect(lead.followUps).toEqual([]);
    }
  });

  it('is the same each time, but for its ids', () => {
    const shown = ({ people, projects }: ReturnType<typeof year>) => [
      people.map((person) => [person.name, person.displayName]),
      projects.map(({ terms, signedOn, facts }) => [terms, signedOn, facts.map((fact) => [fact.milestone, fact.day])]),
    ];
    expect(shown(year('2026-06-17'))).toEqual(shown(year('2026-06-17')));
  });

  it('names nobody and nothing twice', () => {
    const { people, projects, leads } = year('2026-06-17');
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length);
    const companies = [...projects.map((project) => project.terms.company), ...leads.map((lead) => lead.company)];
    expect(new Set(companies).size).toBe(companies.length);
  });

  it('has every kind of case', () => {
    const { projects, reports, leads } = year('2026-06-17');
    expect(reports.filter((said) => !said.some(({ week }) => week === '2026-W25')).length).toBeGreaterThan(60);
    expect(reports.some((said) => said.some(({ version }) => version === 2))).toBe(true);
    expect(projects.some((project) => project.terms.amountFen < PROJECT_THRESHOLD)).toBe(true);
    expect(projects.some((project) => project.terms.shares.length === 2)).toBe(true);
    expect(projects.some((project) => project.facts.some((fact) => fact.verifiedAt === null))).toBe(true);
    expect(leads.some((lead) => lead.currency === 'USD' && lead.amountFen === null)).toBe(true);
    expect(new Set(leads.map((lead) => lead.stage)).size).toBe(5);
  });

  it('gives credit codes whose check sign is right', () => {
    const dice = new Dice(1);
    for (let turn = 0; turn < 50; turn += 1) expect(isCreditCode(someCreditCode(dice))).toBe(true);
  });
});
