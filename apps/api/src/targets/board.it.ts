import {
  MyTargetsView,
  Role,
  TargetBoardView,
  TargetCellView,
  TargetTrendView,
  TargetWeights,
} from '@huoshui/contracts';
import { day, FEN_IN_WAN, FEN_IN_YI, PlanMeasure } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';
import { startOf, SYSTEM } from '../platform';
import { addTarget } from './put-targets';

/** 100 days of 2026 are gone: 10 April. */
const TODAY = '2026-04-10';

describe('the target board', () => {
  let app: TestApp;
  let office: Caller;
  let lead: Caller;
  let otherLead: Caller;
  let officer: Caller;
  let teamId: string;
  let otherId: string;
  let officerId: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY });
    office = await app.as(Role.CommandingOffice);
    teamId = await app.team('第一纵队');
    otherId = await app.team('第二纵队');
    [lead, otherLead] = [await app.as(Role.TeamLead, teamId), await app.as(Role.TeamLead, otherId)];
    officerId = await app.person('队员甲', Role.Officer, teamId);
    officer = await app.signIn('队员甲');
    const project = async (amountFen: number, days: object, heldFrom: string | null, more = {}) => {
      const held = await HeldProject.open(app.unit, '2026-01-01', { leadTeamId: teamId, amountFen, ...more });
      await held.reached(days, heldFrom);
      return held;
    };
    await project(
      2 * FEN_IN_YI,
      { signing: '2026-01-20', landAcquisition: '2026-03-02', start: '2026-03-02' },
      '2026-03-03',
      {
        manufacturing: true,
        shares: [
          { teamId, basisPoints: 6_000 },
          { teamId: otherId, basisPoints: 4_000 },
        ],
      },
    );
    const own = await project(12 * FEN_IN_YI, { signing: '2026-04-01' }, '2026-04-02');
    await project(999 * FEN_IN_WAN, { signing: '2026-02-01' }, '2026-02-02');
    await project(3 * FEN_IN_YI, { signing: '2026-02-01' }, null);
    await project(3 * FEN_IN_YI, { signing: '2025-05-01' }, '2025-05-02');
    await project(3 * FEN_IN_YI, { signing: '2025-05-09' }, '2025-05-10', {
      leadTeamId: otherId,
      shares: [{ teamId: otherId, basisPoints: 10_000 }],
    });
    await app.unit.write(SYSTEM, async (work) => {
      await work.query('UPDATE project_persons SET known_to = known_from WHERE project_id = $1', [own.id]);
      await work.query(
        `INSERT INTO project_persons (id, project_id, shares, known_from) VALUES (gen_random_uuid(), $1,
           jsonb_build_array(jsonb_build_object('personId', $2::text, 'basisPoints', 10000)), now())`,
        [own.id, officerId],
      );
      const set = (measure: PlanMeasure, value: number, more: object = {}) =>
        addTarget(work, { year: 2026, teamId: null, measure, value, ...more }, startOf(day('2026-01-01')));
      await set('signed', 10, { stretch: 12 });
      await set('signedAmount', 50 * FEN_IN_YI);
      await set('newOutput', 100 * FEN_IN_YI);
      await set('signed', 4, { teamId });
      await set('signed', 1, { teamId, period: 'm04' });
      await set('signed', 2, { teamId, personId: officerId });
    });
  });
  afterAll(() => app.close());

  const board = async (query = '', by = office): Promise<TargetBoardView> =>
    (await by.get(`targets/board?year=2026${query}`).expect(200)).body;
  const cell = ({ rows }: TargetBoardView, measure: PlanMeasure, at = 0): TargetCellView => {
    const found = rows[at]?.cells.find((one) => one.measure === measure);
    if (!found) throw new Error(`no ${measure} in row ${at}`);
    return found;
  };

  it('counts verified milestones of counted projects, a shared one by its parts, the zone whole', async () => {
    const view = await board();
    expect(view).toMatchObject({ asOf: TODAY, timeElapsed: 100, timeDays: 365, from: '2026-01-01', to: '2026-12-31' });
    expect(view.rows.map(({ team }) => team?.name ?? null)).toEqual([null, '第一纵队', '第二纵队']);
    const done = (measure: PlanMeasure): string[] => [0, 1, 2].map((at) => cell(view, measure, at).done.shown);
    expect(done('signed')).toEqual(['2', '1.6', '0.4']);
    expect(done('signedAmount')).toEqual(['14.00', '13.20', '0.80']);
    expect(done('signedAtLeast10Yi')).toEqual(['1', '1', '0']);
    expect(done('startedOnLandAcquisition')).toEqual(['1', '0.6', '0.4']);
    expect(done('fullCapacity')).toEqual(['0', '0', '0']);
  });

  it('gives completion, gap, need and forecast to the digit', async () => {
    const signed = cell(await board(), 'signed');
    expect(signed).toMatchObject({ base: 10, stretch: 12, completion: { shown: '20.0' }, ahead: { shown: '-7.40' } });
    expect(signed.remaining?.exact).toBe('8');
    expect([signed.daysLeft, signed.perWeek?.exact, signed.perWeek?.shown]).toEqual([265, '56/265', '0.2']);
    // One signing in the last 56 days, and two in 100 of 365.
    expect([signed.byRecent.exact, signed.byPeriod?.exact]).toEqual(['377/56', '73/10']);
    expect([signed.baseOutlook, signed.stretchOutlook]).toEqual(['unlikely', 'unlikely']);
  });

  it('reads a month, working days and a past day alike', async () => {
    const month = await board(`&period=m04&teamId=${teamId}`);
    expect([month.timeElapsed, month.timeDays]).toEqual([10, 30]);
    expect(cell(month, 'signed')).toMatchObject({ base: 1, done: { shown: '1' }, baseOutlook: 'met', perWeek: null });
    const worked = await board('&by=workdays');
    expect(worked.timeDays).toBeLessThan(262);
    expect(cell(await board('&asOf=2026-02-28'), 'signed').done.shown).toBe('1');
    expect(cell(await board('&asOf=2025-01-01'), 'signed')).toMatchObject({ daysLeft: 365, byPeriod: null });
  });

  it('tells persons to their lead and the office, and what nobody’s lead brought', async () => {
    const view = await board(`&teamId=${teamId}`, lead);
    const person = view.rows.findIndex((row) => row.person?.id === officerId);
    expect(cell(view, 'signed', person)).toMatchObject({
      base: 2,
      done: { shown: '1' },
      completion: { shown: '50.0' },
    });
    expect(view.unattributed.find(({ measure }) => measure === 'signed')?.done.shown).toBe('0.6');
    for (const by of [otherLead, officer]) {
      const closed = await board(`&teamId=${teamId}`, by);
      expect([closed.persons, closed.rows.length, closed.unattributed]).toEqual([false, 1, []]);
    }
    const mine: MyTargetsView = (await officer.get('targets/mine').expect(200)).body;
    expect(mine.rows).toMatchObject([{ person: { displayName: '队员甲' }, team: { name: '第一纵队' } }]);
    expect(((await otherLead.get('targets/mine').expect(200)).body as MyTargetsView).rows).toEqual([]);
    await office.get('targets/board?year=2026&teamId=00000000-0000-4000-8000-000000000000').expect(404);
  });

  it('says of money where it comes from and up to when, and takes a correction', async () => {
    expect(cell(await board(), 'newOutput')).toMatchObject({
      source: 'entered',
      through: null,
      ahead: null,
      baseOutlook: null,
      done: { shown: '0.00' },
    });
    expect(cell(await board(), 'fixedInvestment')).toMatchObject({ source: 'keyProjects', through: null });
    const figure = {
      year: 2026,
      month: 3,
      teamId: null,
      measure: 'newOutput',
      amountFen: FEN_IN_YI,
      source: '统计月报',
    };
    await office.post('targets/figures', figure).expect(201);
    await office.post('targets/figures', { ...figure, amountFen: 9 * FEN_IN_YI }).expect(201);
    await office.post('targets/figures', { ...figure, month: 1, amountFen: 3 * FEN_IN_YI }).expect(201);
    const output = cell(await board(), 'newOutput');
    expect(output).toMatchObject({
      through: '2026-03-31',
      done: { shown: '12.00' },
      completion: { shown: '12.0' },
      timeElapsed: 90,
    });
    // 12亿 in the 90 days of three months; 275 days are left.
    expect(output.byRecent.shown).toBe('48.67');
    const ahead = await office.post('targets/figures', { ...figure, month: 5 }).expect(422);
    expect(ahead.body.code).toBe('target.figure.month');
    await office.post('targets/figures', { ...figure, measure: 'signed' }).expect(400);
    await lead.post('targets/figures', figure).expect(403);
  });

  it('draws the year week by week against the line', async () => {
    const trend: TargetTrendView = (await office.get('targets/trend?year=2026&measure=signed').expect(200)).body;
    expect([trend.byMonths, trend.base, trend.points.length]).toEqual([false, 10, 53]);
    const at = (end: string) => trend.points.find((point) => point.day === end);
    expect(at('2026-01-25')).toMatchObject({ done: 1, asked: 0.68 });
    expect(at('2026-04-12')?.done).toBe(2);
    expect(at('2026-04-19')).toMatchObject({ done: null });
    expect(trend.points.at(-1)).toMatchObject({ day: '2026-12-31', asked: 10, done: null });
  });

  it('weighs a breakdown by last year, by working days and evenly', async () => {
    const weights = async (query: string, by = office): Promise<TargetWeights> =>
      (await by.get(`targets/weights?year=2026&measure=signed&${query}`).expect(200)).body;
    const told = ({ parts }: TargetWeights): number[] => parts.map(({ weight }) => weight);
    expect(told(await weights('over=teams&by=lastYear'))).toEqual([1, 1]);
    expect(told(await weights('over=quarters&by=lastYear'))).toEqual([0, 1, 0, 0]);
    expect(told(await weights(`over=quarters&by=lastYear&teamId=${teamId}`))).toEqual([0, 1, 0, 0]);
    expect(told(await weights('over=months&by=evenly'))).toEqual(Array.from({ length: 12 }, () => 1));
    expect(told(await weights('over=months&by=workdays'))[6]).toBe(23);
    expect(told(await weights(`over=persons&by=lastYear&teamId=${teamId}`))).toEqual([0, 0]);
    expect((await weights(`over=persons&by=evenly&teamId=${teamId}`, lead)).parts).toHaveLength(2);
    await otherLead.get(`targets/weights?year=2026&measure=signed&over=persons&by=evenly&teamId=${teamId}`).expect(403);
    expect((await weights('over=months&by=lastYear')).known).toBe(true);
  });
});
