import { MyDayView, Role } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';

describe('my day', () => {
  let app: TestApp;
  let officer: Caller;
  let colleague: Caller;
  let stranger: Caller;
  let office: Caller;
  let teamId: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-11-23' });
    teamId = await app.team('第一招商纵队');
    officer = await app.as(Role.Officer, teamId);
    colleague = await app.as(Role.TeamLead, teamId);
    stranger = await app.as(Role.TeamLead, await app.team('第二招商纵队'));
    office = await app.as(Role.CommandingOffice);
  });
  afterAll(() => app.close());

  const day = async (caller: Caller): Promise<MyDayView> => (await caller.get('my-day').expect(200)).body;

  it('shows due leads to their owner and the team’s lead, to no other team', async () => {
    await officer.post('leads', { company: '今日到期公司', nextStep: '报价', nextStepOn: '2026-11-23' }).expect(201);
    await officer.post('leads', { company: '明日公司', nextStep: '报价', nextStepOn: '2026-11-24' }).expect(201);
    await colleague
      .post('leads', { company: '队长的逾期公司', nextStep: '回访', nextStepOn: '2026-11-01' })
      .expect(201);
    expect(await day(officer)).toMatchObject({
      openLeads: 2,
      dueLeads: [{ company: '今日到期公司' }],
      today: '2026-11-23',
      week: '2026-W48',
    });
    expect((await day(colleague)).dueLeads.map((lead) => lead.company)).toEqual(['队长的逾期公司', '今日到期公司']);
    expect((await day(colleague)).dueCount).toBe(2);
    expect(await day(stranger)).toMatchObject({ openLeads: 0, dueLeads: [] });
  });

  it('asks the commanding office to verify, and gives what it returns back to who recorded it', async () => {
    const lead = (await officer.post('leads', { company: '待核验公司' }).expect(201)).body;
    await officer.put(`leads/${lead.id}/stage`, 1, { stage: 'contacted' }).expect(200);
    await officer.put(`leads/${lead.id}/stage`, 2, { stage: 'negotiating' }).expect(200);
    const file = await officer
      .post('files')
      .attach('file', Buffer.from('%PDF-1.4\n%%EOF'), { filename: '合同.pdf' })
      .expect(201);
    const terms = {
      name: '某项目',
      industry: null,
      amountFen: 2_000_000_000,
      manufacturing: true,
      landMode: null,
      place: null,
    };
    await officer
      .post(`leads/${lead.id}/signing`, {
        ...terms,
        shares: [{ teamId, basisPoints: 10_000 }],
        signedOn: '2026-11-20',
        evidenceFileId: file.body.id,
      })
      .expect(201);
    const [waiting] = (await day(office)).toVerify;
    expect(waiting).toMatchObject({ milestone: 'signing', day: '2026-11-20', project: { company: '待核验公司' } });
    expect(await day(officer)).toMatchObject({ toVerify: [], returned: [] });
    const back = `projects/${waiting?.project.id}/milestones/${waiting?.factId}/return`;
    await office.post(back, { reason: '缺盖章页' }).expect(204);
    expect((await day(officer)).returned).toMatchObject([{ milestone: 'signing', reason: '缺盖章页' }]);
    expect((await day(office)).toVerify).toEqual([]);
    expect((await day(stranger)).returned).toEqual([]);
  });

  it('has a rank for who is in a team, and nothing for an administrator but the day', async () => {
    expect((await day(officer)).ownTeam).toMatchObject({ teamId, teamName: '第一招商纵队' });
    const admin = await day(await app.as(Role.Administrator));
    expect(admin).toMatchObject({
      dueLeads: [],
      toVerify: [],
      redLights: { total: 0 },
      ownTeam: null,
      newestBulletin: null,
    });
  });
});
