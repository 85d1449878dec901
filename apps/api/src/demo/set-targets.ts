import { Role } from '@huoshui/contracts';
import { day, FEN_IN_WAN, FEN_IN_YI, PlanMeasure, splitTarget, TARGET_MONTHS, TARGET_QUARTERS, yearOf } from '@huoshui/domain';
import { startOf, Work } from '../platform';
import { loadTargetFigures, loadTargetProposals, putTargets, WantedTarget } from '../targets';
import { LivingPerson } from './living/people';
import { LivingZone } from './living/zone';

type Plan = readonly (readonly [PlanMeasure, base: number, stretch: number | null])[];

/** A year's plan of a zone in which some three hundred projects are signed. */
const ZONE: Plan = [
  ['signed', 300, 340],
  ['signedAmount', 400 * FEN_IN_YI, 450 * FEN_IN_YI],
  ['signedAtLeast1Yi', 70, 80],
  ['signedAtLeast10Yi', 8, null],
  ['landed', 240, 270],
  ['manufacturingLandedAtLeast1Yi', 40, 48],
  ['started', 210, 240],
  ['startedOnLandAcquisition', 18, null],
  ['produced', 100, 120],
  ['fullCapacity', 30, null],
  ['fixedInvestment', 200 * FEN_IN_YI, 220 * FEN_IN_YI],
  ['newOutput', 100 * FEN_IN_YI, 110 * FEN_IN_YI],
];

/** What of it the teams sign for. */
const SHARED: readonly PlanMeasure[] = ['signed', 'started', 'produced'];

/** P of the zone's work report: what 2023 was to bring. */
const PLAN_2023: Plan = [
  ['signed', 800, null],
  ['manufacturingLandedAtLeast1Yi', 300, null],
  ['fixedInvestment', 200 * FEN_IN_YI, null],
  ['newOutput', 100 * FEN_IN_YI, null],
];

const even = (parts: number): number[] => Array.from({ length: parts }, () => 1);

/** A year's months as a zone plans them: slow until spring, a sprint in December. */
const PACE = [6, 5, 9, 8, 8, 9, 8, 8, 9, 8, 9, 13];

interface Height {
  readonly value: number;
  readonly stretch: number | null;
}

type Planned = WantedTarget & Height;

const stepOf = (measure: PlanMeasure): number =>
  ['signedAmount', 'fixedInvestment', 'newOutput'].includes(measure) ? FEN_IN_WAN : 1;

/** A height in parts that sum to it; what the stretch has above the base goes to the parts that have a base. */
function parted({ value, stretch }: Height, weights: readonly number[], measure: PlanMeasure): Height[] {
  const split = (whole: number, by: readonly number[]): readonly number[] =>
    splitTarget(whole, by, stepOf(measure))?.parts.map((part) => part.value) ?? by.map(() => 0);
  const bases = split(value, weights);
  const based = weights.map((weight, at) => (bases[at] ? weight : 0));
  const above = stretch === null ? null : split(stretch - value, based);
  return bases.map((base, at) => ({ value: base, stretch: above && base + (above[at] ?? 0) }));
}

const summed = (parts: readonly Height[]): Height => ({
  value: parts.reduce((sum, part) => sum + part.value, 0),
  stretch: parts.some((part) => part.stretch === null) ? null : parts.reduce((sum, part) => sum + (part.stretch ?? 0), 0),
});

/** Twelve months with the quarters and the year that they sum to; what gets nothing has no target. */
function overYear(place: Pick<WantedTarget, 'teamId' | 'measure'>, months: readonly Height[]): Planned[] {
  const quarters = TARGET_QUARTERS.map((period, at) => ({ period, ...summed(months.slice(at * 3, at * 3 + 3)) }));
  const each = months.map((height, at) => ({ period: TARGET_MONTHS[at] ?? ('m12' as const), ...height }));
  return [{ period: 'year' as const, ...summed(months) }, ...quarters, ...each]
    .filter((height) => height.value > 0)
    .map((height) => ({ ...place, personId: null, ...height }));
}

