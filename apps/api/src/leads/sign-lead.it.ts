import { HistoryEntry, LeadDetail, ProjectDetail, Role, ScheduleView } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';

describe('the way of a lead to its signing', () => {
  let app: TestApp;
  let officer: Caller;
  let stranger: Caller;
  let teamId: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-11-23' });
    teamId = await app.team('第一招商纵队');
    officer = await app.as(Role.Officer, teamId);
    stranger = await app.as(Role.Officer, await app.team('第二招商纵队'));
  });
  afterAll(() => app.close());

  const upload = async (caller: Caller): Promise<string> => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
    return (await caller.post('files').attach('file', pdf, { filename: '合同.pdf' }).expect(201)).body.id;
  };
  const negotiated = async (company: string): Promise<LeadDetail> => {
    const { id } = (await officer.post('leads', { company }).expect(201)).body;
    await officer.put(`leads/${id}/stage`, 1, { stage: 'contacted' }).expect(200);
    await officer.put(`leads/${id}/stage`, 2, { stage: 'negotiating' }).expect(200);
    return (await officer.get(`leads/${id}`).expect(200)).body;
  };
  const terms = (evidenceFileId: string) => ({
    name: '微蓝半导体项目',
    industry: '半导体与集成电路',
    amountFen: 12_000_000_000,
    manufacturing: true,
    landMode: 'newSpace',
    shares: [{ teamId, basisPoints: 10_000 }],
    place: '5.0产业新空间',
    signedOn: '2026-11-20',
    evidenceFileId,
  });

  it('opens a project whose signing waits for verification, and closes the lead', async () => {
    const lead = await negotiated('珠海微蓝芯片有限公司');
    const body = terms(await upload(officer));
    const first = await officer.post(`leads/${lead.id}/signing`, body, 'sign-it-once').expect(201);
    const again = await officer.post(`leads/${lead.id}/signing`, body, 'sign-it-once').expect(201);
    expect(again.body).toEqual(first.body);
    expect(first.body.code).toBe('HS2026-0001');
    const project: ProjectDetail = (await officer.get(`projects/${first.body.projectId}`).expect(200)).body;
    expect(project).toMatchObject({
      company: lead.company,
      leadId: lead.id,
      days: { signing: '2026-11-20' },
      unverified: ['signing'],
      leadTeam: { id: teamId },
    });
    const schedule: ScheduleView = (await officer.get(`schedules/${project.id}`).expect(200)).body;
    expect(schedule).toMatchObject({ from: '2026-11-20', template: { landMode: 'newSpace' } });
    expect(schedule.outlook.startForecast).not.toBeNull();
    expect((await officer.get(`leads/${lead.id}`)).body).toMatchObject({
      stage: 'signed',
      projectId: project.id,
      openMoves: [],
    });
    expect((await officer.post(`leads/${lead.id}/signing`, body).expect(409)).body.code).toBe('lead.stage.closed');
  });

  it('leaves nothing half done when one part is refused', async () => {
    const lead = await negotiated('珠海半途科技有限公司');
    const body = terms(await upload(officer));
    const cases = [
      [{ ...body, shares: [{ teamId, basisPoints: 9_000 }] }, 422, 'project.share.sum'],
      [{ ...body, signedOn: '2026-11-24' }, 422, 'project.milestone.future'],
      [{ ...body, evidenceFileId: await upload(stranger) }, 422, 'project.milestone.evidence'],
    ] as const;
    for (const [refused, status, code] of cases) {
      expect((await officer.post(`leads/${lead.id}/signing`, refused).expect(status)).body.code).toBe(code);
    }
    const own = { ...body, evidenceFileId: await upload(stranger) };
    await stranger.post(`leads/${lead.id}/signing`, own).expect(404);
    expect((await officer.get(`leads/${lead.id}`)).body).toMatchObject({ stage: 'negotiating', projectId: null });
    const signed = await officer.post(`leads/${lead.id}/signing`, body).expect(201);
    expect(signed.body.code).toBe('HS2026-0002');
  });

  it('gives one project to two who sign at once', async () => {
    const lead = await negotiated('珠海同签科技有限公司');
    const body = terms(await upload(officer));
    const both = await Promise.all([
      officer.post(`leads/${lead.id}/signing`, body),
      officer.post(`leads/${lead.id}/signing`, body),
    ]);
    expect(both.map((response) => response.status).sort()).toEqual([201, 409]);
  });

  it('tells what happened on a lead, the newest first', async () => {
    const { id } = (await officer.post('leads', { company: '北京有历史有限公司' }).expect(201)).body;
    await officer.post(`leads/${id}/follow-ups`, { kind: 'call', day: '2026-11-20', note: '初次联系' }).expect(201);
    await officer.put(`leads/${id}/stage`, 2, { stage: 'lost', lossReason: '选择苏州' }).expect(200);
    const history: HistoryEntry[] = (await officer.get(`leads/${id}/history`).expect(200)).body;
    expect(history.map((entry) => entry.kind).sort()).toEqual(
      ['lead.moved', 'lead.moved', 'lead.followed', 'lead.created'].sort(),
    );
    expect(history[0]).toMatchObject({
      kind: 'lead.moved',
      details: { from: 'contacted', to: 'lost', reason: '选择苏州' },
    });
    expect(history[0]?.by).not.toBeNull();
  });
});
