import { Page, ProposedTarget, Role, TargetSumGap } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';
import { proposedTarget as target } from '../../testing/proposed-target';

describe('gaps between targets and what they were broken down to', () => {
  let app: TestApp;
  let office: Caller;
  let second: Caller;
  let lead: Caller;
  let otherLead: Caller;
  let officer: Caller;
  let teamId: string;
  let otherId: string;
  let officerId: string;

  beforeAll(async () => {
    app = await TestApp.boot();
    [office, second] = [await app.as(Role.CommandingOffice), await app.as(Role.CommandingOffice)];
    [teamId, otherId] = [await app.team('第一纵队'), await app.team('第二纵队')];
    [lead, otherLead] = [await app.as(Role.TeamLead, teamId), await app.as(Role.TeamLead, otherId)];
    officerId = await app.person('队员甲', Role.Officer, teamId);
    officer = await app.signIn('队员甲');
    await approved(
      target(10),
      ...[target(4, { period: 'm01' }), target(5, { period: 'm02' })],
      ...[target(7, { teamId }), target(2, { teamId: otherId })],
      ...[target(3, { teamId, personId: officerId }), target(1, { teamId, personId: officerId, period: 'm01' })],
      target(1_000_000_000_000, { measure: 'fixedInvestment' }),
      target(999_999_999_999, { measure: 'fixedInvestment', teamId }),
    );
  });
  afterAll(() => app.close());

  async function approved(...targets: ProposedTarget[]): Promise<void> {
    const proposal = { year: 2026, title: '年度目标', reason: '年度计划', targets };
    const { id } = (await office.post('target-proposals', proposal).expect(201)).body;
    await second.put(`target-proposals/${id}/decision`, 1, { decision: 'approve', note: null }).expect(200);
  }

  const page = async (by: Caller, query = ''): Promise<Page<TargetSumGap>> =>
    (await by.get(`targets/gaps?year=2026${query}`).expect(200)).body;
  const words = ({ team, person, over, value, sum, difference }: TargetSumGap) => [
    person?.displayName ?? team?.name ?? '全区',
    ...[over, value, sum, difference],
  ];
  const ofZone = [
    ['全区', 'months', 10, 9, -1],
    ['全区', 'teams', 10, 9, -1],
  ];
  const ofTeam = ['第一纵队', 'persons', 7, 3, -4];
  const ofOfficer = ['队员甲', 'months', 3, 1, -2];

  it('are told of the zone first, of a team before its persons, not of a rest that nobody would see', async () => {
    const { items, total, totalIsFloor, nextCursor } = await page(office);
    expect(items.map(words)).toEqual([...ofZone, ofTeam, ofOfficer]);
    expect([total, totalIsFloor, nextCursor]).toEqual([4, false, null]);
  });

  it('of persons are for the person, the team’s lead and the office', async () => {
    const viewer = await app.as(Role.Viewer);
    const colleague = await app.as(Role.Officer, teamId);
    expect((await page(lead)).items.map(words)).toEqual([...ofZone, ofTeam, ofOfficer]);
    expect((await page(officer)).items.map(words)).toContainEqual(ofOfficer);
    for (const other of [otherLead, viewer, colleague]) {
      expect(await page(other)).toMatchObject({ total: 2 });
      expect(JSON.stringify(await page(other))).not.toContain(officerId);
    }
    await (await app.as(Role.Administrator)).get('targets/gaps?year=2026').expect(403);
  });

  it('are asked for by owner and by what they were broken down to', async () => {
    expect((await page(office, '&owner=zone')).items.map(words)).toEqual(ofZone);
    expect((await page(office, `&owner=${teamId}`)).items.map(words)).toEqual([ofTeam, ofOfficer]);
    expect(await page(office, `&owner=${otherId}`)).toMatchObject({ items: [], total: 0 });
    expect(await page(office, '&over=months')).toMatchObject({ items: [{ value: 10 }, { value: 3 }], total: 2 });
    for (const wrong of ['owner=nobody', 'over=weeks', 'limit=0', 'limit=201']) {
      await office.get(`targets/gaps?year=2026&${wrong}`).expect(400);
    }
  });

  it('come a page at a time, and go on behind a line that was mended meanwhile', async () => {
    const first = await page(office, '&limit=2');
    expect([first.items.map(words), first.total]).toEqual([ofZone, 4]);
    await approved(target(3, { teamId: otherId }));
    const next = await page(office, `&limit=1&cursor=${first.nextCursor}`);
    expect([next.items.map(words), next.total]).toEqual([[ofTeam], 3]);
    const last = await page(office, `&limit=1&cursor=${next.nextCursor}`);
    expect([last.items.map(words), last.nextCursor]).toEqual([[ofOfficer], null]);
  });

  it.each(['x', '42', '[]', '[null,null,"signed","year"]', '[null,null,"signed","m13","teams"]'])(
    'refuse the cursor %s',
    async (cursor) => {
      const written = Buffer.from(cursor).toString('base64url');
      const refused = await office.get(`targets/gaps?year=2026&cursor=${written}`).expect(400);
      expect(refused.body.code).toBe('request.cursor.invalid');
    },
  );
});
