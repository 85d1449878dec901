import { PersonStandingsView, Role, StandingEntriesView, StandingsView } from '@huoshui/contracts';
import { ACTIVITY_KINDS, day, DEFAULT_RULE_SET, RuleSet } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';
import { ActivityReader } from './activities/activity.reader';

const measured = { division: 'byShare', window: 'yearToDate', filter: {} } as const;

/** Entered capital, a mark, activities and persons: what only some rules read. */
const RULES: RuleSet = {
  ...DEFAULT_RULE_SET,
  name: '填报与人员',
  tieBreakers: [],
  groups: [
    { key: 'main', title: '主力', kinds: ['attraction'] },
    { key: 'columns', title: '纵队', kinds: ['column'] },
  ],
  items: [
    {
      ...measured,
      key: 'capital',
      title: '到位外资',
      measure: { kind: 'entered', name: 'foreignCapital', unit: '万美元' },
      method: { kind: 'bestShare', weight: 30 },
    },
    {
      ...measured,
      key: 'views',
      title: '评议',
      measure: { kind: 'mark', name: 'views', most: 10, take: 'mean' },
      method: { kind: 'pointsPerUnit', points: 1 },
    },
    {
      ...measured,
      key: 'leads',
      title: '登记线索',
      measure: { kind: 'activity', activity: 'leadRegistered' },
      method: { kind: 'pointsPerUnit', points: 1 },
    },
    {
      ...measured,
      key: 'quiet',
      title: '久未跟进',
      measure: { kind: 'activity', activity: 'staleLead', days: 3 },
      method: { kind: 'deduction', points: 2 },
    },
    {
      ...measured,
      key: 'false',
      title: '不实',
      measure: { kind: 'activity', activity: 'falseFact' },
      method: { kind: 'deduction', points: 10 },
    },
  ],
  persons: {
    within: 'team',
    tieBreakers: [],
    items: [
      {
        ...measured,
        key: 'signed',
        title: '签约',
        measure: { kind: 'credit', event: 'signing' },
        method: { kind: 'pointsPerUnit', points: 2 },
      },
      {
        ...measured,
        key: 'followUps',
        title: '跟进',
        measure: { kind: 'activity', activity: 'followUp' },
        method: { kind: 'pointsPerUnit', points: 1 },
      },
    ],
  },
};

