import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DemoSignIn, Role, SummaryView } from '@huoshui/contracts';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { Caller, TestApp } from '../../testing';
import { readSources } from '../../testing/read-sources';
import { DEMO_PASSWORD } from '../identity';
import { Database } from '../platform';
import { DemoModule, LoadDemo, WipeDemo } from '.';

interface Expected {
  asOf: { asOf: string; signed: number; landed: number; started: number; produced: number }[];
}

const ledger = resolve(__dirname, '../../../../demo/ledger-2022/招商台账-2022.expected.json');
const { asOf: expected } = JSON.parse(readFileSync(ledger, 'utf8')) as Expected;

describe('the demo', () => {
  let app: TestApp;
  let load: LoadDemo;
  let wipe: WipeDemo;
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    readSources();
    app = await TestApp.boot({ HUOSHUI_MODE: 'demo' });
    const door = { module: class Door {}, imports: [AppModule.with(app.settings), DemoModule] };
    const context = await NestFactory.createApplicationContext(door, { logger: false });
    [load, wipe, database] = [context.get(LoadDemo), context.get(WipeDemo), context.get(Database)];
    close = () => context.close();
    expect(await load.run()).toBe('loaded');
  }, 240_000);
  afterAll(async () => {
    await close();
    await app.close();
  });

  const cards = async (): Promise<DemoSignIn[]> => (await app.nobody().get('demo-sign-ins').expect(200)).body;
  const signIn = async (role: Role): Promise<Caller> => {
    const card = (await cards()).find((one) => one.role === role);
    return app.signIn(card?.name ?? '', DEMO_PASSWORD);
  };
  const count = async (sql: string): Promise<number> => (await database.one<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))?.n ?? 0;
  const summary = async (by: Caller, year: number, asOf: string): Promise<SummaryView> =>
    (await by.get(`summary?year=${year}&asOf=${asOf}`).expect(200)).body;

  it('has a card for each role, and every card opens', async () => {
    expect((await cards()).map((card) => card.role).sort()).toEqual(Object.values(Role).sort());
    for (const role of Object.values(Role)) await signIn(role);
  });

  it('shows the figures of 2022 beside a living year', async () => {
    const office = await signIn(Role.CommandingOffice);
    for (const { asOf, signed, landed, started, produced } of expected) {
      expect((await summary(office, 2022, asOf)).zone).toMatchObject({ signed, landed, started, produced });
    }
  });

  it('gives each page something true to show', async () => {
    expect(await count('person WHERE demo')).toBeGreaterThanOrEqual(295);
    expect(await count('lead')).toBe(1_200);
    expect(await count(`project WHERE origin = 'demo'`)).toBe(300);
    expect(await count(`project_terms WHERE added AND name LIKE '%增资扩产项目'`)).toBe(34);
    expect(await count('(SELECT DISTINCT stage FROM lead) AS s')).toBe(6);
    expect(await count(`bulletin WHERE demo AND state = 'published'`)).toBe(77);
    expect(await count('chain_link')).toBe(77);
    expect(await count('milestone_fact WHERE verified_at IS NULL AND retracted_at IS NULL')).toBeGreaterThan(3);
    expect(await count(`project_current WHERE signing_day < current_date - 180 AND start_day IS NULL AND origin = 'demo'`)).toBeGreaterThan(5);
    expect(await count('schedule_outlook WHERE late_tasks > 0')).toBeGreaterThan(40);
    expect(await count('schedule_change')).toBeGreaterThan(40);
    expect(await count('follow_up')).toBeGreaterThan(1_500);
    expect(await count(`key_project WHERE year = extract(year FROM current_date)`)).toBeGreaterThan(25);
    expect(await count('(SELECT DISTINCT state FROM statistics_entry) AS s')).toBe(4);
    expect(await count('lead WHERE next_step_on < current_date')).toBeGreaterThan(20);
    for (const colour of ['red', 'yellow', 'green']) {
      expect(await count(`project_light WHERE watched AND colour = '${colour}'`)).toBeGreaterThan(15);
    }
    expect(await count(`light_tally WHERE team_id IS NULL AND red > 0`)).toBeGreaterThan(10);
    expect(await count(`light WHERE colour = 'green'`)).toBeGreaterThan(20);
    expect(await count(`(SELECT DISTINCT rule FROM light WHERE to_day IS NULL AND colour <> 'green') AS s`)).toBeGreaterThan(3);
    expect(await count(`(SELECT DISTINCT state FROM obstacle WHERE origin = 'demo') AS s`)).toBe(6);
    expect(await count(`obstacle WHERE origin = 'import'`)).toBe(832);
    expect(await count(`obstacle WHERE origin = 'demo' AND escalation > 0`)).toBeGreaterThan(5);
    expect(await count('(SELECT 1 FROM obstacle_hand_off GROUP BY obstacle_id HAVING count(*) > 1) AS s')).toBeGreaterThan(5);
    expect(await count('(SELECT DISTINCT state FROM supervision_order) AS s')).toBe(6);
    expect(await count(`supervision_order WHERE deadline < current_date AND state IN ('issued', 'acknowledged', 'returned')`)).toBeGreaterThan(3);
    expect(await count('supervision_reminder')).toBeGreaterThan(20);
    expect(await count('task_force')).toBe(10);
    expect(await count(`(SELECT DISTINCT state FROM objection) AS s`)).toBe(3);
    expect(await count(`meeting WHERE demo AND state = 'closed'`)).toBe(2);
    expect(await count(`meeting WHERE demo AND state = 'prepared'`)).toBe(1);
    expect(await count('meeting_decision WHERE order_id IS NOT NULL')).toBe(4);
    expect(await count(`weekly_sheet WHERE state = 'submitted'`)).toBeGreaterThan(70);
    expect(await count(`weekly_sheet WHERE state = 'returned'`)).toBe(1);
    expect(await count('supervision_event WHERE at > now()')).toBe(0);
    expect(await count(`target WHERE year = 2023 AND team_id IS NOT NULL AND period = 'year' AND measure = 'signed'`)).toBe(15);
    expect(await count(`target WHERE person_id IS NOT NULL`)).toBeGreaterThan(500);
    expect(await count('referral')).toBeGreaterThan(30);
    expect(await count('(SELECT DISTINCT state FROM referral_reward) AS s')).toBe(3);
    expect(await count(`star_award WHERE period = '2022-12' AND state = 'announced' AND sha256 IS NOT NULL`)).toBeGreaterThan(5);
    expect(await count(`(SELECT DISTINCT state FROM star_award) AS s`)).toBe(3);
    expect(await count('award_rule WHERE from_day IS NULL')).toBe(1);
    expect(await count(`target_proposal WHERE state = 'proposed'`)).toBe(1);
    const officer = await signIn(Role.Officer);
    const day = (await officer.get('my-day').expect(200)).body;
    expect(day.openLeads).toBeGreaterThan(0);
    expect(day.orders.total).toBeGreaterThan(0);
  });

  it('holds nothing from the future, and nobody verified an own fact', async () => {
    expect(await count('milestone_fact WHERE recorded_at > now() OR held_from > now() OR day > current_date + 1')).toBe(0);
    expect(await count(`milestone_fact WHERE origin = 'demo' AND (verified_by = recorded_by OR held_from < recorded_at)`)).toBe(0);
    expect(await count('follow_up WHERE recorded_at > now()')).toBe(0);
    expect(await count('obstacle WHERE raised_at > now() OR greatest(accepted_on, answered_on, settled_on) > current_date + 1')).toBe(0);
    expect(await count('obstacle_entry WHERE at > now()')).toBe(0);
  });

  it('is loaded once', async () => {
    const before = await count('audit_entry');
    expect(await load.run()).toBe('there');
    expect(await count('audit_entry')).toBe(before);
  });

  it('goes with one command, with what was done in its name, and leaves 2022 as it was', async () => {
    const rows = `(SELECT * FROM project_current WHERE origin = 'import') AS c`;
    const figures = async () => database.query(`SELECT md5(string_agg(c::text, '|' ORDER BY c.project_id)) AS sum FROM ${rows}`);
    const facts = async () =>
      database.query(`SELECT md5(string_agg(f::text, '|' ORDER BY f.id)) AS sum FROM milestone_fact f WHERE origin = 'import'`);
    const before = [await figures(), await facts()];
    const officer = await signIn(Role.Officer);
    await officer.post('leads', { company: '演示中新增的公司', contacts: [{ name: '周先生' }] }).expect(201);
    const administrator = await app.as(Role.Administrator);
    const office = await app.as(Role.CommandingOffice);

    expect(await wipe.run()).toMatchObject({ projects: 300, kept: 0 });

    expect([await figures(), await facts()]).toEqual(before);
    for (const table of [`obstacle WHERE origin <> 'import'`, 'meeting', 'meeting_decision', 'weekly_sheet', 'weekly_sheet_event', 'supervision_order', 'task_force', 'five_ones', 'department_member', 'key_project', 'investment_report', 'statistics_entry', 'statistics_event', 'person WHERE demo', 'lead', 'follow_up', 'bulletin', 'objection', 'target', 'target_proposal', 'target_figure', 'referral', 'referral_reward', 'star_award', 'award_rule', 'project_persons', 'schedule', 'schedule_change', `project WHERE origin = 'demo'`]) {
      expect(await count(table)).toBe(0);
    }
    expect(await cards()).toEqual([]);
    expect((await administrator.get('session').expect(200)).body.demo).toBe(false);
    for (const { asOf, signed } of expected) expect((await summary(office, 2022, asOf)).zone.signed).toBe(signed);
    await officer.get('session').expect(401);
    expect(await load.run()).toBe('there');
  });
});
