import { day } from '@huoshui/domain';
import { someTerms } from '@huoshui/testing';
import { ProjectDesk } from '../../testing/project-desk';
import { SYSTEM } from '../platform';
import { openProject, openProjects } from '.';

describe('projects, whoever writes whatever', () => {
  let desk: ProjectDesk;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
  });
  afterAll(() => desk.app.close());

  it('makes one fact of the same request sent twice at once', async () => {
    const id = await desk.project();
    const body = { milestone: 'signing', day: '2026-01-05', evidenceFileId: await desk.evidence(desk.officer) };
    const both = await Promise.all([1, 2].map(() => desk.officer.post(`projects/${id}/milestones`, body, 'sign-once')));
    expect(both.map((response) => response.status)).toEqual([201, 201]);
    expect((await desk.detail(id)).facts).toHaveLength(1);
  });

  it('takes one of two who record one milestone at the same time', async () => {
    const id = await desk.project();
    const both = await Promise.all([
      desk.record(id, 'signing', '2026-01-05'),
      desk.record(id, 'signing', '2026-01-06', desk.lead),
    ]);
    expect(both.map((response) => response.status).sort()).toEqual([201, 409]);
  });

  it('numbers projects without gaps, whoever signs at once and whoever fails', async () => {
    const project = () => ({ terms: someTerms(desk.a), codeYear: 2031 });
    await Promise.allSettled(
      [1, 2, 3, 4, 5, 6].map((turn) =>
        desk.app.unit.write(SYSTEM, async (work) => {
          await openProject(work, project());
          if (turn % 2 === 0) throw new Error('the signing fails');
        }),
      ),
    );
    const last = await desk.app.unit.write(SYSTEM, (work) => openProjects(work, [project(), project()]));
    expect(last.map((one) => one.code)).toEqual(['HS2031-0004', 'HS2031-0005']);
  });

  it('refuses to overwrite or delete what is known, whoever writes', async () => {
    const id = await desk.project();
    const factId = await desk.recorded(id, 'signing', '2026-01-05');
    const write = (sql: string, value: string) => desk.app.unit.write(SYSTEM, (work) => work.query(sql, [value]));
    await expect(write(`UPDATE milestone_fact SET day = '2026-01-01' WHERE id = $1`, factId)).rejects.toThrow(
      'append-only',
    );
    await expect(write('DELETE FROM milestone_fact WHERE id = $1', factId)).rejects.toThrow('append-only');
    await expect(write('UPDATE project_terms SET amount_fen = 1 WHERE project_id = $1', id)).rejects.toThrow(
      'append-only',
    );
  });

  it.each([
    ['an impossible day', { day: '2026-02-30' }, 400],
    ['a day as a number', { day: 1e308 }, 400],
    ['an unknown milestone', { milestone: 'constructor' }, 400],
    ['a NUL', { note: 'a\0b' }, 400],
    ['a lone surrogate', { note: '\ud800' }, 400],
    ['a huge note', { note: '长'.repeat(501) }, 400],
    ['an id of another record', { id: 'x' }, 400],
    ['a file that is no id', { evidenceFileId: '1' }, 400],
    ['a file that there is not', { evidenceFileId: '0190f000-0000-7000-8000-000000000000' }, 422],
  ])('refuses %s', async (_, wrong, status) => {
    const id = await desk.project();
    const body = {
      milestone: 'signing',
      day: day('2026-01-05'),
      evidenceFileId: await desk.evidence(desk.officer),
      ...wrong,
    };
    const refused = await desk.officer.post(`projects/${id}/milestones`, body).expect(status);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect((await desk.detail(id)).facts).toEqual([]);
  });

  it.each([
    ['amountFen', 1e308],
    ['amountFen', 2 ** 53],
    ['amountFen', -1],
    ['amountFen', 0.5],
    ['shares', []],
    ['shares', [[[[[]]]]]],
    ['shares', [{ teamId: 'x', basisPoints: 10_000 }]],
    ['landMode', 'moon'],
    ['manufacturing', 'true'],
    ['leadTeamId', null],
    ['name', '  '],
  ])('refuses terms whose %s is %j', async (field, value) => {
    const id = await desk.project();
    const terms = { ...someTerms(desk.a), [field]: value };
    await desk.office.put(`projects/${id}/terms`, 1, { terms, reason: '试' }).expect(400);
    expect((await desk.detail(id)).terms).toHaveLength(1);
  });

  it.each(['sort=pg_sleep(1)', 'year=99999', 'reached=x', 'cursor=e30', 'limit=100000', 'teamId=1', 'unknown=1'])(
    'refuses the query %s',
    async (query) => {
      await desk.office.get(`projects?${query}`).expect(400);
    },
  );
});
