import { Role, TargetView } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';
import { TargetReader } from './target.reader';

describe('targets', () => {
  let app: TestApp;
  let office: Caller;
  let teamId: string;

  beforeAll(async () => {
    app = await TestApp.boot();
    office = await app.as(Role.CommandingOffice);
    teamId = await app.team('第一纵队');
  });
  afterAll(() => app.close());

  const list = async (year: number): Promise<TargetView[]> =>
    (await office.get(`targets?year=${year}`).expect(200)).body;

  it('are set for the zone and for teams, the zone’s first', async () => {
    await office.post('targets', { year: 2023, teamId, measure: 'started', value: 40 }).expect(201);
    await office.post('targets', { year: 2023, teamId: null, measure: 'signed', value: 800 }).expect(201);
    const targets = await list(2023);
    expect(targets.map(({ team, measure, value, unit }) => [team?.name ?? null, measure, value, unit])).toEqual([
      [null, 'signed', 800, 'projects'],
      ['第一纵队', 'started', 40, 'projects'],
    ]);
  });

  it('are set once; a second one is a change, and needs the version that was seen', async () => {
    const zone = { year: 2024, teamId: null, measure: 'signed', value: 800 };
    const both = await Promise.all([1, 2].map(() => office.post('targets', zone)));
    expect(both.map((response) => response.status).sort()).toEqual([201, 409]);
    const [target] = await list(2024);
    await office.put(`targets/${target?.id}`, 1, { value: 900 }).expect(200, { version: 2 });
    const stale = await office.put(`targets/${target?.id}`, 1, { value: 700 }).expect(412);
    expect(stale.body.code).toBe('request.version.stale');
    expect((await list(2024))[0]).toMatchObject({ value: 900, version: 2 });
  });

  it('are known by a past instant as they stood then', async () => {
    const wanted = { year: 2022, teamId, measure: 'started', value: 30, knownFrom: '2022-01-01' };
    const { id } = (await office.post('targets', wanted).expect(201)).body;
    await office.put(`targets/${id}`, 1, { value: 60 }).expect(200);
    await office.put(`targets/${id}`, 2, { value: null }).expect(200);
    const reader = app.app.get(TargetReader);
    expect(await reader.knownAt(2022, new Date('2021-12-31T15:59:59Z'))).toEqual([]);
    expect(await reader.knownAt(2022, new Date('2022-06-01T00:00:00Z'))).toEqual([
      { teamId, measure: 'started', value: 30 },
    ]);
    expect(await reader.knownAt(2022, new Date())).toEqual([]);
  });

  it.each([
    [{ value: 0 }, 422, 'target.invalid'],
    [{ value: -1 }, 422, 'target.invalid'],
    [{ value: 100_001 }, 422, 'target.invalid'],
    [{ value: 2 ** 53 }, 422, 'target.invalid'],
    [{ value: '5' }, 400, 'request.body.invalid'],
    [{ measure: 'happiness' }, 400, 'request.body.invalid'],
    [{ year: 1999 }, 400, 'request.body.invalid'],
    [{ knownFrom: '2199-01-01' }, 422, 'target.known-from.future'],
    [{ teamId: '00000000-0000-4000-8000-000000000000' }, 409, 'request.referenced'],
  ])('refuse %j', async (wrong, status, code) => {
    const refused = await office.post('targets', { year: 2025, teamId: null, measure: 'signed', value: 5, ...wrong });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('are read by everybody and set by the commanding office alone', async () => {
    const officer = await app.as(Role.Officer, teamId);
    await officer.get('targets?year=2023').expect(200);
    await officer.post('targets', { year: 2025, teamId: null, measure: 'signed', value: 5 }).expect(403);
    await (await app.as(Role.Administrator)).get('targets?year=2023').expect(403);
    await app.nobody().get('targets?year=2023').expect(401);
  });
});
