import { Page, ProjectView } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';

describe('projects and their milestones', () => {
  let desk: ProjectDesk;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
  });
  afterAll(() => desk.app.close());

  it('shows a project to the teams that lead or have a share, and to no other', async () => {
    const own = await desk.project({ name: '独家项目' });
    const shared = await desk.project({
      name: '联合项目',
      shares: [
        { teamId: desk.a, basisPoints: 7000 },
        { teamId: desk.b, basisPoints: 3000 },
      ],
    });
    const names = async (by: Caller): Promise<string[]> =>
      ((await by.get('projects?search=项目').expect(200)).body as Page<ProjectView>).items.map((one) => one.name);
    expect(await names(desk.office)).toEqual(expect.arrayContaining(['独家项目', '联合项目']));
    expect(await names(desk.other)).toEqual(['联合项目']);
    await desk.other.get(`projects/${own}`).expect(404);
    await desk.other.get(`projects/${own}/history`).expect(404);
    expect((await desk.detail(shared, desk.other)).shares.map((share) => [share.team.name, share.basisPoints])).toEqual(
      [
        ['甲队', 7000],
        ['乙队', 3000],
      ],
    );
    expect((await desk.record(own, 'signing', '2026-01-05', desk.other)).status).toBe(404);
  });

  it('lets a milestone count once another pair of eyes has verified it', async () => {
    const id = await desk.project();
    const factId = await desk.recorded(id, 'signing', '2026-01-05');
    expect((await desk.detail(id)).unverified).toEqual(['signing']);
    await desk.officer.post(`projects/${id}/milestones/${factId}/verification`).expect(403);
    await desk.office.post(`projects/${id}/milestones/${factId}/verification`).expect(204);
    const twice = await desk.second.post(`projects/${id}/milestones/${factId}/verification`).expect(409);
    expect(twice.body.code).toBe('project.milestone.verified');
    const verified = await desk.fact(id, factId);
    expect(verified.heldFrom).not.toBeNull();
    expect(verified.evidence).toMatchObject({ fileName: '协议.pdf', sheet: null });
    expect(await desk.detail(id)).toMatchObject({ days: { signing: '2026-01-05' }, unverified: [], counted: true });
  });

  it('lets nobody verify what they recorded', async () => {
    const id = await desk.project();
    const factId = await desk.recorded(id, 'signing', '2026-01-05', desk.office);
    const own = await desk.office.post(`projects/${id}/milestones/${factId}/verification`).expect(409);
    expect(own.body.code).toBe('project.milestone.own');
    await desk.second.post(`projects/${id}/milestones/${factId}/verification`).expect(204);
  });

  it('opens evidence to who sees the project, and takes no file that the recorder cannot see', async () => {
    const id = await desk.project();
    const file = await desk.evidence(desk.officer);
    const foreign = { milestone: 'signing', day: '2026-01-05', evidenceFileId: file };
    expect((await desk.lead.post(`projects/${id}/milestones`, foreign).expect(422)).body.code).toBe(
      'project.milestone.evidence',
    );
    await desk.lead.get(`files/${file}`).expect(404);
    await desk.officer.post(`projects/${id}/milestones`, foreign).expect(201);
    await desk.lead.get(`files/${file}`).expect(200);
    await desk.office.get(`files/${file}`).expect(200);
    await desk.other.get(`files/${file}`).expect(404);
  });

  it.each([
    ['a start before the signing', 'start', '2026-01-04', 'project.milestone.order'],
    ['a production without a start', 'production', '2026-02-01', 'project.milestone.missing-before'],
    ['a day to come', 'start', '2026-06-18', 'project.milestone.future'],
    ['a second signing', 'signing', '2026-01-06', 'project.milestone.standing'],
  ] as const)('refuses %s', async (_, milestone, on, code) => {
    const id = await desk.project();
    await desk.recorded(id, 'signing', '2026-01-05');
    const refused = await desk.record(id, milestone, on);
    expect(refused.body.code).toBe(code);
    expect((await desk.detail(id)).facts).toHaveLength(1);
  });

  it('takes a returned fact anew in the place of the returned one', async () => {
    const id = await desk.project();
    const first = await desk.recorded(id, 'signing', '2026-01-05');
    await desk.office.post(`projects/${id}/milestones/${first}/return`, { reason: '协议缺少盖章页' }).expect(204);
    expect((await desk.fact(id, first)).returnReason).toBe('协议缺少盖章页');
    const anew = await desk.recorded(id, 'signing', '2026-01-06');
    expect(await desk.fact(id, first)).toMatchObject({ retractReason: '协议缺少盖章页' });
    expect((await desk.detail(id)).days).toEqual({ signing: '2026-01-06' });
    await desk.office.post(`projects/${id}/milestones/${anew}/verification`).expect(204);
    const late = await desk.office.post(`projects/${id}/milestones/${anew}/return`, { reason: '迟了' }).expect(409);
    expect(late.body.code).toBe('project.milestone.verified');
  });

  it('keeps what was retracted, and retracts nothing that another milestone needs', async () => {
    const id = await desk.project();
    const signing = await desk.recorded(id, 'signing', '2026-01-05');
    const start = await desk.recorded(id, 'start', '2026-03-01');
    const retract = (factId: string, by: Caller) =>
      by.post(`projects/${id}/milestones/${factId}/retraction`, { reason: '录入有误' });
    expect((await retract(signing, desk.officer).expect(409)).body).toMatchObject({
      code: 'project.milestone.needed',
      facts: { milestone: 'signing', by: 'start' },
    });
    expect((await retract(start, desk.lead).expect(403)).body.code).toBe('session.forbidden');
    await retract(start, desk.officer).expect(204);
    expect((await retract(start, desk.officer).expect(409)).body.code).toBe('project.milestone.retracted');
    await desk.office.post(`projects/${id}/milestones/${signing}/verification`).expect(204);
    await retract(signing, desk.officer).expect(403);
    await retract(signing, desk.office).expect(204);
    expect(await desk.detail(id)).toMatchObject({ days: {}, counted: false, facts: [{}, {}] });
  });
});
