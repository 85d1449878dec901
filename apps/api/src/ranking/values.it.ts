import { Role, StandingsView } from '@huoshui/contracts';
import { DEFAULT_RULE_SET, FEN_IN_YI, MeasuredItem, RuleMeasure } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';
import { KnownPast } from '../../testing/known-past';

type Wanted = Omit<Partial<MeasuredItem>, 'measure'>;

/** Every measure of the rules with what it comes to for both teams in the week that ended on 28 August 2022. */
const VALUES: Readonly<Record<string, readonly [RuleMeasure, string | null, string | null, Wanted?]>> = {
  // signed in the year: A the workshop, and 60 % of the shared park; B 40 % of it and the small one
  count: [{ kind: 'count', event: 'signing' }, '2', '1', { division: 'leadTeam' }],
  credit: [{ kind: 'credit', event: 'signing' }, '1.60', '1.40'],
  amount: [{ kind: 'amount', event: 'signing', unit: 'yi' }, '9.20', '5.30'],
  addedOnly: [{ kind: 'credit', event: 'signing' }, '0', '1', { filter: { investment: 'added' } }],
  newOnly: [{ kind: 'credit', event: 'signing' }, '1.60', '0.40', { filter: { investment: 'new' } }],
  // the alumni brought the park's lead
  byPartner: [
    { kind: 'credit', event: 'signing' },
    '0.60',
    '0.40',
    { filter: { partnerKinds: ['alumni', 'partner'] } },
  ],
  byOther: [{ kind: 'credit', event: 'signing' }, '0', '0', { filter: { partnerKinds: ['ambassador'] } }],
  atOnce: [{ kind: 'credit', event: 'startOnLandAcquisition' }, '1', '0'],
  // the workshop started 40 days after signing, the small one 212 days
  median: [{ kind: 'medianDays', from: 'signing', to: 'start' }, '40', '212', { division: 'leadTeam' }],
  mean: [{ kind: 'meanDays', from: 'signing', to: 'start' }, '40', '212', { division: 'leadTeam' }],
  within: [{ kind: 'withinDays', from: 'signing', to: 'start', days: 90 }, '100', '0'],
  quick: [{ kind: 'credit', event: 'start', after: { milestone: 'signing', atMost: 90 } }, '1', '0'],
  firstStart: [{ kind: 'daysUntil', event: 'start' }, '221', '222', { division: 'leadTeam' }],
  overdue: [{ kind: 'overdue', from: 'signing', awaited: 'production', days: 20 }, '1.60', '1.40'],
  // the workshop since 22 July, the park since 26 August, the small one since 1 February
  overdueDays: [{ kind: 'overdueDays', from: 'signing', awaited: 'production', days: 20 }, '39.80', '210.20'],
  overdueInWeek: [
    { kind: 'overdueDays', from: 'signing', awaited: 'production', days: 20 },
    '8.80',
    '8.20',
    { window: 'week' },
  ],
  overdueTillStart: [{ kind: 'overdueDays', from: 'signing', awaited: 'start', days: 30 }, '10', '182'],
  // two reports of the workshop, one of the park; the report of July for June was replaced in September
  invested: [{ kind: 'invested', unit: 'wan' }, '360', '40'],
  investedMuch: [{ kind: 'invested', unit: 'wan', atLeastPercent: 1.5 }, '300', '0'],
  entered: [{ kind: 'entered', name: 'capital', unit: '万美元' }, '120.50', '0'],
  mark: [{ kind: 'mark', name: 'views', most: 10, take: 'mean' }, null, '7.50'],
  rate: [
    {
      kind: 'rate',
      cohort: true,
      numerator: { measure: { kind: 'credit', event: 'start' } },
      denominator: { measure: { kind: 'credit', event: 'signing' } },
    },
    '62.50',
    '71.43',
  ],
  among: [
    {
      kind: 'among',
      of: { kind: 'amount', event: 'signing', unit: 'yi' },
      also: { measure: { kind: 'credit', event: 'start' } },
    },
    '2',
    '0.50',
  ],
  growth: [
    { kind: 'growth', of: { kind: 'credit', event: 'signing' }, against: 'lastYear', as: 'difference' },
    '0.60',
    '1.40',
  ],
  completion: [{ kind: 'completionRate', of: { kind: 'credit', event: 'signing' }, target: 'signed' }, '40', null],
  ofQuarter: [
    { kind: 'completionRate', of: { kind: 'credit', event: 'signing' }, target: 'signed' },
    '80',
    null,
    { window: 'quarter' },
  ],
  leadRegistered: [{ kind: 'activity', activity: 'leadRegistered' }, '2', '2', { window: 'month' }],
  followUp: [{ kind: 'activity', activity: 'followUp' }, '2', '4', { window: 'month' }],
  visit: [{ kind: 'activity', activity: 'visit' }, '0', '3', { window: 'month' }],
  firstTalk: [{ kind: 'activity', activity: 'firstTalk' }, '1', '2', { window: 'month' }],
  claim: [{ kind: 'activity', activity: 'claim' }, '1', '1', { window: 'month' }],
  staleLead: [{ kind: 'activity', activity: 'staleLead', days: 7 }, '2', '1', { window: 'month' }],
  sheetMissing: [{ kind: 'activity', activity: 'sheetMissing' }, '2', '1', { window: { lastWeeks: 3 } }],
  sheetLate: [{ kind: 'activity', activity: 'sheetLate' }, '0', '1', { window: { lastWeeks: 3 } }],
  reportMissing: [{ kind: 'activity', activity: 'reportMissing' }, '1.20', '0.80', { window: { lastWeeks: 2 } }],
  reportLate: [{ kind: 'activity', activity: 'reportLate' }, '0', '1', { window: { lastWeeks: 2 } }],
  settledInTime: [{ kind: 'activity', activity: 'obstacleSettledInTime' }, '0.60', '0.40', { window: 'month' }],
  settledLate: [{ kind: 'activity', activity: 'obstacleSettledLate' }, '1', '0', { window: 'month' }],
  obstacleOverdue: [{ kind: 'activity', activity: 'obstacleOverdue' }, '0', '1', { window: 'month' }],
  orderInTime: [{ kind: 'activity', activity: 'orderDoneInTime' }, '1', '0', { window: 'month' }],
  orderOverdue: [{ kind: 'activity', activity: 'orderOverdue' }, '0', '1', { window: 'month' }],
  falseFact: [{ kind: 'activity', activity: 'falseFact' }, '0.60', '0.40', { window: 'month' }],
  statistics: [{ kind: 'activity', activity: 'statisticsEntry' }, '1', '0', { window: 'month' }],
};

