import { ProjectTerms } from '@huoshui/contracts';
import { addDays, Day, LandMode, Milestone, WHOLE } from '@huoshui/domain';
import { Companies, someAmount, someLandMode, somePlace } from './companies';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { LivingZone, officerOf } from './zone';

const PROJECTS = 300;
const OLDEST_DAYS = 345;
/** What was recorded in so many days may still wait for verification. */
const FRESH_DAYS = 9;
/** One in so many is what a firm adds that is here already. */
const ADDED_EACH = 9;

export interface LivingFact {
  readonly milestone: Milestone;
  readonly day: Day;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  /** Null while it waits. */
  readonly verifiedAt: Date | null;
  readonly verifiedBy: string;
}

export interface LivingProject {
  readonly terms: ProjectTerms;
  readonly signedOn: Day;
  readonly knownFrom: Date;
  readonly managerId: string | null;
  readonly facts: readonly LivingFact[];
}

/** Projects signed in the year that ends today, the oldest first, each as far as it would have come. */
export function livingProjects(zone: LivingZone, companies: Companies, dice: Dice): LivingProject[] {
  const signings = Array.from({ length: PROJECTS }, () => addDays(zone.today, -dice.between(0, OLDEST_DAYS))).sort();
  return signings.map((signedOn, at) => {
    const one = project(signedOn, zone, companies, dice);
    return at % ADDED_EACH === 0 ? addedInvestment(one) : one;
  });
}

const addedInvestment = ({ terms, ...rest }: LivingProject): LivingProject => ({
  ...rest,
  terms: { ...terms, added: true, name: terms.name.replace(/项目$/, '增资扩产项目') },
});

function project(signedOn: Day, zone: LivingZone, companies: Companies, dice: Dice): LivingProject {
  const { company, projectName, industry, manufacturing } = companies.next();
  const landMode = someLandMode(manufacturing, dice);
  const leadTeamId = dice.pick(zone.teamIds);
  const days = milestoneDays(signedOn, landMode, zone.today, dice);
  const facts = days.map(([milestone, day]) => fact(milestone, day, leadTeamId, zone, dice));
  return {
    terms: {
      name: projectName,
      company,
      industry,
      amountFen: someAmount(dice),
      manufacturing,
      landMode,
      leadTeamId,
      shares: shares(leadTeamId, zone.teamIds, dice),
      place: days.length > 1 || dice.chance(40) ? somePlace(landMode, dice) : null,
    },
    signedOn,
    knownFrom: facts[0]?.recordedAt ?? inOfficeHours(signedOn, dice),
    managerId: dice.chance(60) ? dice.pick(zone.managers) : null,
    facts,
  };
}

function shares(leadTeamId: string, teamIds: readonly string[], dice: Dice): ProjectTerms['shares'] {
  const others = teamIds.filter((id) => id !== leadTeamId);
  if (!dice.chance(14)) return [{ teamId: leadTeamId, basisPoints: WHOLE }];
  const partner = dice.pick([2_000, 3_000, 4_000, 5_000]);
  return [
    { teamId: leadTeamId, basisPoints: WHOLE - partner },
    { teamId: dice.pick(others), basisPoints: partner },
  ];
}

/** Signing first; what lies after today has not happened. */
function milestoneDays(signedOn: Day, mode: LandMode, today: Day, dice: Dice): [Milestone, Day][] {
  const days: [Milestone, Day][] = [['signing', signedOn]];
  const add = (milestone: Milestone, after: Day, least: number, most: number): Day => {
    const day = addDays(after, dice.between(least, most));
    days.push([milestone, day]);
    return day;
  };
  if (dice.chance(80)) add('landing', signedOn, 3, 55);
  const started = start(signedOn, mode, add, dice);
  if (started && dice.chance(60)) {
    const produced = add('production', started, 25, 170);
    if (dice.chance(25)) add('fullCapacity', produced, 45, 100);
  }
  return days.filter(([, day]) => day <= today);
}

type Add = (milestone: Milestone, after: Day, least: number, most: number) => Day;

function start(signedOn: Day, mode: LandMode, add: Add, dice: Dice): Day | null {
  if (mode !== 'ownLand') return dice.chance(80) ? add('start', signedOn, 5, 120) : null;
  if (!dice.chance(80)) return null;
  const acquired = add('landAcquisition', signedOn, 25, 110);
  if (dice.chance(30)) return add('start', acquired, 0, 5);
  return dice.chance(80) ? add('start', acquired, 8, 60) : null;
}

function fact(milestone: Milestone, day: Day, teamId: string, zone: LivingZone, dice: Dice): LivingFact {
  const latest = zone.now.getTime();
  const recorded = inOfficeHours(addDays(day, dice.between(0, 3)), dice).getTime();
  const recordedAt = new Date(Math.min(recorded, latest - dice.between(1, 50) * 60_000));
  const verified = recordedAt.getTime() + dice.between(3, 80) * 3_600_000;
  const waits = verified > latest || (addDays(day, FRESH_DAYS) >= zone.today && dice.chance(55));
  const [recordedBy, verifiedBy] = [officerOf(zone, teamId, dice), dice.pick(zone.office)];
  return { milestone, day, recordedAt, recordedBy, verifiedAt: waits ? null : new Date(verified), verifiedBy };
}
