import { HistoryEntry, MyDayView, NewPaper, PaperView, ProfileAnswerView } from '@huoshui/contracts';
import { day, Milestone, PaperKind } from '@huoshui/domain';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';
import { SYSTEM } from '../platform';
import { recordMilestones } from '.';

describe('papers of a milestone', () => {
  let desk: ProjectDesk;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
  });
  afterAll(() => desk.app.close());

  /** A signed project whose start is recorded with these papers. */
  async function started(kinds: readonly PaperKind[], by = desk.officer): Promise<{ id: string; start: string }> {
    const id = await desk.project();
    const signing = await desk.recorded(id, 'signing', '2026-01-05');
    await desk.office.post(`projects/${id}/milestones/${signing}/verification`).expect(204);
    const papers = await Promise.all(kinds.map((kind) => paper(kind, {}, by)));
    const recorded = await by.post(`projects/${id}/milestones`, { milestone: 'start', day: '2026-03-10', papers });
    expect([recorded.status, recorded.body.code]).toEqual([201, undefined]);
    return { id, start: recorded.body.id };
  }

  const paper = async (kind: PaperKind, more: Partial<NewPaper> = {}, by = desk.officer): Promise<NewPaper> => ({
    kind,
    fileId: await desk.evidence(by),
    ...more,
  });
  const add = async (
    at: { id: string; start: string },
    kind: PaperKind,
    more: Partial<NewPaper> = {},
    by = desk.officer,
  ) => by.post(`projects/${at.id}/milestones/${at.start}/papers`, await paper(kind, more, by));
  const verify = ({ id, start }: { id: string; start: string }, by = desk.office) =>
    by.post(`projects/${id}/milestones/${start}/verification`);
  const papersOf = async ({ id, start }: { id: string; start: string }): Promise<PaperView[]> =>
    (await desk.fact(id, start)).papers;
  const answers = async (id: string, by: Caller = desk.officer): Promise<ProfileAnswerView[]> =>
    (await by.get(`projects/${id}/definitions`).expect(200)).body;
  const startedTo = async (id: string) =>
    (await answers(id)).map(({ key, milestones }) => {
      const { met, day } = milestones.find((one) => one.milestone === 'start') ?? { met: null, day: null };
      return [key, met, day];
    });

  it('give three answers to "started?", each with its reasons', async () => {
    const at = await started(['constructionPermit']);
    await add(at, 'pilingPhoto', { day: '2026-03-20' });
    expect((await startedTo(at.id)).map(([, met]) => met)).toEqual([false, false, false]);
    await verify(at).expect(204);
    expect(await startedTo(at.id)).toEqual([
      ['zone', true, '2026-03-10'],
      ['city', true, '2026-03-10'],
      ['statistics', true, '2026-03-20'],
    ]);
    const photo = (await papersOf(at)).find((one) => one.kind === 'pilingPhoto');
    const retraction = `projects/${at.id}/milestones/${at.start}/papers/${photo?.id}/retraction`;
    await desk.office.post(retraction, { reason: '不是本项目' }).expect(204);
    const [zone, city, statistics] = await answers(at.id);
    expect([zone?.name, zone?.number, zone?.isDefault]).toEqual(['高新区口径', 1, true]);
    expect(city?.milestones[3]?.because).toEqual([
      { code: 'paperMissing', kinds: ['sitePhoto', 'pilingPhoto', 'mainWorksPhoto', 'equipmentPhoto'] },
    ]);
    expect(statistics?.milestones[3]).toMatchObject({ met: false, day: null });
    expect(zone?.milestones[3]).toMatchObject({ met: true });
  });

  it('are verified with the milestone, and one that comes later waits for its own pair of eyes', async () => {
    const at = await started(['constructionPermit', 'sitePhoto']);
    await verify(at).expect(204);
    expect((await papersOf(at)).map((one) => one.state)).toEqual(['verified', 'verified']);
    const late: string = (await add(at, 'equipmentPhoto', {}, desk.office)).body.id;
    const verification = `projects/${at.id}/milestones/${at.start}/papers/${late}/verification`;
    expect((await desk.office.post(verification).expect(409)).body.code).toBe('project.paper.own');
    await desk.officer.post(verification).expect(403);
    const waiting: MyDayView = (await desk.second.get('my-day').expect(200)).body;
    expect(waiting.toVerify.find((one) => one.factId === at.start)).toMatchObject({ paper: 'equipmentPhoto' });
    await desk.second.post(verification).expect(204);
    expect((await desk.second.post(verification).expect(409)).body.code).toBe('project.paper.verified');
    const kinds: HistoryEntry[] = (await desk.officer.get(`projects/${at.id}/history`).expect(200)).body;
    expect(kinds.filter((one) => one.kind.startsWith('paper.')).map((one) => [one.kind, one.details['paper']])).toEqual(
      [
        ['paper.verified', 'equipmentPhoto'],
        ['paper.recorded', 'equipmentPhoto'],
      ],
    );
  });

  it('of a waiting milestone are not verified alone, and not by who handed one in', async () => {
    const at = await started(['sitePhoto']);
    const [first] = await papersOf(at);
    const alone = await desk.office.post(`projects/${at.id}/milestones/${at.start}/papers/${first?.id}/verification`);
    expect(alone.body).toMatchObject({ code: 'project.paper.with-milestone', facts: { milestone: 'start' } });
    await add(at, 'constructionPermit', {}, desk.office);
    expect((await verify(at).expect(409)).body.code).toBe('project.milestone.own');
    await verify(at, desk.second).expect(204);
  });

  it('stand against a verification when they are missing', async () => {
    const at = await started(['productionProof']);
    const refused = await verify(at).expect(422);
    expect(refused.body).toMatchObject({
      code: 'project.milestone.papers-missing',
      facts: {
        milestone: 'start',
        kinds: 'constructionPermit,sitePhoto,pilingPhoto,mainWorksPhoto,equipmentPhoto,other',
      },
    });
    await add(at, 'sitePhoto');
    await verify(at).expect(204);
  });

  it('bring a returned milestone back to who verifies', async () => {
    const at = await started(['sitePhoto']);
    await desk.office.post(`projects/${at.id}/milestones/${at.start}/return`, { reason: '缺施工许可证' }).expect(204);
    expect((await desk.fact(at.id, at.start)).state).toBe('returned');
    const mine = async (by: Caller): Promise<MyDayView> => (await by.get('my-day').expect(200)).body;
    expect((await mine(desk.officer)).returned.map((one) => one.factId)).toContain(at.start);
    await add(at, 'constructionPermit');
    expect((await desk.fact(at.id, at.start)).state).toBe('waiting');
    expect((await mine(desk.officer)).returned.map((one) => one.factId)).not.toContain(at.start);
    expect((await mine(desk.office)).toVerify.map((one) => one.factId)).toContain(at.start);
    await verify(at).expect(204);
    expect(await startedTo(at.id)).toContainEqual(['city', true, '2026-03-10']);
  });

  it('come back one by one with a reason, and do not count then', async () => {
    const at = await started(['constructionPermit', 'sitePhoto']);
    const photo = (await papersOf(at)).find((one) => one.kind === 'sitePhoto');
    await desk.office
      .post(`projects/${at.id}/milestones/${at.start}/papers/${photo?.id}/return`, { reason: '照片模糊' })
      .expect(204);
    await verify(at).expect(204);
    expect((await papersOf(at)).map((one) => [one.kind, one.state])).toEqual(
      expect.arrayContaining([
        ['constructionPermit', 'verified'],
        ['sitePhoto', 'returned'],
      ]),
    );
    const returned: MyDayView = (await desk.officer.get('my-day').expect(200)).body;
    expect(returned.returned.find((one) => one.factId === at.start)).toMatchObject({
      paper: 'sitePhoto',
      reason: '照片模糊',
    });
    const [, city] = await answers(at.id);
    expect(city?.milestones[3]?.because).toEqual([{ code: 'paperReturned', kinds: ['sitePhoto'] }]);
  });

  it('are taken back by who handed them in while they wait, and never the last that a verified milestone rests on', async () => {
    const at = await started(['sitePhoto']);
    const [only] = await papersOf(at);
    const late: string = (await add(at, 'constructionPermit')).body.id;
    const retraction = (id: string, by: Caller) =>
      by.post(`projects/${at.id}/milestones/${at.start}/papers/${id}/retraction`, { reason: '传错了' });
    await retraction(late, desk.lead).expect(403);
    await retraction(late, desk.officer).expect(204);
    expect((await retraction(late, desk.officer).expect(409)).body.code).toBe('project.paper.retracted');
    await verify(at).expect(204);
    await retraction(only?.id ?? '', desk.officer).expect(403);
    expect((await retraction(only?.id ?? '', desk.office).expect(409)).body).toMatchObject({
      code: 'project.paper.needed',
      facts: { milestone: 'start' },
    });
  });

  it('keep when and where a photo was taken, and from where that is known', async () => {
    const at = await started(['constructionPermit']);
    const shot = {
      takenAt: '2026-03-12T01:30:00.000Z',
      timeSource: 'photo',
      latitude: 22.3701,
      longitude: 113.5493,
      accuracyMetres: 12,
      placeSource: 'device',
      place: '金鼎工业园三期',
    } as const;
    expect((await add(at, 'pilingPhoto', shot)).status).toBe(201);
    const photo = (await papersOf(at)).find((one) => one.kind === 'pilingPhoto');
    expect(photo).toMatchObject({
      ...shot,
      takenAt: expect.stringContaining('2026-03-12T01:30:00'),
      day: '2026-03-12',
    });
  });

  it.each<[string, Partial<NewPaper>, number, string]>([
    ['a day to come', { day: '2026-06-18' }, 422, 'project.paper.future'],
    ['a photo of tomorrow', { takenAt: '2026-06-17T23:00:00Z', timeSource: 'photo' }, 422, 'project.paper.future'],
    ['half a place', { latitude: 22.3, placeSource: 'photo' }, 422, 'project.paper.place'],
    ['a time from nowhere', { takenAt: '2026-03-12T01:30:00Z' }, 422, 'project.paper.place'],
    ['a place off the globe', { latitude: 91, longitude: 0, placeSource: 'photo' }, 400, 'request.body.invalid'],
    ['a time that is none', { takenAt: 'yesterday', timeSource: 'photo' }, 400, 'request.body.invalid'],
    ['a ledger row by hand', { kind: 'ledgerRow' }, 400, 'request.body.invalid'],
  ])('refuse %s', async (_, more, status, code) => {
    const at = await started(['sitePhoto']);
    const refused = await add(at, 'pilingPhoto', more);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await papersOf(at)).toHaveLength(1);
  });

  it('open to who sees the project, and to no other team; nothing of them leaks to it', async () => {
    const at = await started(['sitePhoto']);
    const fileId = await desk.evidence(desk.officer);
    await desk.lead.get(`files/${fileId}`).expect(404);
    const foreign = { kind: 'constructionPermit', fileId };
    const papers = `projects/${at.id}/milestones/${at.start}/papers`;
    expect((await desk.lead.post(papers, foreign).expect(422)).body.code).toBe('project.milestone.evidence');
    const { id: paperId } = (await desk.officer.post(papers, foreign).expect(201)).body;
    await desk.lead.get(`files/${fileId}`).expect(200);
    await desk.office.get(`files/${fileId}`).expect(200);
    await desk.other.get(`files/${fileId}`).expect(404);
    await desk.other.get(`projects/${at.id}/definitions`).expect(404);
    expect((await add(at, 'sitePhoto', {}, desk.other)).status).toBe(404);
    await desk.other.post(`${papers}/${paperId}/retraction`, { reason: '无' }).expect(404);
    const other: MyDayView = (await desk.other.get('my-day').expect(200)).body;
    expect([...other.toVerify, ...other.returned].map((one) => one.project.id)).not.toContain(at.id);
  });

  it('never open a ledger workbook to a team, not even one that the office hands in', async () => {
    const at = await started(['sitePhoto']);
    const workbook = await desk.evidence(desk.office);
    const ledger = { fileId: workbook, sheet: '甲队', row: 7 };
    const fact = { projectId: at.id, milestone: Milestone.Landing, day: day('2026-02-01'), evidence: ledger };
    await desk.app.unit.write(SYSTEM, (work) => recordMilestones(work, [fact], day('2026-06-17')));
    const papers = `projects/${at.id}/milestones/${at.start}/papers`;
    await desk.office.post(papers, { kind: 'other', fileId: workbook }).expect(201);
    await desk.officer.get(`files/${workbook}`).expect(404);
    await desk.second.get(`files/${workbook}`).expect(200);
    const landing = (await desk.detail(at.id)).facts.find((one) => one.milestone === 'landing');
    expect(landing).toMatchObject({ papers: [], evidence: { sheet: '甲队', row: 7 } });
  });

  it('of one project are not reached through another', async () => {
    const [one, two] = [await started(['sitePhoto']), await started(['sitePhoto'])];
    const [paperOfTwo] = await papersOf(two);
    await desk.office
      .post(`projects/${one.id}/milestones/${one.start}/papers/${paperOfTwo?.id}/return`, { reason: '无' })
      .expect(404);
  });

  it('are needed: no paper, no record', async () => {
    const id = await desk.project();
    const bare = { milestone: 'signing', day: '2026-01-05' };
    expect((await desk.officer.post(`projects/${id}/milestones`, bare).expect(422)).body.code).toBe(
      'project.milestone.evidence',
    );
    await desk.officer.post(`projects/${id}/milestones`, { ...bare, papers: [] }).expect(400);
    expect((await desk.detail(id)).facts).toEqual([]);
  });
});