const items = Object.entries(VALUES).map(([key, [measure, , , wanted]]): MeasuredItem => {
  const days = ['medianDays', 'meanDays', 'daysUntil'].includes(measure.kind);
  const method = days
    ? ({ kind: 'stepTable', direction: 'atMost', steps: [{ threshold: 30, points: 1 }] } as const)
    : measure.kind === 'overdue' || measure.kind === 'overdueDays'
      ? ({ kind: 'deduction', points: 1 } as const)
      : ({ kind: 'pointsPerUnit', points: 1 } as const);
  return { key, title: key, division: 'byShare', window: 'yearToDate', filter: {}, measure, method, ...wanted };
});

describe('the value of every measure, from facts built by hand', () => {
  let app: TestApp;
  let office: Caller;
  let view: StandingsView;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-09-01' });
    office = await app.as(Role.CommandingOffice);
    const colleague = await app.as(Role.CommandingOffice);
    const ruleSet = { ...DEFAULT_RULE_SET, name: '样样都量', tieBreakers: [], items };
    const { id } = (await office.post('rule-sets', { ruleSet }).expect(201)).body;
    await colleague.put(`rule-sets/${id}/review`, 1, { reviewed: true }).expect(200);
    await office.put(`rule-sets/${id}/activation`, 2, { fromWeek: '2022-W20' }).expect(200);
    await facts(app);
    view = (await office.get('standings/2022-W34').expect(200)).body;
  });
  afterAll(() => app.close());

  it.each(Object.entries(VALUES))('%s', (key, [, first, second]) => {
    const read = (name: string) =>
      view.standings.find((row) => row.team.name === name)?.items.find((one) => one.key === key)?.figures.value?.shown;
    expect([read('第一纵队') ?? null, read('第二纵队') ?? null]).toEqual([first, second]);
  });
});