/** Of each measure the zone's plan; where teams share it, divided over teams and months at once, so that all sums agree. */
function planned(plan: Plan, shared: readonly PlanMeasure[], teams: ReadonlyMap<string, number>, pace: readonly number[]): Planned[] {
  return plan.flatMap(([measure, value, stretch]) => {
    if (!shared.includes(measure)) {
      return overYear({ teamId: null, measure }, parted({ value, stretch }, pace, measure));
    }
    // Month by month, so that what is left over goes round the teams.
    const weights = pace.flatMap((month) => [...teams.values()].map((team) => team * month));
    const cells = parted({ value, stretch }, weights, measure);
    const byTeam = [...teams.keys()].map((teamId, at) => ({
      teamId,
      months: pace.flatMap((_, month) => cells[month * teams.size + at] ?? []),
    }));
    const whole = pace.map((_, month) => summed(byTeam.flatMap(({ months }) => months[month] ?? [])));
    return [
      ...overYear({ teamId: null, measure }, whole),
      ...byTeam.flatMap(({ teamId, months }) => overYear({ teamId, measure }, months)),
    ];
  });
}

/** A team's year among its officers, evenly. */
function amongOfficers(target: Planned, officers: readonly string[]): Planned[] {
  return parted(target, even(officers.length), target.measure).flatMap((height, at) =>
    height.value > 0 ? [{ ...target, ...height, personId: officers[at] ?? null }] : [],
  );
}

/** The running year: zone, teams and persons, a proposal that waits, and the figures that somebody has to enter. */
export async function setTargets(work: Work, people: readonly LivingPerson[], zone: LivingZone): Promise<void> {
  const year = yearOf(zone.today);
  const all = planned(ZONE, SHARED, new Map(zone.teamIds.map((teamId) => [teamId, 1])), PACE);
  const ofPersons = all
    .filter(({ teamId, period }) => teamId !== null && period === 'year')
    .flatMap((team) => amongOfficers(team, zone.officers.get(team.teamId ?? '') ?? []));
  await putTargets(work, year, [...all, ...ofPersons], { knownFrom: startOf(day(`${year}-01-01`)) });
  const [office = null] = zone.office;
  const month = Number(zone.today.slice(5, 7));
  await loadTargetFigures(
    work,
    Array.from({ length: month - 1 }, (_, at) => ({
      year,
      month: at + 1,
      measure: 'newOutput',
      amountFen: (62 + ((at * 7) % 25)) * (FEN_IN_YI / 10),
      source: '统计月报（演示数据）',
      recordedBy: office,
    })),
    zone.now,
  );
  const lead = people.find(({ role, teamId }) => role === Role.TeamLead && teamId === zone.teamIds[0]);
  const ofMonth = TARGET_MONTHS[month - 1] ?? 'm12';
  const officers = zone.officers.get(lead?.teamId ?? '') ?? [];
  if (!lead) return;
  const proposal = {
    year,
    title: `${month} 月个人签约目标`,
    reason: '年底冲刺，把本月签约任务分到人。',
    proposedBy: lead.id,
    proposedAt: zone.now,
    targets: officers.slice(0, 6).map((personId) => ({
      teamId: lead.teamId,
      personId,
      period: ofMonth,
      measure: 'signed' as const,
      value: 1,
      stretch: null,
    })),
  };
  await loadTargetProposals(work, [proposal]);
}

/** The plan of 2023, divided over teams and months as the ledger of 2022 went. */
export async function setPlanOf2023(work: Work, teamIds: readonly string[]): Promise<void> {
  const reached = await work.query<{ teamId: string; month: number; n: number }>(
    `SELECT lead_team_id AS "teamId", extract(month FROM signing_day)::int AS month, count(*)::int AS n FROM project_current
     WHERE origin = 'import' AND signing_day BETWEEN '2022-01-01' AND '2022-12-31' AND amount_fen >= $1 GROUP BY 1, 2`,
    [1_000 * FEN_IN_WAN],
  );
  const sum = (rows: typeof reached): number => rows.reduce((all, { n }) => all + n, 0);
  const byTeam = teamIds.map((teamId) => [teamId, sum(reached.filter((row) => row.teamId === teamId))] as const);
  const byMonth = TARGET_MONTHS.map((_, at) => sum(reached.filter(({ month }) => month === at + 1)));
  const shared = PLAN_2023.map(([measure]) => measure);
  const all = planned(PLAN_2023, shared, new Map(byTeam), byMonth);
  await putTargets(work, 2023, all, { knownFrom: startOf(day('2023-01-01')) });
}
