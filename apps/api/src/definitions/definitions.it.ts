import { DefinitionDetail, DefinitionView, Role, StandingsView, SummaryView } from '@huoshui/contracts';
import { DefinitionBody, DEFAULT_DEFINITIONS, isMeasured, Milestone } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { HeldProject } from '../../testing/held-project';
import { keepFile } from '../files';
import { SYSTEM } from '../platform';
import { recordMilestones } from '../projects';
import { day } from '@huoshui/domain';

const TODAY = '2026-06-17';
const zone = DEFAULT_DEFINITIONS.zone.body;

describe('definition profiles', () => {
  let app: TestApp;
  let office: Caller;
  let officer: Caller;
  let team: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY });
    team = await app.team('甲队');
    office = await app.as(Role.CommandingOffice);
    officer = await app.as(Role.Officer, team);
  });
  afterAll(() => app.close());

  const list = async (by: Caller): Promise<DefinitionView[]> => (await by.get('definitions').expect(200)).body;
  const current = async (by = officer): Promise<DefinitionDetail[]> =>
    (await by.get('definitions/current').expect(200)).body;
  const draft = async (body: DefinitionBody, name = '新口径', key = 'zone'): Promise<string> =>
    (await office.post('definitions', { key, name, body }).expect(201)).body.id;
  const withLand = (from: DefinitionBody['startOnLandAcquisition']['from'], days: number): DefinitionBody => ({
    ...zone,
    startOnLandAcquisition: { days, from },
  });

  it('begin as three defaults, marked as such, that everybody may read', async () => {
    expect((await current()).map((one) => [one.key, one.number, one.createdBy, one.inForce])).toEqual([
      ['zone', 1, null, true],
      ['city', 1, null, true],
      ['statistics', 1, null, true],
    ]);
    expect((await current())[0]?.body).toEqual(zone);
    await (await app.as(Role.Administrator)).get('definitions').expect(403);
    await app.nobody().get('definitions').expect(401);
  });

  it('are drafted by the commanding office alone, and a draft is seen by nobody else', async () => {
    const input = { key: 'city', name: '市级口径（2026）', body: DEFAULT_DEFINITIONS.city.body };
    await officer.post('definitions', input).expect(403);
    const id = await draft(input.body, input.name, 'city');
    expect((await list(office)).find((one) => one.id === id)).toMatchObject({ number: 2, effectiveFrom: null });
    expect((await list(officer)).map((one) => one.id)).not.toContain(id);
    await officer.get(`definitions/${id}`).expect(404);
    await officer.put(`definitions/${id}`, 1, { name: input.name, body: input.body }).expect(403);
    await officer.put(`definitions/${id}/activation`, 1, { fromDay: TODAY }).expect(403);
  });

  it('name every fault with its path', async () => {
    const body = { ...zone, recording: null, startOnLandAcquisition: { days: 5, from: 'wish' } };
    const refused = await office.post('definitions', { key: 'zone', name: '错', body }).expect(422);
    expect(refused.body.code).toBe('definition.invalid');
    expect(refused.body.fields.map((field: { path: string; code: string }) => [field.path, field.code])).toEqual([
      ['body.startOnLandAcquisition.from', 'definition.choice'],
      ['body.recording', 'definition.object'],
    ]);
    const checked = await office.post('definitions/validation', { key: 'zone', body }).expect(200);
    expect(checked.body.faults).toHaveLength(2);
  });

  it('change as drafts only; the second of two editors is told, and nothing changes once it is asked', async () => {
    const id = await draft(withLand('recorded', 5));
    const input = { name: '再改', body: withLand('recorded', 5) };
    await office.put(`definitions/${id}`, 1, input).expect(200);
    expect((await office.put(`definitions/${id}`, 1, input).expect(412)).body.code).toBe('request.version.stale');
    const past = await office.put(`definitions/${id}/activation`, 2, { fromDay: '2026-06-16' }).expect(422);
    expect(past.body).toMatchObject({ code: 'definition.past', facts: { from: '2026-06-16', today: TODAY } });
    await office.put(`definitions/${id}/activation`, 2, { fromDay: '2026-07-01' }).expect(200);
    expect((await office.put(`definitions/${id}`, 3, input).expect(409)).body.code).toBe('definition.used');
    expect((await office.put(`definitions/${id}/activation`, 3, { fromDay: TODAY }).expect(409)).body.code).toBe(
      'definition.used',
    );
    expect((await current())[0]?.number).toBe(1);
    await expect(
      app.unit.write(SYSTEM, (work) => work.query(`UPDATE definition_profile SET name = 'x' WHERE id = $1`, [id])),
    ).rejects.toThrow('append-only');
  });

  it('are what summary, standings and recording go by, from their day on', async () => {
    const project = await HeldProject.open(app.unit, '2026-01-01', { leadTeamId: team });
    await project.reached({ signing: '2026-01-05', start: '2026-03-12' }, '2026-03-12');
    await app.unit.write(SYSTEM, async (work) => {
      const sha256 = 'c'.repeat(64);
      const fileId = await keepFile(work, { name: '合同.pdf', type: 'application/pdf', bytes: 1, sha256 });
      const papers = [{ kind: 'landContract', fileId, day: day('2026-03-10') } as const];
      const known = { evidence: { fileId }, papers, heldFrom: new Date('2026-03-12T00:00:00+08:00') };
      const fact = { projectId: project.id, milestone: Milestone.LandAcquisition, day: day('2026-03-01'), ...known };
      await recordMilestones(work, [fact], day(TODAY));
    });
    const atOnce = async (asOf = TODAY): Promise<SummaryView> =>
      (await office.get(`summary?year=2026&asOf=${asOf}`).expect(200)).body;
    expect(await atOnce()).toMatchObject({
      zone: { startOnLandAcquisition: 0 },
      definition: { number: 1, days: 5, from: 'recorded' },
    });
    const id = await draft(withLand('contract', 3));
    await office.put(`definitions/${id}/activation`, 1, { fromDay: TODAY }).expect(200);
    expect(await atOnce()).toMatchObject({
      zone: { startOnLandAcquisition: 1 },
      definition: { days: 3, from: 'contract' },
    });
    expect((await atOnce('2026-06-16')).zone.startOnLandAcquisition).toBe(0);
    const rows = await office.get(`summary/rows?year=2026&asOf=${TODAY}&figure=startOnLandAcquisition`).expect(200);
    expect(rows.body.items.map((row: { id: string }) => row.id)).toEqual([project.id]);
    const standings: StandingsView = (await office.get('standings/current').expect(200)).body;
    const item = standings.items.find(
      (one) => isMeasured(one) && 'event' in one.measure && one.measure.event === 'startOnLandAcquisition',
    );
    const row = standings.standings[0]?.items.find((one) => one.key === item?.key);
    expect([item !== undefined, row?.figures.projects]).toEqual([true, 1]);
    const before: StandingsView = (await office.get(`standings/${standings.previousWeek}`).expect(200)).body;
    expect(before.standings[0]?.items.find((one) => one.key === item?.key)?.figures.projects).toBe(0);
  });
});