describe('figures and marks entered by hand', () => {
  let app: TestApp;
  let office: Caller;
  let second: Caller;
  let lead: Caller;
  let officer: Caller;
  let first: string;
  let other: string;
  let officerId: string;
  let strangerId: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-09-01' });
    office = await app.as(Role.CommandingOffice);
    second = await app.as(Role.CommandingOffice);
    first = await app.team('第一纵队');
    other = await app.team('投促中心', 'attraction');
    lead = await app.as(Role.TeamLead, first);
    officerId = await app.person('officer-one', Role.Officer, first);
    strangerId = await app.person('officer-two', Role.Officer, other);
    officer = await app.signIn('officer-one');
    const { id } = (await office.post('rule-sets', { ruleSet: RULES }).expect(201)).body;
    const { version } = (await office.get(`rule-sets/${id}`).expect(200)).body;
    const reviewed = (await second.put(`rule-sets/${id}/review`, version, { reviewed: true }).expect(200)).body;
    await office.put(`rule-sets/${id}/activation`, reviewed.version, { fromWeek: '2022-W20' }).expect(200);
  });
  afterAll(() => app.close());

  const points = async (): Promise<Record<string, string[]>> => {
    const view: StandingsView = (await office.get('standings/current').expect(200)).body;
    return Object.fromEntries(view.standings.map((row) => [row.team.name, row.items.map((item) => item.points.shown)]));
  };

  const capital = (teamId: string, value: number, more: object = {}) => ({
    kind: 'figure',
    name: 'foreignCapital',
    period: '2022-08',
    teamId,
    value,
    evidenceText: '外资司台账第 3 页',
    reason: '8 月到位',
    ...more,
  });

  it('count once a second person has confirmed them, and no more once they are taken back', async () => {
    const { id } = (await lead.post('standing-entries', capital(first, 120.5)).expect(201)).body;
    expect((await points())['第一纵队']?.[0]).toBe('0.00');
    await lead.post(`standing-entries/${id}/confirmation`).expect(403);
    await office.post(`standing-entries/${id}/confirmation`).expect(200);
    expect((await points())['第一纵队']?.[0]).toBe('30.00');
    expect((await office.post(`standing-entries/${id}/confirmation`).expect(409)).body.code).toBe('entry.confirmed');
    expect((await lead.post('standing-entries', capital(first, 1)).expect(409)).body.code).toBe('entry.exists');
    await lead.post(`standing-entries/${id}/retraction`, { reason: '写错' }).expect(403);
    await second.post(`standing-entries/${id}/retraction`, { reason: '写错' }).expect(200);
    expect((await points())['第一纵队']?.[0]).toBe('0.00');
    await lead.post('standing-entries', capital(first, 80)).expect(201);
  });

  it('are never confirmed by who entered them', async () => {
    const { id } = (await office.post('standing-entries', capital(other, 40)).expect(201)).body;
    expect((await office.post(`standing-entries/${id}/confirmation`).expect(409)).body.code).toBe('entry.own');
    await second.post(`standing-entries/${id}/confirmation`).expect(200);
  });

  it.each([
    [{ name: 'nothing' }, 'entry.not-asked'],
    [{ period: '2022-10' }, 'entry.future'],
    [{ period: '2022-W36' }, 'entry.future'],
    [{ period: '2022-13' }, 'entry.period'],
    [{ evidenceText: undefined }, 'entry.evidence'],
    [{ teamId: undefined }, 'entry.subject'],
    [{ personId: '00000000-0000-4000-8000-000000000000' }, 'entry.subject'],
    [{ kind: 'mark', name: 'views', value: 11 }, 'entry.mark-most'],
    [{ value: 1_234_567_890.5 }, 'entry.value'],
  ])('are refused with %j: %s', async (change, code) => {
    const refused = await office
      .post('standing-entries', capital(first, 1, { period: '2022-07', ...change }))
      .expect(422);
    expect(refused.body.code).toBe(code);
  });

  it('are a team lead’s for the own team alone, and marks the office’s', async () => {
    await lead.post('standing-entries', capital(other, 1, { period: '2022-07' })).expect(403);
    const mark = { kind: 'mark', name: 'views', period: '2022-08', value: 9, evidenceText: '评议会', reason: '好' };
    await lead.post('standing-entries', { ...mark, teamId: first }).expect(403);
    await officer.post('standing-entries', { ...mark, teamId: first }).expect(403);
    for (const value of [9, 8]) {
      const { id } = (await office.post('standing-entries', { ...mark, value, teamId: first }).expect(201)).body;
      await second.post(`standing-entries/${id}/confirmation`).expect(200);
    }
    expect((await points())['第一纵队']?.[1]).toBe('8.50');
  });

  it('are shown to the own team, and all to the office, with what the rules ask for', async () => {
    const own: StandingEntriesView = (await lead.get('standing-entries?period=2022-08').expect(200)).body;
    expect(new Set(own.entries.map((one) => one.subject.name))).toEqual(new Set(['第一纵队']));
    expect(own.asked.map((one) => [one.kind, one.name, one.of])).toEqual([
      ['figure', 'foreignCapital', 'team'],
      ['mark', 'views', 'team'],
    ]);
    expect(own.teams.map((team) => team.name)).toEqual(['第一纵队']);
    const all: StandingEntriesView = (await office.get('standing-entries?period=2022-08').expect(200)).body;
    expect(new Set(all.entries.map((one) => one.subject.name))).toEqual(new Set(['第一纵队', '投促中心']));
    await (await app.as(Role.Administrator)).get('standing-entries?period=2022-08').expect(403);
  });

  it('beside activities: leads, silence, and facts that were taken back', async () => {
    const created = (await officer.post('leads', { company: '甲公司' }).expect(201)).body;
    await officer.post(`leads/${created.id}/follow-ups`, { kind: 'call', day: '2022-08-31', note: '联系' }).expect(201);
    await app.unit.write(
      { personId: null, displayName: '', role: 'system', scope: 'zone', permissions: [], teamIds: [] },
      (work) => work.query(`UPDATE lead SET registered_on = '2022-08-20' WHERE id = $1`, [created.id]),
    );
    expect((await points())['第一纵队']?.slice(2)).toEqual(['1.00', '0.00', '0.00']);
    const project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first, name: '不实项目' });
    await project.reached({ signing: '2022-06-01' }, '2022-06-02');
    const [fact] = (await office.get(`projects/${project.id}`).expect(200)).body.facts;
    await office.post(`projects/${project.id}/milestones/${fact.id}/retraction`, { reason: '未签' });
    const view: StandingsView = (await office.get('standings/current').expect(200)).body;
    const row = view.standings.find((one) => one.team.id === first);
    expect(row).toMatchObject({ group: 'columns', groupRank: 1 });
    expect(view.groups.map((group) => group.title)).toEqual(['主力', '纵队']);
  });

  it('beside activities: every kind is read, weekly reports among them', async () => {
    const project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first, name: '要报的项目' });
    await project.reached({ signing: '2022-08-12' }, '2022-08-13');
    const reader = app.app.get(ActivityReader);
    const instant = new Date('2022-08-28T16:00:00Z');
    const all = { instant, upTo: day('2022-08-28') };
    for (const kind of ACTIVITY_KINDS) await reader.read({ ...all, needed: { [kind]: day('2022-01-01') } });
    const missing = await reader.read({ ...all, needed: { reportMissing: day('2022-01-01') } });
    // Signed on Friday the 12th: the weeks that end on the 21st and on the 28th owe a report.
    const own = missing.filter((one) => one.project?.id === project.id);
    expect(own.map((one) => [one.kind, one.day])).toEqual([
      ['reportMissing', '2022-08-21'],
      ['reportMissing', '2022-08-28'],
    ]);
  });

  it('persons see their team, the office everybody; a project is divided among its persons', async () => {
    const project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first, name: '两人项目' });
    await project.reached({ signing: '2022-06-01' }, '2022-06-02');
    const known = (await lead.get(`projects/${project.id}/persons`).expect(200)).body;
    expect(known.shares).toEqual([]);
    const leadId = known.candidates.find((one: { id: string }) => one.id !== officerId).id;
    const shares = [
      { personId: officerId, basisPoints: 7_500 },
      { personId: leadId, basisPoints: 2_500 },
    ];
    const stranger = [{ personId: strangerId, basisPoints: 10_000 }];
    const path = `projects/${project.id}/persons`;
    const refused = await lead.put(path, known.version, { shares: stranger, reason: '分工' }).expect(422);
    expect(refused.body.code).toBe('person-share.not-member');
    await officer.put(path, known.version, { shares, reason: '分工' }).expect(403);
    const { version } = (await lead.put(path, known.version, { shares, reason: '分工' }).expect(200)).body;
    expect((await lead.put(path, version, { shares, reason: '再来' }).expect(409)).body.code).toBe(
      'person-share.unchanged',
    );
    const of = async (caller: Caller): Promise<PersonStandingsView> =>
      (await caller.get('standings/current/persons').expect(200)).body;
    const own = await of(officer);
    // 0.75 × 2, and the one follow-up
    expect(own.standings.map((row) => [row.person.displayName, row.total.shown, row.groupRank])[0]).toEqual([
      'officer-one',
      '2.50',
      1,
    ]);
    expect(own.standings.some((row) => row.person.displayName === 'officer-two')).toBe(false);
    expect((await of(office)).standings.some((row) => row.person.displayName === 'officer-two')).toBe(true);
    await officer.get(`standings/current/persons/${strangerId}/items/signed`).expect(404);
    const opened = (await officer.get(`standings/current/persons/${officerId}/items/signed`).expect(200)).body;
    expect(opened.contributions).toMatchObject([{ name: '两人项目', basisPoints: 7_500, points: { shown: '1.50' } }]);
  });
});
