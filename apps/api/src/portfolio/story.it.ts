import { ChangesPage, ProjectHead, ProjectStory, Role } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';
import { Clock, SYSTEM } from '../platform';

describe('the story of a project', () => {
  let desk: ProjectDesk;
  let week: string;
  let project: string;
  let elsewhere: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    week = desk.app.app.get(Clock).thisWeek();
    project = await desk.project({ name: '储能项目' });
    elsewhere = await desk.project({ name: '别队项目' }, desk.b);
    const signed = await desk.recorded(project, 'signing', '2026-06-01');
    await desk.office.post(`projects/${project}/milestones/${signed}/verification`).expect(204);
    await desk.recorded(elsewhere, 'signing', '2026-06-01', desk.other);
    await report(desk.officer, project, '选址已定');
    await report(desk.other, elsewhere, '别队的进展');
    await raise(project, '用电报装');
    await desk.office
      .post('supervision', {
        title: '一周内完成报装',
        task: '协调供电公司',
        ownerTeamId: desk.a,
        workdays: 5,
        source: 'leaderNote',
        projectId: project,
      })
      .expect(201);
  });
  afterAll(() => desk.app.close());

  const report = (by: Caller, id: string, text: string) =>
    by
      .post(`progress/projects/${id}`, {
        week,
        seen: 0,
        text,
        nextStep: '签合同',
        nextStepOn: '2026-07-01',
        nextStepBy: null,
      })
      .expect(201);
  const raise = (projectId: string, title: string) =>
    desk.officer.post('obstacles', { need: 'obstacle', category: '融资', title, projectId }).then((response) => {
      if (response.status !== 201) throw new Error(response.text);
    });
  const changes = async (by: Caller, query = '', of = ''): Promise<ChangesPage> =>
    (await by.get(`portfolio/${of ? `projects/${of}/` : ''}changes${query}`).expect(200)).body;

  it('is told at a glance', async () => {
    const story: ProjectStory = (await desk.officer.get(`portfolio/projects/${project}`).expect(200)).body;
    expect(story).toMatchObject({
      name: '储能项目',
      week,
      today: '2026-06-17',
      progress: { thisWeek: { text: '选址已定' }, latest: { nextStep: '签合同', nextStepOn: '2026-07-01' } },
      obstacles: { open: 1, overdue: 0 },
      orders: { open: 1, overdue: 0 },
      urgent: [{ title: '用电报装' }],
      keyProjectId: null,
      statistics: null,
      files: [{ of: 'milestone', what: 'signing', name: '协议.pdf' }],
    });
    const head: ProjectHead = (await desk.officer.get(`portfolio/projects/${project}/head`).expect(200)).body;
    expect(head).toMatchObject({ name: '储能项目', obstacles: { open: 1 }, orders: { open: 1 } });
  });

  it('is kept from other teams, all of it', async () => {
    for (const path of ['', '/head', '/changes']) {
      await desk.other.get(`portfolio/projects/${project}${path}`).expect(404);
      await desk.officer.get(`portfolio/projects/${elsewhere}${path}`).expect(404);
      await (await desk.app.as(Role.Administrator)).get(`portfolio/projects/${project}${path}`).expect(403);
    }
  });

  it('says what changed since last Monday, the newest first, who did it, and nothing twice', async () => {
    const { items, since, nextCursor } = await changes(desk.officer, '?since=2020-01-01', project);
    expect([since, nextCursor]).toEqual(['2020-01-01', null]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(items.every((item) => item.project.id === project)).toBe(true);
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'order.issued',
        'obstacle.raised',
        'progress.reported',
        'milestone.verified',
        'milestone.recorded',
        'project.opened',
      ]),
    );
    const said = items.find(({ kind }) => kind === 'progress.reported');
    expect(said).toMatchObject({
      by: { displayName: expect.stringMatching('officer') },
      details: { text: '选址已定' },
    });
    expect((await changes(desk.officer)).since).toBe('2026-06-08');
  });

  it('pages across all projects that one sees, without a gap', async () => {
    const whole = (await changes(desk.office, '?since=2020-01-01&limit=100')).items;
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: ChangesPage = await changes(
        desk.office,
        `?since=2020-01-01&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(whole.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(6);
  });

  it('shows a team its own projects alone, also under another team’s filter', async () => {
    const own = await changes(desk.officer, '?since=2020-01-01&limit=100');
    expect(new Set(own.items.map((item) => item.project.id))).toEqual(new Set([project]));
    expect((await changes(desk.officer, `?since=2020-01-01&teamId=${desk.b}`)).items).toEqual([]);
    const theirs = await changes(desk.office, `?since=2020-01-01&teamId=${desk.b}`);
    expect(new Set(theirs.items.map((item) => item.project.id))).toEqual(new Set([elsewhere]));
    expect((await changes(await desk.app.as(Role.Officer), '?since=2020-01-01')).items).toEqual([]);
  });

  it('tells a change of terms by what changed, and what an import brought by when it was held', async () => {
    const at = await desk.project({ name: '改过的' });
    await desk.app.unit.write(SYSTEM, (work) =>
      work.query(
        `WITH ended AS (UPDATE project_terms SET known_to = clock_timestamp() WHERE project_id = $1 RETURNING *)
         INSERT INTO project_terms (id, project_id, name, company, company_key, industry, amount_fen, manufacturing, land_mode,
           lead_team_id, shares, place, search, known_from, reason, origin)
         SELECT gen_random_uuid(), project_id, '新名', company, company_key, industry, amount_fen + 1, manufacturing, land_mode,
           lead_team_id, shares, place, search, known_to, '更名', 'entered' FROM ended`,
        [at],
      ),
    );
    const [first, second] = (await changes(desk.office, '?since=2020-01-01', at)).items;
    expect(first).toMatchObject({ kind: 'project.terms', details: { changed: 'name,amountFen', reason: '更名' } });
    expect(second).toMatchObject({ kind: 'project.opened', details: { changed: null } });
  });

  it.each(['?since=2026-02-30', '?cursor=abc', '?limit=0', '?teamId=x'])('refuses %s', (wrong) =>
    desk.office.get(`portfolio/changes${wrong}`).expect(400),
  );
});
