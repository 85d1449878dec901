import { LightRuleSetDetail, LightRuleSetView, LightRunView, ProjectLights, Role } from '@huoshui/contracts';
import { DEFAULT_LIGHT_RULES, LightRuleSet } from '@huoshui/domain';
import { Caller } from '../../testing';
import { litProject } from '../../testing/lit-project';
import { ProjectDesk } from '../../testing/project-desk';
import { Database } from '../platform';
import { DailyLights } from './light.jobs';
import { RunLights } from './run-lights';

const TODAY = '2026-06-17';

/** The default rules with one of them changed. */
const rulesWith = (key: string, change: object): LightRuleSet => ({
  ...DEFAULT_LIGHT_RULES,
  name: '试行规则',
  rules: DEFAULT_LIGHT_RULES.rules.map((rule) => (rule.key === key ? { ...rule, ...change } : rule)),
});

describe('light rules', () => {
  let desk: ProjectDesk;
  let by: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    by = await desk.app.person('recorder', Role.CommandingOffice);
  });
  afterAll(() => desk.app.close());

  const draft = async (ruleSet: object): Promise<string> =>
    (await desk.office.post('light-rules', { ruleSet }).expect(201)).body.id;
  const one = async (id: string, caller: Caller = desk.office): Promise<LightRuleSetDetail> =>
    (await caller.get(`light-rules/${id}`).expect(200)).body;
  const list = async (caller: Caller): Promise<LightRuleSetView[]> =>
    (await caller.get('light-rules').expect(200)).body;
  const finished = async (id: string): Promise<LightRunView> => {
    await desk.app.app.get(RunLights).run(id);
    return (await desk.office.get(`lights/runs/${id}`).expect(200)).body;
  };

  it('begin with a default version that is in force', async () => {
    const [first] = await list(await desk.app.as(Role.Viewer));
    expect(first).toMatchObject({ number: 1, state: 'active', inForce: true, createdBy: null });
  });

  it('are written as a draft by the office alone, and seen by others only once they are in force', async () => {
    const id = await draft(rulesWith('lateStart', { yellow: 2 }));
    await desk.lead.post('light-rules', { ruleSet: DEFAULT_LIGHT_RULES }).expect(403);
    await desk.lead.get(`light-rules/${id}`).expect(404);
    expect((await list(desk.lead)).map(({ state }) => state)).toEqual(['active']);
    expect(await one(id)).toMatchObject({ state: 'draft', name: '试行规则', inForce: false, version: 1 });
  });

  it('name every fault, and the rule it is about', async () => {
    const faulty = rulesWith('lateStart', { yellow: 3, title: '开工' });
    const refused = await desk.office.post('light-rules', { ruleSet: faulty }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'light-rule.invalid',
      facts: { count: 1, item: '开工' },
      fields: [{ path: 'ruleSet.rules.0.red', code: 'light-rule.thresholds' }],
    });
    const checked = await desk.office.post('light-rules/validation', { ruleSet: faulty }).expect(200);
    expect(checked.body.faults).toHaveLength(1);
    await desk.office.post('light-rules', { ruleSet: { __proto__: null } }).expect(422);
  });

  it('go from draft to reviewed and back, and are not changed any more once in force', async () => {
    const id = await draft(DEFAULT_LIGHT_RULES);
    await desk.office.put(`light-rules/${id}/activation`, 1, { fromDay: TODAY }).expect(409);
    await desk.office.put(`light-rules/${id}`, 1, { ruleSet: rulesWith('noUpdate', { active: false }) }).expect(200);
    await desk.second.put(`light-rules/${id}`, 1, { ruleSet: DEFAULT_LIGHT_RULES }).expect(412);
    await desk.second.put(`light-rules/${id}/state`, 2, { to: 'reviewed' }).expect(200, { version: 3 });
    expect((await one(id)).reviewedBy).not.toBeNull();
    await desk.office.put(`light-rules/${id}`, 3, { ruleSet: DEFAULT_LIGHT_RULES }).expect(409);
    await desk.office.put(`light-rules/${id}/state`, 3, { to: 'draft' }).expect(200, { version: 4 });
    await desk.office.put(`light-rules/${id}/state`, 4, { to: 'active' }).expect(400);
    await desk.office.put(`light-rules/${id}/state`, 4, { to: 'reviewed' }).expect(200);
    const past = await desk.office.put(`light-rules/${id}/activation`, 5, { fromDay: '2026-06-16' }).expect(422);
    expect(past.body).toMatchObject({ code: 'light-rule.past', facts: { today: TODAY } });
    await desk.office.put(`light-rules/${id}/activation`, 5, { fromDay: '2026-07-01' }).expect(200);
    expect(await one(id, desk.lead)).toMatchObject({ state: 'active', effectiveFrom: '2026-07-01', inForce: false });
    await desk.office.put(`light-rules/${id}`, 6, { ruleSet: DEFAULT_LIGHT_RULES }).expect(409);
    await desk.office.put(`light-rules/${id}/state`, 6, { to: 'draft' }).expect(409);
    const database = desk.app.app.get(Database);
    await expect(database.query(`UPDATE light_rule_set SET content = '{}' WHERE id = $1`, [id])).rejects.toThrow(
      'append-only',
    );
    await expect(database.query('DELETE FROM light_rule_set WHERE id = $1', [id])).rejects.toThrow('append-only');
  });

  it('are tried over today’s facts beside the version in force, without writing', async () => {
    // Its start was planned for 30 April: yellow by the default, red by the draft.
    const project = await litProject(desk.app.unit, by, desk.a, { signing: '2025-11-01' }, { name: '试行项目' });
    const quiet = await litProject(desk.app.unit, by, desk.a, { signing: '2026-06-01' });
    await desk.app.app.get(DailyLights).handle();
    const drafted = rulesWith('lateStart', { red: 2, yellow: 1, fallbackDays: 150 });
    const id = await draft({
      ...drafted,
      rules: drafted.rules.map((rule) => (rule.key === 'noUpdate' ? { ...rule, active: false } : rule)),
      scope: { atLeastFen: 0, signedFrom: '2025-11-01' },
    });
    await desk.lead.post(`light-rules/${id}/dry-runs`).expect(403);
    const before = await desk.app.app.get(Database).query('SELECT * FROM light ORDER BY id');
    const run = await finished((await desk.office.post(`light-rules/${id}/dry-runs`).expect(202)).body.id);
    expect(run).toMatchObject({ kind: 'dryRun', state: 'done', comparison: { against: { number: 1 } } });
    const { comparison } = run;
    expect(comparison?.before).toEqual({ running: 2, red: 1, yellow: 0 });
    expect(comparison?.after).toEqual({ running: 2, red: 1, yellow: 0 });
    expect(comparison?.changed).toBe(0);

    const stricter = await draft(rulesWith('noUpdate', { active: false }));
    const second = await finished((await desk.office.post(`light-rules/${stricter}/dry-runs`)).body.id);
    expect(second.comparison?.projects).toMatchObject([
      {
        id: project,
        name: '试行项目',
        leadTeam: { name: '甲队' },
        before: 'red',
        after: 'yellow',
        lights: [{ rule: 'noUpdate', title: '久无进展更新', before: { colour: 'red' }, after: null }],
      },
    ]);
    expect(second.comparison?.projects.map((row) => row.id)).not.toContain(quiet);
    expect(await desk.app.app.get(Database).query('SELECT * FROM light ORDER BY id')).toEqual(before);
  });

  it('in force from today change the lights at once, and the history says by which version', async () => {
    const project = await litProject(desk.app.unit, by, desk.a, { signing: '2025-11-02' });
    await desk.office.post(`lights/projects/${project}/computation`).expect(200);
    const id = await draft(rulesWith('noUpdate', { active: false }));
    await desk.office.put(`light-rules/${id}/state`, 1, { to: 'reviewed' }).expect(200);
    await desk.office.put(`light-rules/${id}/activation`, 2, { fromDay: TODAY }).expect(200);
    const [run] = (await desk.office.get('lights/runs').expect(200)).body as LightRunView[];
    expect(run).toMatchObject({ kind: 'asked', state: 'waiting' });
    await finished(run?.id ?? '');
    const { number } = await one(id);
    const lights: ProjectLights = (await desk.office.get(`lights/projects/${project}`).expect(200)).body;
    expect(lights).toMatchObject({ colour: 'yellow', ruleSet: { number } });
    const [last] = lights.history;
    expect(last).toMatchObject({
      rule: 'noUpdate',
      colour: 'green',
      from: TODAY,
      reading: null,
      ruleSetNumber: number,
    });
  });
});
