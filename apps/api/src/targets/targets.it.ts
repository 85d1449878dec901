import {
  ProposedTarget,
  Role,
  TargetProposalDetail,
  TargetProposalView,
  TargetVersionView,
  TargetView,
} from '@huoshui/contracts';
import { day } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { proposedTarget as target } from '../../testing/proposed-target';
import { startOf, SYSTEM } from '../platform';
import { addTarget } from './put-targets';
import { TargetReader } from './target.reader';

describe('targets', () => {
  let app: TestApp;
  let office: Caller;
  let second: Caller;
  let lead: Caller;
  let otherLead: Caller;
  let teamId: string;
  let otherId: string;
  let officerId: string;

  beforeAll(async () => {
    app = await TestApp.boot();
    [office, second] = [await app.as(Role.CommandingOffice), await app.as(Role.CommandingOffice)];
    teamId = await app.team('第一纵队');
    otherId = await app.team('第二纵队');
    [lead, otherLead] = [await app.as(Role.TeamLead, teamId), await app.as(Role.TeamLead, otherId)];
    officerId = await app.person('队员甲', Role.Officer, teamId);
  });
  afterAll(() => app.close());

  const propose = (by: Caller, year: number, ...targets: ProposedTarget[]) =>
    by.post('target-proposals', { year, title: '年度目标', reason: '年度计划', targets });
  const decide = (by: Caller, id: string, decision: string, version = 1, note: string | null = null) =>
    by.put(`target-proposals/${id}/decision`, version, { decision, note });
  const list = async (year: number, by = office, owner = ''): Promise<TargetView[]> =>
    (await by.get(`targets?year=${year}${owner && `&owner=${owner}`}`).expect(200)).body;
  const proposals = async (year: number, by: Caller): Promise<TargetProposalView[]> =>
    (await by.get(`target-proposals?year=${year}`).expect(200)).body;

  async function approved(year: number, ...targets: ProposedTarget[]): Promise<string> {
    const { id } = (await propose(office, year, ...targets).expect(201)).body;
    await decide(second, id, 'approve').expect(200);
    return id;
  }

  it('are added to, never rewritten, whoever writes', async () => {
    const id = await approved(2029, target(5));
    const write = (sql: string) => app.unit.write(SYSTEM, (work) => work.query(sql, [id]));
    for (const change of [
      `UPDATE target_proposal SET state = 'rejected', note = 'x' WHERE id = $1`,
      `UPDATE target_proposal SET reason = 'x' WHERE id = $1`,
      'UPDATE target_proposal_entry SET value = 9 WHERE proposal_id = $1',
      'UPDATE target_value SET value = 9 WHERE proposal_id = $1',
      'DELETE FROM target_proposal WHERE id = $1',
    ]) {
      await expect(write(change)).rejects.toThrow('append-only');
    }
  });

  it('count once a second person has approved them, never before', async () => {
    const wanted = [target(800, { stretch: 900 }), target(40, { teamId, measure: 'started' })];
    const { id } = (await propose(office, 2023, ...wanted).expect(201)).body;
    const reader = app.app.get(TargetReader);
    expect(await list(2023)).toEqual([]);
    expect(await reader.knownAt(2023, new Date())).toEqual([]);
    const own = await decide(office, id, 'approve').expect(403);
    expect(own.body.code).toBe('target.proposal.own');
    const before = new Date();
    await decide(second, id, 'approve').expect(200, { version: 2 });
    expect(
      (await list(2023)).map(({ team, measure, value, stretch, unit }) => [
        team?.name ?? null,
        measure,
        value,
        stretch,
        unit,
      ]),
    ).toEqual([
      [null, 'signed', 800, 900, 'projects'],
      ['第一纵队', 'started', 40, null, 'projects'],
    ]);
    expect(await reader.knownAt(2023, before)).toEqual([]);
    expect(await reader.knownAt(2023, new Date())).toHaveLength(2);
    expect((await decide(second, id, 'approve', 2).expect(409)).body.code).toBe('target.proposal.closed');
  });

  it('keep what a past instant knew, whatever is approved, changed or withdrawn later', async () => {
    const old = { year: 2022, teamId, measure: 'started', value: 30 } as const;
    await app.unit.write(SYSTEM, (work) => addTarget(work, old, startOf(day('2022-01-01'))));
    const reader = app.app.get(TargetReader);
    const then = new Date('2022-06-01T00:00:00Z');
    const known = await reader.knownAt(2022, then);
    await approved(
      2022,
      target(60, { teamId, measure: 'started' }),
      target(7, { teamId, measure: 'newOutput', period: 'year' }),
    );
    await approved(2022, target(5, { teamId, measure: 'started', period: 'm06' }));
    await approved(2022, target(5, { teamId, personId: officerId, measure: 'started' }));
    expect(await reader.knownAt(2022, new Date())).toMatchObject([{ teamId, measure: 'started', value: 60 }]);
    await approved(2022, target(null, { teamId, measure: 'started' }));
    expect(await reader.knownAt(2022, new Date('2021-12-31T15:59:59Z'))).toEqual([]);
    expect(await reader.knownAt(2022, then)).toEqual(known);
    expect(known).toMatchObject([{ teamId, measure: 'started', value: 30 }]);
    expect(await reader.valued(known.map(({ id: value }) => value))).toEqual(known);
    expect(await reader.knownAt(2022, new Date())).toEqual([]);
    const [row] = (await list(2022)).filter(({ measure }) => measure === 'started');
    const versions: TargetVersionView[] = (await office.get(`targets/${row?.id}/versions`).expect(200)).body;
    expect(
      versions.map(({ value, title, proposedBy, approvedBy }) => [value, title, proposedBy?.id === approvedBy?.id]),
    ).toEqual([
      [null, '年度目标', false],
      [60, '年度目标', false],
      [30, null, true],
    ]);
  });

  it('are rejected with a reason, or taken back by who proposed', async () => {
    const first = (await propose(office, 2024, target(10)).expect(201)).body;
    await decide(second, first.id, 'reject').expect(400);
    await decide(second, first.id, 'reject', 1, '先与各队对账').expect(200);
    const other = (await propose(office, 2024, target(11)).expect(201)).body;
    expect((await decide(second, other.id, 'withdraw').expect(403)).body.code).toBe('target.proposal.others');
    await decide(office, other.id, 'withdraw').expect(200);
    expect(await list(2024)).toEqual([]);
    expect((await proposals(2024, second)).map(({ state, note }) => [state, note])).toEqual([
      ['withdrawn', null],
      ['rejected', '先与各队对账'],
    ]);
  });

  it('are not approved over a height that has changed meanwhile, and by one of two at once', async () => {
    const [one, other] = [
      await propose(office, 2025, target(10)).expect(201),
      await propose(office, 2025, target(20)).expect(201),
    ];
    const both = await Promise.all([decide(second, one.body.id, 'approve'), decide(second, other.body.id, 'approve')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('target.proposal.stale');
    expect(await list(2025)).toHaveLength(1);
  });

  it('of persons are for the person, the team’s lead and the office; the lead proposes them', async () => {
    const persons = target(3, { teamId, personId: officerId });
    const { id } = (await propose(lead, 2027, persons, target(2, { teamId, period: 'q1' })).expect(201)).body;
    expect(await proposals(2027, otherLead)).toEqual([]);
    await otherLead.get(`target-proposals/${id}`).expect(404);
    await decide(otherLead, id, 'withdraw').expect(404);
    expect((await decide(lead, id, 'approve').expect(403)).body.code).toBe('session.forbidden');
    const detail: TargetProposalDetail = (await office.get(`target-proposals/${id}`).expect(200)).body;
    expect(detail.entries).toMatchObject([
      { person: { displayName: '队员甲' }, value: 3, fromValue: null },
      { period: 'q1' },
    ]);
    await decide(office, id, 'approve').expect(200);
    const officer = await app.signIn('队员甲');
    const colleague = await app.as(Role.Officer, teamId);
    const viewer = await app.as(Role.Viewer);
    const seen = async (by: Caller): Promise<number> =>
      (await list(2027, by, teamId)).filter(({ person }) => person !== null).length;
    expect(await Promise.all([office, lead, officer, colleague, otherLead, viewer].map(seen))).toEqual([
      1, 1, 1, 0, 0, 0,
    ]);
    const own = (await list(2027, officer, teamId)).find(({ person }) => person !== null);
    await otherLead.get(`targets/${own?.id}/versions`).expect(404);
    await colleague.get(`targets/${own?.id}/versions`).expect(404);
  });

  it.each([
    [{ value: 0 }, 422, 'target.invalid'],
    [{ value: -1 }, 422, 'target.invalid'],
    [{ value: 100_001 }, 422, 'target.invalid'],
    [{ value: 2 ** 53 }, 422, 'target.invalid'],
    [{ stretch: 4 }, 422, 'target.stretch'],
    [{ value: null, stretch: 4 }, 422, 'target.stretch'],
    [{ value: null }, 409, 'target.proposal.unchanged'],
    [{ value: '5' }, 400, 'request.body.invalid'],
    [{ measure: 'happiness' }, 400, 'request.body.invalid'],
    [{ period: 'm13' }, 400, 'request.body.invalid'],
    [{ personId: '00000000-0000-4000-8000-000000000000' }, 422, 'target.owner'],
    [{ teamId: '00000000-0000-4000-8000-000000000000' }, 409, 'request.referenced'],
  ])('refuse %j', async (wrong, status, code) => {
    const refused = await propose(office, 2028, { ...target(5), ...wrong } as ProposedTarget);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('are read by everybody and proposed by office and team leads alone', async () => {
    const officer = await app.as(Role.Officer, teamId);
    await officer.get('targets?year=2023').expect(200);
    await propose(officer, 2028, target(5)).expect(403);
    for (const wrong of [target(5), target(5, { teamId }), target(5, { teamId: otherId, period: 'q1' })]) {
      expect((await propose(lead, 2028, wrong).expect(403)).body.code).toBe('target.scope');
    }
    const stranger = target(5, { teamId: otherId, personId: officerId });
    expect((await propose(otherLead, 2028, stranger).expect(422)).body.code).toBe('target.owner');
    expect((await propose(office, 2028, target(5), target(6)).expect(422)).body.code).toBe('target.twice');
    await (await app.as(Role.Administrator)).get('targets?year=2023').expect(403);
    await app.nobody().get('targets?year=2023').expect(401);
  });
});