async function facts(app: TestApp): Promise<void> {
  const past = new KnownPast(app.unit);
  const [a, b] = [await app.team('第一纵队'), await app.team('第二纵队')];
  const [one, two] = [await app.person('officer-a', Role.Officer, a), await app.person('officer-b', Role.Officer, b)];
  const shares = [
    { teamId: a, basisPoints: 6_000 },
    { teamId: b, basisPoints: 4_000 },
  ];
  const workshop = await HeldProject.open(app.unit, '2022-01-05', {
    leadTeamId: a,
    name: '厂房',
    amountFen: 2 * FEN_IN_YI,
  });
  await workshop.reached({ signing: '2022-07-01', landAcquisition: '2022-08-08', start: '2022-08-10' }, '2022-08-11');
  const park = await HeldProject.open(app.unit, '2022-01-05', {
    leadTeamId: a,
    shares,
    name: '园区',
    amountFen: 12 * FEN_IN_YI,
  });
  await park.reached({ signing: '2022-08-05' }, '2022-08-06');
  const small = await HeldProject.open(app.unit, '2022-01-05', {
    leadTeamId: b,
    name: '扩产',
    amountFen: 0.5 * FEN_IN_YI,
    added: true,
  });
  await small.reached({ signing: '2022-01-11', start: '2022-08-11' }, '2022-08-12');
  const last = await HeldProject.open(app.unit, '2021-01-05', { leadTeamId: a, name: '去年的' });
  await last.reached({ signing: '2021-03-01', start: '2021-04-01', production: '2021-05-01' }, '2021-05-02');

  // a landing of the park that was verified and taken back
  await park.reached({ landing: '2022-08-09' }, '2022-08-10');
  await past.run(
    `UPDATE milestone_fact SET retracted_at = '2022-08-20T04:00:00Z', retract_reason = '未落地'
     WHERE project_id = $1 AND milestone = 'landing'`,
    [park.id],
  );

  const mine = await past.lead(a, one, '2022-08-03', { company_key: 'same' });
  const theirs = await past.lead(b, two, '2022-08-04');
  // the same firm, registered by the other team as well; its talk came earlier but was put on record later
  const again = await past.lead(b, two, '2022-08-05', { company_key: 'same' });
  await past.lead(a, one, '2022-08-25', { created_at: '2022-08-30T04:00:00Z' });
  await past.lead(a, one, '2022-08-12');
  await past.followUp(mine, one, 'message', '2022-08-04');
  await past.followUp(mine, one, 'call', '2022-08-05');
  await past.followUp(theirs, two, 'visit', '2022-08-06');
  await past.followUp(theirs, two, 'reception', '2022-08-07');
  await past.followUp(again, two, 'visit', '2022-08-04', '2022-08-26T08:00:00Z');
  await past.followUp(again, two, 'call', '2022-08-24');
  await past.followUp(theirs, two, 'call', '2022-08-27', '2022-08-30T08:00:00Z');
  // handed to the other team after the cut-off
  await past.run('UPDATE lead SET team_id = $2, owner_id = $3 WHERE id = $1', [mine, b, two]);
  await past.run('UPDATE project SET lead_id = $2 WHERE id = $1', [park.id, mine]);
  const referral = { lead_id: mine, partner_kind: 'alumni', partner_name: '校友会', filed_at: '2022-08-04T04:00:00Z' };
  await past.insert('referral', referral);
  const late = { partner_kind: 'ambassador', partner_name: '大使', filed_at: '2022-08-30T04:00:00Z' };
  await past.insert('referral', { lead_id: mine, ...late });

  await past.obstacle('2022-08-01', {
    project_id: park.id,
    due_on: '2022-08-20',
    state: 'settled',
    settled_on: '2022-08-18',
    answered_on: '2022-08-18',
  });
  await past.obstacle('2022-08-01', {
    lead_id: again,
    raised_by: one,
    due_on: '2022-08-10',
    state: 'withdrawn',
    withdrawn_on: '2022-08-02',
  });
  await past.obstacle('2022-08-01', {
    firm: '某企业',
    raised_by: one,
    due_on: '2022-08-10',
    state: 'settled',
    settled_on: '2022-08-12',
    answered_on: '2022-08-12',
  });
  const open = await past.obstacle('2022-08-01', { firm: '某企业', raised_by: two, due_on: '2022-08-15' });
  await past.run(
    `UPDATE obstacle SET state = 'settled', settled_on = '2022-08-30', answered_on = '2022-08-30' WHERE id = $1`,
    [open],
  );
  await past.order('2022-08-01', '2022-08-20', { owner_team_id: a, state: 'reported', reported_on: '2022-08-19' });
  await past.order('2022-08-01', '2022-08-20', { owner_id: two, state: 'acknowledged' });

  // week 33 ended on the 21st, week 34 on the 28th
  for (const week of ['2022-W33', '2022-W34']) await past.report(workshop.id, week, '2022-08-21T04:00:00Z');
  await past.report(small.id, '2022-W33', '2022-08-23T04:00:00Z');
  await past.report(small.id, '2022-W34', '2022-08-27T04:00:00Z');
  await past.report(park.id, '2022-W34', '2022-08-29T04:00:00Z');
  for (const team of [a, b]) await past.sheet(team, '2022-W32', '2022-08-11T04:00:00Z');
  await past.sheet(b, '2022-W33', '2022-08-26T04:00:00Z');

  await past.listed(workshop.id, '2022-08-15');
  await past.listed(small.id, '2022-08-16', '2022-08-20');
  await past.invested(workshop.id, '2022-06-01', 100_0000_00, '2022-07-05');
  await past.invested(workshop.id, '2022-07-01', 200_0000_00, '2022-08-05');
  await past.invested(park.id, '2022-07-01', 100_0000_00, '2022-08-05');
  await past.invested(small.id, '2022-07-01', 900_0000_00, '2022-08-30');
  await past.entry('figure', 'capital', a, 120.5, [one, two]);
  await past.entry('mark', 'views', b, 7, [one, two]);
  await past.entry('mark', 'views', b, 8, [one, two]);
  await target(past, a, 'year', 4);
  await target(past, a, 'q3', 2);
}

async function target(past: KnownPast, teamId: string, period: string, value: number): Promise<void> {
  const id = await past.insert('target', { year: 2022, team_id: teamId, period, measure: 'signed' });
  await past.insert('target_value', { target_id: id, value, known_from: '2022-01-01T00:00:00Z' });
}
