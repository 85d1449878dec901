import { KeyProjectLight, ProjectLights, Role } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { litProject } from '../../testing/lit-project';
import { ProjectDesk } from '../../testing/project-desk';
import { SYSTEM } from '../platform';
import { DailyLights } from './light.jobs';

describe('the lights of key projects', () => {
  let desk: ProjectDesk;
  let own: string;
  let others: string;
  let unlisted: string;
  let unwatched: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    const by = await desk.app.person('recorder', Role.CommandingOffice);
    const made = (team: string, terms = {}) => litProject(desk.app.unit, by, team, { signing: '2025-11-01' }, terms);
    [own, others, unlisted] = [await made(desk.a), await made(desk.b), await made(desk.a)];
    unwatched = await made(desk.a, { amountFen: 1 });
    for (const [id, listed] of [
      [own, true],
      [others, true],
      [unwatched, true],
      [unlisted, false],
    ] as const) {
      await desk.app.unit.write(SYSTEM, (work) =>
        work.query(
          `WITH entry AS (INSERT INTO key_project (id, year, project_id) VALUES (gen_random_uuid(), 2026, $1) RETURNING id)
           INSERT INTO key_project_plan (id, key_project_id, level, plan_fen, listed, known_from)
           SELECT gen_random_uuid(), id, 'city', 100000000000, $2, now() FROM entry`,
          [id, listed],
        ),
      );
    }
    await desk.app.app.get(DailyLights).handle();
  });
  afterAll(() => desk.app.close());

  const of = async (caller: Caller, year = 2026): Promise<KeyProjectLight[]> =>
    (await caller.get(`lights/key-projects?year=${year}`).expect(200)).body;
  const ids = (lights: readonly KeyProjectLight[]): string[] => lights.map((light) => light.projectId).sort();

  it('are those of the year’s list that rules watch, to each team its own', async () => {
    expect(ids(await of(desk.office))).toEqual([own, others].sort());
    expect(ids(await of(desk.officer))).toEqual([own]);
    expect(ids(await of(desk.other))).toEqual([others]);
    expect(ids(await of(await desk.app.as(Role.Viewer)))).toEqual([own, others].sort());
    expect(await of(desk.office, 2025)).toEqual([]);
    await (await desk.app.as(Role.Administrator)).get('lights/key-projects?year=2026').expect(403);
    await desk.office.get('lights/key-projects?year=26').expect(400);
  });

  it('are the colour and the rules that the project’s own page shows, the worst first', async () => {
    const [light] = await of(desk.officer);
    const page: ProjectLights = (await desk.officer.get(`lights/projects/${own}`).expect(200)).body;
    expect(light?.colour).toBe(page.colour);
    expect(light?.lights.map((one) => one.colour)).toEqual(light?.lights.map((one) => one.colour).toSorted());
    const lit = page.lights.filter((one) => one.colour !== 'green');
    expect(new Set(light?.lights.map((one) => one.title))).toEqual(new Set(lit.map((one) => one.title)));
    expect(lit.length).toBeGreaterThan(1);
  });
});
