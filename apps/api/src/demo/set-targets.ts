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

/** What each team signs for; production sums to more than the zone's: allowed, and shown. */
const TEAM: Plan = [
  ['signed', 20, 23],
  ['started', 14, 16],
  ['produced', 7, 8],
];

/** P of the zone's work report: what 2023 was to bring. */
const PLAN_2023: Plan = [
  ['signed', 800, null],
  ['manufacturingLandedAtLeast1Yi', 300, null],
  ['fixedInvestment', 200 * FEN_IN_YI, null],
  ['newOutput', 100 * FEN_IN_YI, null],
];

const even = (parts: number): number[] => Array.from({ length: parts }, () => 1);

const stepOf = (measure: PlanMeasure): number =>
  ['signedAmount', 'fixedInvestment', 'newOutput'].includes(measure) ? FEN_IN_WAN : 1;

/** A height over parts by weights, base and stretch alike; parts that get nothing have no target. */
function divided(of: WantedTarget, weights: readonly number[], places: readonly Partial<WantedTarget>[]): WantedTarget[] {
  const part = (whole: number | null, at: number): number =>
    (whole !== null && splitTarget(whole, weights, stepOf(of.measure))?.parts[at]?.value) || 0;
  return places.flatMap((place, at) => {
    const value = part(of.value, at);
    const stretch = Math.max(part(of.stretch, at), value);
    return value === 0 ? [] : [{ ...of, ...place, value, stretch: of.stretch === null ? null : stretch }];
  });
}

const overYear = (of: WantedTarget, months: readonly number[]): WantedTarget[] => {
  const quarters = TARGET_QUARTERS.map((_, at) => months.slice(at * 3, at * 3 + 3).reduce((sum, one) => sum + one, 0));
  return [
    of,
    ...divided(of, quarters, TARGET_QUARTERS.map((period) => ({ period }))),
    ...divided(of, months, TARGET_MONTHS.map((period) => ({ period }))),
  ];
};

const wanted = (plan: Plan, teamId: string | null): WantedTarget[] =>
  plan.map(([measure, value, stretch]) => ({ teamId, personId: null, period: 'year', measure, value, stretch }));

/** The running year: zone, teams and persons, a proposal that waits, and the figures that somebody has to enter. */
export async function setTargets(work: Work, people: readonly LivingPerson[], zone: LivingZone): Promise<void> {
  const year = yearOf(zone.today);
  const ofTeams = zone.teamIds.flatMap((teamId) => wanted(TEAM, teamId));
  const ofPersons = ofTeams.flatMap((team) => {
    const officers = zone.officers.get(team.teamId ?? '') ?? [];
    return divided(team, even(officers.length), officers.map((personId) => ({ personId })));
  });
  const all = [...wanted(ZONE, null), ...ofTeams].flatMap((one) => overYear(one, even(TARGET_MONTHS.length)));
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
  const byTeam = teamIds.map((teamId) => sum(reached.filter((row) => row.teamId === teamId)));
  const byMonth = TARGET_MONTHS.map((_, at) => sum(reached.filter(({ month }) => month === at + 1)));
  const zone = wanted(PLAN_2023, null);
  const teams = zone.flatMap((one) => divided(one, byTeam, teamIds.map((teamId) => ({ teamId }))));
  const all = [...zone, ...teams].flatMap((one) => overYear(one, byMonth));
  await putTargets(work, 2023, all, { knownFrom: startOf(day('2023-01-01')) });
}
