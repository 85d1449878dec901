import { OrderFilter, Role } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { OrderDesk } from '../../testing/order-desk';
import { Actor } from '../platform';
import { grants } from '@huoshui/contracts';
import { OrderEventsReader, ProjectOrdersReader } from '.';

describe('who sees a supervision order', () => {
  let orders: OrderDesk;
  let desk: OrderDesk['desk'];
  let project: string;
  /** On a project of team a; owned by a's officer. */
  let onProject: string;
  /** On no project; owned by a's officer. */
  let alone: string;
  let fileId: string;

  beforeAll(async () => {
    orders = await OrderDesk.open();
    desk = orders.desk;
    project = await desk.project();
    fileId = await desk.evidence(orders.owner);
    onProject = await orders.reported({ projectId: project, title: '保密一号' }, [fileId]);
    alone = await orders.issue({ title: '保密二号', deadline: '2026-06-17' });
  });
  afterAll(() => desk.app.close());

  const seen = async (by: Caller, filter: OrderFilter = {}): Promise<string[]> =>
    (await orders.list(by, filter)).items.map((one) => one.title).sort();

  it('is the issuer’s side, the owner and the zone’s readers: all; a team: its own and its projects’', async () => {
    const viewer = await desk.app.as(Role.Viewer);
    for (const by of [desk.office, desk.second, viewer, orders.clerk, orders.owner]) {
      expect(await seen(by)).toEqual(['保密一号', '保密二号']);
    }
    expect(await seen(desk.lead)).toEqual(['保密一号']);
    expect(await seen(desk.other)).toEqual([]);
    await (await desk.app.as(Role.Administrator)).get('supervision').expect(403);
  });

  it.each(['保密', '一号', 'DB2026'])(
    'leaks nothing to another team through the search for %s, nor through its count',
    async (search) => {
      expect(await orders.list(desk.other, { search })).toMatchObject({ items: [], total: 0, nextCursor: null });
      expect((await orders.list(desk.office, { search })).total).toBeGreaterThan(0);
    },
  );

  it('leaks nothing through filters by project, state or source', async () => {
    for (const filter of [
      { projectId: project },
      { state: ['reported'] },
      { source: 'leaderNote' },
      { overdue: false },
    ] as OrderFilter[]) {
      expect((await orders.list(desk.other, filter)).total).toBe(0);
      expect((await orders.list(desk.office, filter)).total).toBeGreaterThan(0);
    }
  });

  it('opens order, letter and files to no other team', async () => {
    for (const path of [`supervision/${onProject}`, `supervision/${onProject}/letter`, `files/${fileId}`]) {
      await desk.other.get(path).expect(404);
      await desk.lead.get(path).expect(200);
      await desk.office.get(path).expect(200);
    }
    await desk.lead.get(`supervision/${alone}`).expect(404);
    await desk.lead.get(`supervision/${alone}/letter`).expect(404);
    await desk.other.get(`supervision/projects/${project}`).expect(404);
  });

  it('lets nobody act on what they do not see', async () => {
    await desk.other.post(`supervision/${alone}/acknowledgement`).expect(404);
    await desk.other.post(`supervision/${alone}/reports`, { text: '办了', fileIds: [] }).expect(404);
    await desk.lead.post(`supervision/${onProject}/contributions`, { text: '帮忙', fileIds: [] }).expect(403);
  });

  it('takes no file into a report that the reporter may not see', async () => {
    const id = await orders.issue({ title: '保密三号' });
    await orders.owner.post(`supervision/${id}/acknowledgement`).expect(204);
    const foreign = { text: '附件', fileIds: [await desk.evidence(desk.other)] };
    const refused = await orders.owner.post(`supervision/${id}/reports`, foreign).expect(422);
    expect(refused.body.code).toBe('supervision.file');
    await desk.office.post(`supervision/${id}/withdrawal`, { reason: '试' }).expect(204);
  });

  it('names the project to an owner who may not open it', async () => {
    const id = await orders.issue({ title: '保密四号', projectId: project, ownerId: null, ownerTeamId: desk.b });
    expect(await orders.one(id, desk.other)).toMatchObject({ project: { id: project }, projectOpen: false });
    expect(await orders.one(id, desk.lead)).toMatchObject({ projectOpen: true });
    await desk.office.post(`supervision/${id}/withdrawal`, { reason: '试' }).expect(204);
  });

  it('is asked in counts and changes for the rooms below, too', async () => {
    const reader = desk.app.app.get(ProjectOrdersReader, { strict: false });
    const actor = (role: Role, teamIds: string[]): Actor => ({
      personId: null,
      displayName: '',
      role,
      ...grants[role],
      teamIds,
    });
    const elsewhere = await desk.project({}, desk.b);
    const overdue = await orders.issue({ title: '保密五号', projectId: project });
    await desk.app.unit.write(actor(Role.CommandingOffice, []), (work) =>
      work.query(
        `UPDATE supervision_order SET issued_on = '2026-06-01', first_deadline = '2026-06-10', deadline = '2026-06-10' WHERE id = $1`,
        [overdue],
      ),
    );
    const counts = (by: Actor) => reader.counts(by, [project, elsewhere]);
    expect(Object.fromEntries(await counts(actor(Role.Viewer, [])))).toEqual({
      [project]: { open: 2, overdue: 1 },
      [elsewhere]: { open: 0, overdue: 0 },
    });
    expect((await counts(actor(Role.TeamLead, [desk.a]))).get(project)).toEqual({ open: 2, overdue: 1 });
    expect((await counts(actor(Role.TeamLead, [desk.b]))).get(project)).toEqual({ open: 0, overdue: 0 });
    const window = { since: new Date(0), before: null, limit: 50, projectId: project };
    const changes = (teamId: string) =>
      desk.app.app.get(OrderEventsReader).list(actor(Role.TeamLead, [teamId]), window);
    expect(
      (await changes(desk.a)).filter(({ details }) => details['orderId'] === onProject).map(({ kind }) => kind),
    ).toEqual(['order.reported', 'order.acknowledged', 'order.issued']);
    expect((await changes(desk.b)).map(({ details }) => details['title'])).toEqual([]);
  });
});
