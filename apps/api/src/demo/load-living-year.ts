import { Injectable } from '@nestjs/common';
import { grants, Role } from '@huoshui/contracts';
import { GROUPED_RULE_SET, MONTHLY_RULE_SET, PaperKind, yearOf } from '@huoshui/domain';
import { FileStore, StoredFile } from '../files';
import { loadReferrals } from '../awards';
import { CalendarReader } from '../calendar';
import { addDemoPeople } from '../identity';
import { loadKeyProjects } from '../key-projects';
import { loadLeads } from '../leads';
import { Actor, Clock, Database, SYSTEM, UnitOfWork, Work } from '../platform';
import { loadProgress } from '../progress';
import { creditOwners, NewFact, openProjects, Origin, recordMilestones } from '../projects';
import { draftRuleSet } from '../ranking';
import { loadSchedules } from '../schedules';
import { loadStatistics } from '../statistics-entry';
import { addMembers } from '../teams';
import { Companies } from './living/companies';
import { Dice } from './living/dice';
import { livingKeyProjects } from './living/key-projects';
import { leadsBefore, livingLeads, SignedLead } from './living/leads';
import { LivingPerson, livingPeople } from './living/people';
import { livingPapers } from './living/papers';
import { livingReports } from './living/progress';
import { livingProjects } from './living/projects';
import { livingSchedule } from './living/schedules';
import { livingStatistics } from './living/statistics';
import { LivingZone, livingZone } from './living/zone';
import { OpenedLiving } from './living/opened';
import { keepLivingFiles, LivingFiles, storeLivingFiles } from './living-files';
import { creditLedger } from './ledger-owners';
import { loadLivingObstacles } from './load-living-obstacles';
import { loadLivingSupervision } from './load-living-supervision';
import { setPlanOf2023, setTargets } from './set-targets';

/** The same year on every machine, but for the day from which it is counted back. */
const SEED = 2_022_1231;

@Injectable()
export class LoadLivingYear {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly calendars: CalendarReader,
  ) {}

  /** Demo accounts and a year of work that ends today. Gives an actor of the commanding office; nothing when it is there. */
  async run(): Promise<Actor> {
    const teams = await this.database.query<{ id: string }>('SELECT id FROM team WHERE active ORDER BY sort_order');
    const dice = new Dice(SEED);
    const now = this.clock.now();
    const wanted = livingPeople(
      teams.map((team) => team.id),
      dice,
      now.getTime(),
    );
    const known = await this.database.query<{ id: string; name: string }>('SELECT id, name FROM person WHERE demo');
    if (known.length === 0) await this.people(wanted);
    const ids = new Map(known.map(({ id, name }) => [name, id]));
    const people = known.length === 0 ? wanted : wanted.map((one) => ({ ...one, id: ids.get(one.name) ?? one.id }));
    const office = officeOf(people);
    const stored = await storeLivingFiles(this.store);
    await this.unit.write(office, (work) => this.year(work, people, now, stored, dice));
    return office;
  }

  private people(people: readonly LivingPerson[]): Promise<void> {
    // The ledger that the demo tells of begins with 2022, and so do its teams.
    const from = '2022-01-01';
    return this.unit.write(SYSTEM, async (work) => {
      await addDemoPeople(work, people);
      const members = people.flatMap(({ id: personId, teamId }) => (teamId ? [{ personId, teamId, from }] : []));
      await addMembers(work, members);
    });
  }

  private async year(work: Work, people: LivingPerson[], now: Date, stored: LivingFiles<StoredFile>, dice: Dice): Promise<void> {
    const [there] = await work.query(`SELECT 1 FROM project WHERE origin = 'demo' LIMIT 1`);
    if (there) return;
    const zone = livingZone(people, this.clock.today(), now);
    const companies = new Companies(dice);
    const signed = leadsBefore(livingProjects(zone, companies, dice), zone, dice);
    const opened = await openProjects(
      work,
      signed.map(({ lead, project }) => ({
        terms: project.terms,
        codeYear: yearOf(project.signedOn),
        knownFrom: project.knownFrom,
        managerId: project.managerId,
        leadId: lead.id,
        origin: Origin.Demo,
      })),
    );
    await creditOwners(work, ownersOf(signed, opened));
    await creditLedger(work, people);
    const fileOf = await keepLivingFiles(work, stored);
    const fileId = fileOf();
    await recordMilestones(work, factsOf(signed, opened, fileOf, new Dice(SEED + 32)), zone.today);
    const before = signed.map(({ lead }, at) => ({ ...lead, projectId: opened[at]?.id ?? null }));
    const leads = livingLeads(before.length, companies, zone, dice);
    await loadLeads(work, [...before, ...leads]);
    await loadReferrals(work);
    await setTargets(work, people, zone);
    await draftRuleSet(work, GROUPED_RULE_SET);
    await draftRuleSet(work, MONTHLY_RULE_SET);
    await setPlanOf2023(work, zone.teamIds);
    const all = signed.map(({ project }, at) => ({ id: opened[at]?.id ?? '', project }));
    await loadKeyProjects(work, livingKeyProjects(all, zone, new Dice(SEED + 1)));
    await loadProgress(work, livingReports(all, zone, this.clock.week, new Dice(SEED + 40)));
    await this.schedules(work, all, zone);
    await loadStatistics(work, livingStatistics(all, fileId, zone, new Dice(SEED + 2)));
    const calendar = await this.calendars.current();
    await loadLivingObstacles(work, { people, all, leads, zone, calendar }, new Dice(SEED + 7));
    await loadLivingSupervision(work, { all, zone, calendar }, new Dice(SEED + 38));
  }

  private async schedules(work: Work, all: readonly OpenedLiving[], zone: LivingZone): Promise<void> {
    const projects = new Map(all.map(({ id, project }) => [id, project]));
    const dice = new Dice(SEED + 31);
    await loadSchedules(work, {
      calendar: await this.calendars.current(),
      today: zone.today,
      projects: all.map(({ id, project }) => ({
        projectId: id,
        landMode: project.terms.landMode,
        from: project.signedOn,
      })),
      worked: (schedule) => livingSchedule(schedule, projects, zone, dice),
    });
  }
}

const ownersOf = (signed: readonly SignedLead[], opened: readonly { id: string }[]) =>
  signed.map(({ lead, project }, at) => ({
    projectId: opened[at]?.id ?? '',
    personId: lead.ownerId,
    knownFrom: project.knownFrom,
  }));

function factsOf(
  signed: readonly SignedLead[],
  opened: readonly { id: string }[],
  fileOf: (kind?: PaperKind) => string,
  dice: Dice,
): NewFact[] {
  return signed.flatMap(({ project }, at) =>
    project.facts.map((fact): NewFact => {
      const papers = livingPapers(fact, fileOf, dice);
      const { milestone, day, recordedAt, recordedBy, verifiedAt, verifiedBy } = fact;
      return {
        projectId: opened[at]?.id ?? '',
        milestone,
        day,
        evidence: { fileId: papers[0]?.fileId ?? fileOf() },
        papers,
        heldFrom: verifiedAt,
        recorded: { by: recordedBy, at: recordedAt, verifiedBy: verifiedAt ? verifiedBy : null },
        origin: Origin.Demo,
      };
    }),
  );
}

function officeOf(people: readonly LivingPerson[]): Actor {
  const person = people.find((one) => one.role === Role.CommandingOffice);
  if (!person) throw new Error('the demo has no commanding office');
  const { id, displayName, role } = person;
  return { personId: id, displayName, role, ...grants[role], teamIds: [] };
}
