import { GainsView, Role, StandingsView, TrendView } from '@huoshui/contracts';
import { DEFAULT_RULE_SET, RuleSet } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';

const RULES: RuleSet = {
  ...DEFAULT_RULE_SET,
  name: '签约与开工',
  tieBreakers: [],
  items: DEFAULT_RULE_SET.items.filter((item) => ['signing', 'start'].includes(item.key)),
};

describe('insights into standings', () => {
  let app: TestApp;
  let office: Caller;
  let first: string;
  let second: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-02-16' });
    office = await app.as(Role.CommandingOffice);
    first = await app.team('第一纵队');
    second = await app.team('第二纵队');
    const { id } = (await office.post('rule-sets', { ruleSet: RULES }).expect(201)).body;
    await (await app.as(Role.CommandingOffice)).put(`rule-sets/${id}/review`, 1, { reviewed: true }).expect(200);
    await office.put(`rule-sets/${id}/activation`, 2, { fromWeek: '2022-W03' }).expect(200);
    const early = await HeldProject.open(app.unit, '2021-06-01', { leadTeamId: first });
    await early.reached({ signing: '2022-01-05' }, '2022-01-06');
    const late = await HeldProject.open(app.unit, '2021-06-01', { leadTeamId: second });
    await late.reached({ signing: '2021-09-01', start: '2022-01-18' }, '2022-01-27');
  });
  afterAll(() => app.close());

  it('tell ranks and points of the year’s weeks, each as its own standings have them', async () => {
    const view: TrendView = (await office.get('standings/current/trend?weeks=53').expect(200)).body;
    expect(view.weeks).toEqual(['01', '02', '03', '04', '05', '06', '07'].map((week) => `2022-W${week}`));
    expect(view.changes).toMatchObject([{ week: '2022-W03', name: '签约与开工' }]);
    for (const [at, week] of view.weeks.entries()) {
      const standings: StandingsView = (await office.get(`standings/${week}`).expect(200)).body;
      expect(
        view.teams.map((one) => [one.team.name, one.points[at]?.rank, one.points[at]?.total.exact]).toSorted(),
      ).toEqual(standings.standings.map((row) => [row.team.name, row.rank, row.total.exact]).toSorted());
    }
    // The start of W03 became known in W04 only.
    const own = view.teams.find((one) => one.team.id === second);
    expect(own?.points.map((point) => point?.rank)).toEqual([2, 2, 2, 1, 1, 1, 1]);
    const short: TrendView = (await office.get('standings/2022-W05/trend?weeks=2').expect(200)).body;
    expect(short.weeks).toEqual(['2022-W04', '2022-W05']);
  });

  it('tell every team how far the next one is ahead and what would bring it there', async () => {
    const officer = await app.as(Role.Officer, second);
    const view: GainsView = (await officer.get(`standings/2022-W06/teams/${first}/gains`).expect(200)).body;
    expect(view).toMatchObject({ rank: 2, ahead: { team: { id: second }, gap: { shown: '3.00' } } });
    expect(view.ways).toMatchObject([
      { key: 'start', reach: 'unit', need: { exact: '1' }, gain: { shown: '4.00' }, rank: 1 },
      { key: 'signing', reach: 'unit', gain: { shown: '1.00' }, rank: 2 },
    ]);
    const top: GainsView = (await officer.get(`standings/2022-W06/teams/${second}/gains`).expect(200)).body;
    expect(top.ahead).toBeNull();
  });

  it('refuse what there is not', async () => {
    await office.get('standings/2022-W06/teams/00000000-0000-7000-8000-000000000000/gains').expect(404);
    await office.get('standings/current/trend?weeks=54').expect(400);
    await office.get('standings/2022-W09/trend').expect(400);
    await (await app.as(Role.Administrator)).get('standings/current/trend').expect(403);
  });
});
