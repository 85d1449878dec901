import { createHash } from 'node:crypto';
import { DepartmentView, OrderDetail, Role, WeeklyMeetingDetail, WeeklyMeetingView } from '@huoshui/contracts';
import { day, minutesText, Week } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { Database, startOf, SYSTEM } from '../platform';
import { addTarget } from '../targets';
import { CheckMinutesNightly, PrepareMeetings } from './meeting.jobs';
import { PrepareMeeting } from './prepare-meeting';

/** Two Mondays in a row: what the first one gave opens the second one. */
describe('the weekly meeting', () => {
  let app: TestApp;
  let office: Caller;
  let second: Caller;
  let officer: Caller;
  let teamId: string;
  let departmentId: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-06-22' });
    office = await app.as(Role.CommandingOffice);
    second = await app.as(Role.CommandingOffice);
    teamId = await app.team('第一纵队');
    await app.team('第二纵队');
    officer = await app.as(Role.Officer, teamId);
    const departments: DepartmentView[] = (await office.get('departments').expect(200)).body;
    departmentId = departments.find(({ name }) => name === '建设环保局')?.id ?? '';
    const target = { year: 2026, teamId, measure: 'signed', value: 40 } as const;
    await app.unit.write(SYSTEM, (work) => addTarget(work, target, startOf(day('2026-01-01'))));
    await officer.post('leads', { company: '久未跟进公司' }).expect(201);
    await app.unit.write(SYSTEM, (work) => work.query(`UPDATE lead SET registered_on = '2026-05-01'`));
  });
  afterAll(() => app.close());

  const path = (week: string, ...rest: string[]) => ['meetings', week, ...rest].join('/');
  const one = async (week: string, by = office): Promise<WeeklyMeetingDetail> =>
    (await by.get(path(week)).expect(200)).body;
  const move = async (week: string, state: string) =>
    office.put(path(week, 'state'), (await one(week)).version, { state });
  const prepared = async (week: string): Promise<WeeklyMeetingDetail> => {
    await office.post('bulletins', { period: week }).expect(201);
    await office.post('meetings', { week }).expect(201);
    return one(week);
  };
  const decide = (week: string, input: object) => office.post(path(week, 'decisions'), input);
  const drop = (version: number, part: string, id = '') =>
    office.delete(path('2026-W23', part, id)).set('If-Match', `"${version}"`);
  const act = async (orderId: string, verb: string, by: Caller, body?: object) =>
    by.post(`supervision/${orderId}/${verb}`, body).expect(204);

  it('waits for the week’s bulletin', async () => {
    const refused = await office.post('meetings', { week: '2026-W23' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'meeting.bulletin-missing', facts: { week: '2026-W23' } });
    expect(await app.app.get(PrepareMeeting).ifMissing(SYSTEM, '2026-W23' as Week)).toBe(false);
  });

  it('is prepared from what the rooms know: orders, teams behind, stale leads', async () => {
    const { state, agenda, attendance, day, carried } = await prepared('2026-W23');
    expect([state, day, carried]).toEqual(['prepared', '2026-06-08', []]);
    expect(agenda.map(({ kind }) => kind)).toEqual(['orders', 'targets', 'leads']);
    expect(agenda[1]?.title).toBe('落后序时进度的队伍（截至6月7日序时进度43.3%）');
    expect(agenda[1]?.lines.map(({ text }) => text)).toEqual(['第一纵队：签约0/40个，完成0.0%，落后43.3个百分点']);
    expect(agenda[2]?.lines.map(({ text }) => text)).toEqual(['第一纵队：在谈1条，其中1条超过一周没有跟进']);
    expect(attendance.map(({ name }) => name)).toEqual(expect.arrayContaining(['第一纵队', '第二纵队', '建设环保局']));
  });

  it('is one for a week, whoever prepares it and however often; the job comes back for the last ended week', async () => {
    await office.post('bulletins', { period: '2026-W24' }).expect(201);
    const prepare = app.app.get(PrepareMeeting);
    const made = await Promise.all([1, 2, 3].map(() => prepare.ifMissing(SYSTEM, '2026-W24' as Week)));
    expect(made.filter(Boolean)).toHaveLength(1);
    const job = app.app.get(PrepareMeetings);
    await job.handle();
    await office.post('bulletins', { period: '2026-W25' }).expect(201);
    await Promise.all([job.handle(), job.handle()]);
    const list: WeeklyMeetingView[] = (await office.get('meetings').expect(200)).body;
    expect(list.map(({ week }) => week)).toEqual(['2026-W25', '2026-W24', '2026-W23']);
  });

  it('keeps what the office wrote when the agenda is brought up to date', async () => {
    const { agenda } = await one('2026-W23');
    const [orders, targets, leads] = agenda;
    await office
      .put(path('2026-W23', 'items', leads?.id ?? ''), 1, { title: '线索跟进', minutes: 3, notes: '要求每周过一遍' })
      .expect(200);
    await drop(1, 'items', targets?.id).expect(204);
    await office.post('meetings', { week: '2026-W23' }).expect(201);
    const after = (await one('2026-W23')).agenda;
    // What was taken off stays off, though its matter lasts.
    expect(after.map(({ kind, added }) => [kind, added])).toEqual([
      ['orders', false],
      ['leads', false],
    ]);
    expect(after[1]).toMatchObject({ id: leads?.id, title: '线索跟进', minutes: 3, notes: '要求每周过一遍' });
    expect(after[0]?.id).toBe(orders?.id);
  });

  it('adds behind it what fell due since the bulletin, and says so', async () => {
    const raised = { need: 'demand', category: '用电用水', title: '电力增容未批', firm: '某企业' };
    const { id } = (await officer.post('obstacles', raised).expect(201)).body;
    await app.unit.write(SYSTEM, (work) =>
      work.query(
        `UPDATE obstacle SET raised_on = '2026-06-01', counted_from = '2026-06-01', due_on = '2026-06-12' WHERE id = $1`,
        [id],
      ),
    );
    await office.post('meetings', { week: '2026-W23' }).expect(201);
    const { agenda } = await one('2026-W23');
    expect(agenda.at(-1)).toMatchObject({
      kind: 'obstacle',
      added: true,
      title: expect.stringContaining('电力增容未批'),
    });
  });

  it('takes items added by hand and is ordered by hand', async () => {
    const added = { title: '环评集中办理', detail: '三家企业同批', minutes: 8 };
    const { id } = (await office.post(path('2026-W23', 'items'), added).expect(201)).body;
    const { agenda, version } = await one('2026-W23');
    expect(agenda.at(-1)).toMatchObject({ id, kind: 'manual', lines: [{ text: '三家企业同批' }] });
    const ids = [id, ...agenda.map((item) => item.id).filter((other) => other !== id)];
    const partly = await office.put(path('2026-W23', 'agenda'), version, { itemIds: ids.slice(1) }).expect(409);
    expect(partly.body.code).toBe('meeting.agenda.differs');
    await office.put(path('2026-W23', 'agenda'), version, { itemIds: ids }).expect(200);
    await second.put(path('2026-W23', 'agenda'), version, { itemIds: ids }).expect(412);
    expect((await one('2026-W23')).agenda.map((item) => item.id)).toEqual(ids);
  });

  it('decides nothing before it is opened', async () => {
    const refused = await decide('2026-W23', { kind: 'resolution', text: '太早' }).expect(409);
    expect(refused.body.code).toBe('meeting.not-open');
    expect((await move('2026-W23', 'closed')).body.code).toBe('meeting.state.closed');
    expect((await one('2026-W23')).state).toBe('prepared');
    expect((await move('2026-W23', 'open')).status).toBe(200);
  });

  it('loses nothing when two write at once: the second is told, other items stay free', async () => {
    const { agenda } = await one('2026-W23');
    const [first, other] = agenda;
    const say = (by: Caller, item: typeof first, notes: string) =>
      by.put(path('2026-W23', 'items', item?.id ?? ''), item?.version ?? 0, { title: item?.title, minutes: 5, notes });
    const [mine, theirs, beside] = await Promise.all([
      say(office, first, '甲记'),
      say(second, first, '乙记'),
      say(second, other, '另一项'),
    ]);
    expect([mine.status, theirs.status].sort()).toEqual([200, 412]);
    expect(beside.status).toBe(200);
    const notes = (await one('2026-W23')).agenda.map((item) => item.notes);
    expect([
      ['甲记', '另一项'],
      ['乙记', '另一项'],
    ]).toContainEqual(notes.slice(0, 2));
  });

  it('makes a decision an order with owner, day and origin in one write; or none, and says so', async () => {
    const { agenda } = await one('2026-W23');
    const itemId = agenda[0]?.id;
    const text = '由建设环保局会同第一纵队，三个工作日内完成三家企业环评集中办理。每家指定专人。';
    const bare = await decide('2026-W23', { kind: 'order', text }).expect(422);
    expect(bare.body.code).toBe('meeting.decision.order');
    const past = { owner: { kind: 'department', id: departmentId }, deadline: '2026-06-01' };
    expect((await decide('2026-W23', { kind: 'order', text, order: past }).expect(422)).body.code).toBe(
      'supervision.deadline.past',
    );
    expect((await one('2026-W23')).resolved).toEqual([]);
    const order = { owner: { kind: 'department', id: departmentId }, workdays: 3 };
    const key = 'decision-once';
    const twice = await Promise.all(
      [1, 2].map(() => office.post(path('2026-W23', 'decisions'), { itemId, kind: 'order', text, order }, key)),
    );
    expect(twice[0]?.body).toEqual(twice[1]?.body);
    await decide('2026-W23', { itemId, kind: 'resolution', text: '周例会改在九点' }).expect(201);
    await decide('2026-W23', { kind: 'notice', text: '通报：第一纵队签约全区第一' }).expect(201);
    const { resolved } = await one('2026-W23');
    expect(resolved.map(({ number, kind, order: given }) => [number, kind, given?.owner ?? null])).toEqual([
      [1, 'order', '建设环保局'],
      [2, 'resolution', null],
      [3, 'notice', null],
    ]);
    const given: OrderDetail = (await office.get(`supervision/${resolved[0]?.order?.id}`).expect(200)).body;
    expect(given).toMatchObject({
      title: '由建设环保局会同第一纵队，三个工作日内完成三家企业环评集中办理',
      task: text,
      source: 'meeting',
      sourceId: resolved[0]?.id,
      sourceText: '2026年第23周招商引资调度会（2026年6月8日）',
      deadline: '2026-06-25',
    });
    const { origin } = (await office.get(`meetings/origins/${given.id}`).expect(200)).body;
    expect(origin).toMatchObject({ week: '2026-W23', number: 1, decisionId: resolved[0]?.id });
  });

  it('lets a decision be put right or dropped, until it went out as an order', async () => {
    const { resolved, agenda } = await one('2026-W23');
    const [ordered, free, notice] = resolved;
    const change = (id = '', version = 1, text = '周例会改在九点半') =>
      office.put(path('2026-W23', 'decisions', id), version, { kind: 'resolution', text });
    expect((await change(ordered?.id).expect(409)).body.code).toBe('meeting.decision.ordered');
    await change(free?.id).expect(200);
    await change(free?.id).expect(412);
    await drop(1, 'decisions', ordered?.id).expect(409);
    await drop(1, 'decisions', notice?.id).expect(204);
    const decided = await drop(agenda[0]?.version ?? 0, 'items', agenda[0]?.id).expect(409);
    expect(decided.body.code).toBe('meeting.agenda.decided');
    const team = { owner: { kind: 'team', id: teamId }, deadline: '2026-07-31' };
    const { orderId } = (await office.post(path('2026-W23', 'decisions', free?.id ?? '', 'order'), team).expect(201))
      .body;
    expect((await one('2026-W23')).resolved[1]).toMatchObject({
      kind: 'order',
      order: { id: orderId, owner: '第一纵队' },
    });
    await office.post(path('2026-W23', 'decisions', free?.id ?? '', 'order'), team).expect(409);
  });

  it('notes who came, who sat for whom, and guests', async () => {
    const { attendance } = await one('2026-W23');
    const row = attendance[0];
    const at = (version: number, body: object) =>
      office.put(path('2026-W23', 'attendance', row?.id ?? ''), version, body);
    expect((await at(1, { state: 'onBehalf' }).expect(422)).body.code).toBe('meeting.attendance.by');
    await at(1, { state: 'onBehalf', by: '王副队长' }).expect(200);
    await at(1, { state: 'absent' }).expect(412);
    await office.post(path('2026-W23', 'attendance'), { name: '区领导' }).expect(201);
    await office.post(path('2026-W23', 'attendance'), { name: '区领导' }).expect(409);
    const after = (await one('2026-W23')).attendance;
    expect(after[0]).toMatchObject({ name: row?.name, state: 'onBehalf', by: '王副队长' });
    expect(after.at(-1)).toMatchObject({ name: '区领导', kind: 'guest' });
  });

  it('closes once, with number and hash, and never changes again; corrections are added', async () => {
    const early = await office.post(path('2026-W23', 'corrections'), { text: '还没有' }).expect(409);
    expect(early.body.code).toBe('meeting.not-closed');
    expect((await office.get(path('2026-W23', 'docx')).expect(409)).body.code).toBe('meeting.not-closed');
    const { version } = await one('2026-W23');
    const both = await Promise.all(
      [1, 2].map(() => office.put(path('2026-W23', 'state'), version, { state: 'closed' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const closed = await one('2026-W23');
    expect(closed).toMatchObject({ state: 'closed', number: 1, year: 2026 });
    const [row] = await app.unit.write(SYSTEM, (work) =>
      work.query<{ content: never }>('SELECT content FROM meeting WHERE number = 1'),
    );
    expect(
      createHash('sha256')
        .update(minutesText(row?.content as never))
        .digest('hex'),
    ).toBe(closed.sha256);
    for (const [verb, rest, body] of [
      ['post', 'decisions', { kind: 'resolution', text: '迟到的决定' }],
      ['post', 'items', { title: '迟到的议题', minutes: 5 }],
      ['post', 'attendance', { name: '迟到的客人' }],
    ] as const) {
      expect((await office[verb](path('2026-W23', rest), body).expect(409)).body.code).toBe('meeting.closed');
    }
    expect((await office.post('meetings', { week: '2026-W23' }).expect(409)).body.code).toBe('meeting.closed');
    for (const sql of [
      `UPDATE meeting SET chair = '改' WHERE number = 1`,
      `DELETE FROM meeting_decision`,
      `UPDATE meeting_item SET notes = '改'`,
    ]) {
      await expect(app.unit.write(SYSTEM, (work) => work.query(sql))).rejects.toThrow('immutable');
    }
    await office.post(path('2026-W23', 'corrections'), { text: '第2项时限应为7月30日' }).expect(201);
    await office.post(path('2026-W23', 'corrections'), { text: '补充：会后已送达' }).expect(201);
    const after = await one('2026-W23');
    expect(after.corrections.map(({ number, text }) => [number, text])).toEqual([
      [1, '第2项时限应为7月30日'],
      [2, '补充：会后已送达'],
    ]);
    expect(after.sha256).toBe(closed.sha256);
    const docx = await office.get(path('2026-W23', 'docx')).buffer().expect(200);
    expect(docx.headers['content-disposition']).toContain(encodeURIComponent('调度会纪要'));
  });

  it('looks at the hashes of closed minutes once a night, and names the meeting whose minutes were changed', async () => {
    const check = async (by = office) => (await by.get('meetings/checks/latest').expect(200)).body.check;
    expect(await check()).toBeNull();
    await officer.get('meetings/checks/latest').expect(403);
    const nightly = app.app.get(CheckMinutesNightly);
    await Promise.all([nightly.handle(), nightly.handle()]);
    await nightly.handle();
    const [nights] = await app.app
      .get(Database)
      .query<{ count: number }>('SELECT count(*)::int AS count FROM minutes_check');
    expect(nights?.count).toBe(1);
    expect(await check()).toMatchObject({ by: null, meetings: 1, faults: [] });
    // As somebody would who has the database and not the product.
    const tamper = (sql: string) =>
      app.unit.write(SYSTEM, (work) => work.query(`SET LOCAL session_replication_role = replica; ${sql}`));
    await tamper(`UPDATE meeting SET content = jsonb_set(content, '{chair}', '"别人"') WHERE number = 1`);
    await tamper(`UPDATE meeting_correction SET text = '第2项时限应为8月30日' WHERE number = 1`);
    await office.post('meetings/checks', {}).expect(201);
    const found = { week: '2026-W23', year: 2026, number: 1 };
    expect((await check()).faults).toEqual([
      { ...found, correction: null },
      { ...found, correction: 1 },
    ]);
    await office.get(path('2026-W23', 'docx')).expect(500);
  });

  it('opens the next Mondays with what was not done, also two weeks later, and tells once what was', async () => {
    const [department, team] = (await one('2026-W23')).resolved.map(({ order }) => order?.id ?? '');
    const standing = async (week: string) => (await one(week)).carried.map(({ id, standing: is }) => [id, is]);
    expect(await standing('2026-W24')).toEqual([
      [department, 'pending'],
      [team, 'pending'],
    ]);
    await act(team ?? '', 'acknowledgement', officer);
    await act(team ?? '', 'reports', officer, { text: '已改。', fileIds: [] });
    await act(team ?? '', 'closing', second);
    await app.unit.write(SYSTEM, (work) =>
      work.query(
        `UPDATE supervision_order SET issued_on = '2026-06-08', first_deadline = '2026-06-11', deadline = '2026-06-11' WHERE id = $1`,
        [department],
      ),
    );
    expect(await standing('2026-W25')).toEqual([
      [department, 'overdue'],
      [team, 'done'],
    ]);
  });
});
