import { Role, WeeklyMeetingDetail, WeeklyMeetingView } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';

const WEEK = '2026-W24';

/** Team a's project, an order to team b, a decision about nobody, a notice to all. */
describe('who sees what of a meeting', () => {
  let desk: ProjectDesk;
  let project: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    project = await desk.project({ name: '甲队项目' });
    await desk.officer.post('leads', { company: '某公司' }).expect(201);
    await desk.office.post('bulletins', { period: WEEK }).expect(201);
    await desk.office.post('meetings', { week: WEEK }).expect(201);
    const post = async (part: string, body: object): Promise<string> =>
      (await desk.office.post(`meetings/${WEEK}/${part}`, body).expect(201)).body.id;
    const item = await post('items', { title: '甲队项目用地', minutes: 5, projectId: project });
    await post('items', { title: '乙队驻外工作', minutes: 5, teamId: desk.b });
    await post('items', { title: '班子内部事项', minutes: 5 });
    const { version } = await seen(desk.office);
    await desk.office.put(`meetings/${WEEK}/state`, version, { state: 'open' }).expect(200);
    const notes = { title: '甲队项目用地', minutes: 5, notes: '甲队汇报' };
    await desk.office.put(`meetings/${WEEK}/items/${item}`, 1, notes).expect(200);
    const order = { owner: { kind: 'team', id: desk.b }, workdays: 5 };
    await post('decisions', { kind: 'order', text: '乙队补报材料', order });
    await post('decisions', { kind: 'resolution', text: '甲队项目先行开工', itemId: item });
    await post('decisions', { kind: 'resolution', text: '内部决定' });
    await post('decisions', { kind: 'notice', text: '通报全区' });
  });
  afterAll(() => desk.app.close());

  const seen = async (by: Caller): Promise<WeeklyMeetingDetail> => (await by.get(`meetings/${WEEK}`).expect(200)).body;
  const said = ({ resolved }: WeeklyMeetingDetail) => resolved.map(({ number, text }) => `${number} ${text}`);
  const titles = ({ agenda }: WeeklyMeetingDetail) => agenda.map(({ title }) => title);

  it('is everything for the office and for leaders', async () => {
    for (const by of [desk.office, await desk.app.as(Role.Viewer), await desk.app.as(Role.ServiceDepartment)]) {
      const meeting = await seen(by);
      expect(meeting.whole).toBe(true);
      expect(said(meeting)).toEqual(['1 乙队补报材料', '2 甲队项目先行开工', '3 内部决定', '4 通报全区']);
      expect(titles(meeting)).toEqual(expect.arrayContaining(['甲队项目用地', '乙队驻外工作', '班子内部事项']));
      expect(meeting.attendance.map(({ name }) => name)).toEqual(expect.arrayContaining(['甲队', '乙队']));
    }
  });

  it('is for a team what gives it an order, is about its projects or is told to all', async () => {
    for (const by of [desk.lead, desk.officer]) {
      const a = await seen(by);
      expect([a.whole, a.decisions, a.orders]).toEqual([false, 2, 0]);
      expect(said(a)).toEqual(['2 甲队项目先行开工', '4 通报全区']);
      expect(titles(a)).toEqual(['上次会议议定事项落实情况', '甲队项目用地']);
      expect(a.agenda[1]?.notes).toBe('甲队汇报');
      expect(a.attendance.map(({ name }) => name)).toEqual(['甲队']);
    }
    const b = await seen(desk.other);
    expect([said(b), titles(b)]).toEqual([
      ['1 乙队补报材料', '4 通报全区'],
      ['上次会议议定事项落实情况', '乙队驻外工作'],
    ]);
    expect(JSON.stringify(b)).not.toMatch(/甲队|内部/);
  });

  it('leaks nothing through the list’s figures, the origin of an order or the whole minutes', async () => {
    const figures = async (by: Caller): Promise<Partial<WeeklyMeetingView>> =>
      ((await by.get('meetings').expect(200)).body as WeeklyMeetingView[])[0] ?? {};
    expect(await figures(desk.office)).toMatchObject({ decisions: 4, orders: 1 });
    expect(await figures(desk.lead)).toMatchObject({ items: 2, decisions: 2, orders: 0, openOrders: 0 });
    const order = (await seen(desk.office)).resolved[0]?.order?.id;
    expect((await desk.other.get(`meetings/origins/${order}`).expect(200)).body.origin).toMatchObject({ number: 1 });
    await desk.lead.get(`meetings/origins/${order}`).expect(404);
    const { version } = await seen(desk.office);
    await desk.office.put(`meetings/${WEEK}/state`, version, { state: 'closed' }).expect(200);
    await desk.lead.get(`meetings/${WEEK}/docx`).expect(403);
    await (await desk.app.as(Role.Viewer)).get(`meetings/${WEEK}/docx`).expect(200);
    await desk.office.post(`meetings/${WEEK}/corrections`, { text: '更正乙队名称' }).expect(201);
    expect((await seen(desk.lead)).corrections).toEqual([]);
  });

  it('is written by the commanding office alone', async () => {
    const viewer = await desk.app.as(Role.Viewer);
    for (const by of [desk.lead, desk.officer, viewer, await desk.app.as(Role.ProjectManager)]) {
      await by.post(`meetings/${WEEK}/decisions`, { kind: 'notice', text: '越权' }).expect(403);
      await by.put(`meetings/${WEEK}/state`, 1, { state: 'open' }).expect(403);
    }
    await (await desk.app.as(Role.Administrator)).get('meetings').expect(403);
  });
});
