import { addDays, Day, daysBetween, LeadStage } from '@huoshui/domain';
import { newId } from '../../platform';
import { LoadedFollowUp, LoadedLead } from '../../leads';
import { Companies, LivingCompany, someAmount, someCreditCode, someLandMode } from './companies';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { FOLLOW_UP_NOTES, LOSS_REASONS, NEEDS, NEXT_STEPS, SOURCES, TITLES } from './lead-words';
import { LivingProject } from './projects';
import { LivingZone, officerOf } from './zone';

const LEADS = 1_200;
const SURNAMES = [...'陈林黄李王张吴刘蔡杨'];

const STAGES: readonly (readonly [LeadStage, number])[] = [
  ['new', 12],
  ['contacted', 30],
  ['assessing', 22],
  ['negotiating', 20],
  ['lost', 16],
];

export interface SignedLead {
  readonly lead: LoadedLead;
  readonly project: LivingProject;
}

/** The lead that each project was before. */
export const leadsBefore = (projects: readonly LivingProject[], zone: LivingZone, dice: Dice): SignedLead[] =>
  projects.map((project) => {
    const { terms, signedOn } = project;
    const company = { company: terms.company, industry: terms.industry ?? '', manufacturing: terms.manufacturing };
    const registeredOn = addDays(signedOn, -dice.between(20, 140));
    const lead = someLead('signed', company, terms.leadTeamId, registeredOn, signedOn, zone, dice);
    return { project, lead: { ...lead, amount: terms.amountFen, amountFen: terms.amountFen, currency: 'CNY', rateDay: null } };
  });

/** Leads on their way, in every stage but signing. */
export function livingLeads(taken: number, companies: Companies, zone: LivingZone, dice: Dice): LoadedLead[] {
  return Array.from({ length: LEADS - taken }, () => {
    const stage = dice.weighted(STAGES);
    const age = stage === 'new' ? dice.between(0, 12) : dice.between(5, 240);
    const registeredOn = addDays(zone.today, -age);
    const last = addDays(zone.today, -Math.min(age, dice.chance(70) ? dice.between(0, 6) : dice.between(8, 60)));
    return someLead(stage, companies.next(), dice.pick(zone.teamIds), registeredOn, last, zone, dice);
  });
}

function someLead(
  stage: LeadStage,
  { company, industry, manufacturing }: Omit<LivingCompany, 'projectName'>,
  teamId: string,
  registeredOn: Day,
  last: Day,
  zone: LivingZone,
  dice: Dice,
): LoadedLead {
  const ownerId = officerOf(zone, teamId, dice);
  const open = stage !== 'signed' && stage !== 'lost';
  const followUps = stage === 'new' ? [] : someFollowUps(registeredOn, last, ownerId, zone, dice);
  const planned = open && dice.chance(75) ? addDays(zone.today, dice.between(-5, 14)) : null;
  return {
    id: newId(),
    company,
    creditCode: dice.chance(60) ? someCreditCode(dice) : null,
    industry,
    ...someInvestment(dice, registeredOn),
    landMode: dice.chance(70) ? someLandMode(manufacturing, dice) : null,
    need: dice.chance(45) ? dice.pick(NEEDS) : null,
    source: dice.weighted(SOURCES),
    sourceNote: null,
    stage,
    lossReason: stage === 'lost' ? dice.pick(LOSS_REASONS) : null,
    contacts: [{ name: `${dice.pick(SURNAMES)}先生`, title: dice.pick(TITLES), phone: `1380000${dice.between(1_000, 9_999)}` }],
    ownerId,
    teamId,
    registeredOn,
    assessedOn: BEYOND_ASSESSING.has(stage) ? assessedAfter(registeredOn, last, dice) : null,
    nextStep: planned && dice.pick(NEXT_STEPS),
    nextStepOn: planned,
    projectId: null,
    createdAt: earlier(inOfficeHours(registeredOn, dice), zone.now),
    followUps,
  };
}

type Invested = Pick<LoadedLead, 'currency' | 'amount' | 'amountFen' | 'rateDay'>;

/** Some 85 % have a figure; foreign money has a worth only where the day of its rate is known. */
function someInvestment(dice: Dice, rateDay: Day): Invested {
  if (!dice.chance(85)) return { currency: 'CNY', amount: null, amountFen: null, rateDay: null };
  const amount = someAmount(dice);
  if (dice.chance(94)) return { currency: 'CNY', amount, amountFen: amount, rateDay: null };
  return dice.chance(60)
    ? { currency: 'USD', amount, amountFen: amount * 7, rateDay }
    : { currency: 'USD', amount, amountFen: null, rateDay: null };
}

function someFollowUps(from: Day, last: Day, byId: string, zone: LivingZone, dice: Dice): LoadedFollowUp[] {
  const span = Math.max(daysBetween(from, last), 0);
  const before = Array.from({ length: dice.between(0, Math.min(4, span)) }, () => addDays(from, dice.between(0, span)));
  return [...before.sort(), addDays(from, span)].map((day) => {
    const kind = dice.pick(['visit', 'call', 'meeting', 'message', 'reception'] as const);
    const planned = dice.chance(60) ? addDays(day, dice.between(2, 12)) : null;
    return {
      kind,
      day,
      note: dice.pick(FOLLOW_UP_NOTES[kind]),
      nextStep: planned && dice.pick(NEXT_STEPS),
      nextStepOn: planned,
      byId,
      recordedAt: earlier(inOfficeHours(day, dice), zone.now),
    };
  });
}

const BEYOND_ASSESSING: ReadonlySet<LeadStage> = new Set(['assessing', 'negotiating', 'signed']);

/** Most are appraised within the three days that are asked for. */
function assessedAfter(registeredOn: Day, last: Day, dice: Dice): Day {
  const day = addDays(registeredOn, dice.chance(70) ? dice.between(0, 3) : dice.between(4, 16));
  return day < last ? day : last;
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
