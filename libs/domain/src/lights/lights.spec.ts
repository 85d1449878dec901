import { WEEKDAYS_ONLY, workCalendar } from '../calendar/work-calendar';
import { addDays, day } from '../day';
import { FEN_IN_WAN, FEN_IN_YI } from '../money';
import { LightFacts } from './light-facts';
import { aRule, someFacts } from './light-facts.fixture';
import { LightRule } from './light-rule';
import { forecastLights, isWatched, lightsOf, nextTurn, projectColour } from './lights';

const colourOn = (facts: LightFacts, rule: LightRule, on: string, calendar = WEEKDAYS_ONLY): string | null =>
  lightsOf(facts, [rule], day(on), calendar)[0]?.colour ?? null;

describe('a late start', () => {
  const rule = aRule('lateStart');
  const planned = (start: string) => someFacts({ planned: { start: day(start), production: null } });

  it.each([
    ['2026-02-10', '2026-03-09', 'green'],
    ['2026-02-10', '2026-03-10', 'yellow'],
    ['2026-02-10', '2026-05-09', 'yellow'],
    ['2026-02-10', '2026-05-10', 'red'],
    ['2026-01-31', '2026-02-27', 'green'],
    ['2026-01-31', '2026-02-28', 'yellow'],
    ['2028-01-31', '2028-02-28', 'green'],
    ['2028-01-31', '2028-02-29', 'yellow'],
    ['2026-01-31', '2026-04-29', 'yellow'],
    ['2026-01-31', '2026-04-30', 'red'],
    ['2025-11-30', '2026-02-28', 'red'],
  ])('planned for %s is on %s %s', (start, on, colour) => expect(colourOn(planned(start), rule, on)).toBe(colour));

  it('goes by so many days after the signing where no schedule names a day', () => {
    const [light] = lightsOf(someFacts(), [rule], day('2026-08-01'), WEEKDAYS_ONLY);
    expect(light).toMatchObject({
      colour: 'yellow',
      since: '2026-07-30',
      yellowOn: '2026-07-30',
      redOn: '2026-09-30',
      figures: { planned: '2026-06-30', basis: 'fallback', from: '2026-01-01', days: 180, reached: null },
    });
  });

  it('is over with a verified start, and says so; one that waits for verification does not count', () => {
    const late = planned('2026-02-10');
    const waiting = { ...late, waiting: { start: day('2026-06-01') } };
    expect(lightsOf(waiting, [rule], day('2026-06-02'), WEEKDAYS_ONLY)[0]).toMatchObject({
      colour: 'red',
      figures: { waiting: '2026-06-01', reached: null },
    });
    const started = { ...late, reached: { ...late.reached, start: day('2026-06-01') } };
    expect(lightsOf(started, [rule], day('2026-06-02'), WEEKDAYS_ONLY)[0]).toMatchObject({
      colour: 'green',
      since: null,
      redOn: null,
      figures: { planned: '2026-02-10', reached: '2026-06-01' },
    });
  });

  it('has no light without a plan to be late against', () => {
    expect(lightsOf(someFacts({ reached: {} }), [rule], day('2026-08-01'), WEEKDAYS_ONLY)).toEqual([]);
  });
});

it('a late production is planned by the schedule, or so many days after the start', () => {
  const rule = aRule('lateProduction', { fallbackDays: 90 });
  expect(colourOn(someFacts(), rule, '2030-01-01')).toBeNull();
  const started = someFacts({ reached: { signing: day('2026-01-01'), start: day('2026-03-01') } });
  expect(colourOn(started, rule, '2026-06-29')).toBe('green');
  expect(colourOn(started, rule, '2026-06-30')).toBe('yellow');
  const scheduled = { ...started, planned: { start: null, production: day('2026-12-31') } };
  expect(colourOn(scheduled, rule, '2027-01-30')).toBe('green');
  expect(colourOn(scheduled, rule, '2027-01-31')).toBe('yellow');
});

describe('progress behind time', () => {
  const rule = aRule('behindProgress', { yellow: 10, red: 30 });
  const invested = (parts: number, of: number, actualFen: number, planFen = 1_000) =>
    someFacts({
      investment: { year: 2026, planFen, actualFen, expected: [{ from: day('2026-02-06'), parts, of }] },
    });

  it.each([
    [75, 100, 651, 'green'],
    [75, 100, 650, 'yellow'],
    [75, 100, 450, 'yellow'],
    [75, 100, 449, 'red'],
    [75, 100, 1_329, 'green'],
    [1, 3, 233, 'yellow'],
    [1, 3, 234, 'green'],
  ])('%d/%d due and %d of 1000 invested is %s', (parts, of, actual, colour) =>
    expect(colourOn(invested(parts, of, actual), rule, '2026-02-06')).toBe(colour),
  );

  it('is exact at sums that floats cannot hold', () => {
    const plan = 900_000_000_000_000;
    const exactly = 810_000_000_000_000;
    expect(colourOn(invested(365, 365, exactly, plan), rule, '2026-02-06')).toBe('yellow');
    expect(colourOn(invested(365, 365, exactly + 1, plan), rule, '2026-02-06')).toBe('green');
  });

  it('turns with the months that fall due', () => {
    const facts = someFacts({
      investment: {
        year: 2026,
        planFen: 1_200,
        actualFen: 100,
        expected: [
          { from: day('2026-02-06'), parts: 31, of: 365 },
          { from: day('2026-03-06'), parts: 59, of: 365 },
          { from: day('2026-04-06'), parts: 90, of: 365 },
          { from: day('2026-05-06'), parts: 151, of: 365 },
        ],
      },
    });
    const [light] = lightsOf(facts, [rule], day('2026-04-20'), WEEKDAYS_ONLY);
    expect(light).toMatchObject({
      colour: 'yellow',
      since: '2026-04-06',
      redOn: '2026-05-06',
      figures: { expected: { parts: 90, of: 365 }, actualFen: 100, planFen: 1_200 },
    });
    expect(lightsOf(facts, [rule], day('2026-01-05'), WEEKDAYS_ONLY)[0]?.figures).toMatchObject({ expected: null });
  });

  it('has no light where nothing is planned', () => {
    expect(colourOn(invested(1, 1, 0, 0), rule, '2026-06-01')).toBeNull();
  });
});

describe('the statistics list', () => {
  const rule = aRule('statisticsDelay', { red: 2 });
  const started = { signing: day('2026-01-01'), start: day('2026-03-31') };
  const facts = (listedOn: string | null, applicable = true) =>
    someFacts({ reached: started, statistics: { applicable, listedOn: listedOn === null ? null : day(listedOn) } });

  it.each([
    ['2026-04-29', 'green'],
    ['2026-04-30', 'yellow'],
    ['2026-05-30', 'yellow'],
    ['2026-05-31', 'red'],
  ])('not joined by %s after a start on 31 March is %s', (on, colour) =>
    expect(colourOn(facts(null), rule, on)).toBe(colour),
  );

  it('once joined is green, and asks nothing of who need not join, has not started or is unknown', () => {
    expect(colourOn(facts('2026-06-20'), rule, '2026-07-01')).toBe('green');
    expect(colourOn(facts(null, false), rule, '2026-07-01')).toBeNull();
    const waiting = { ...facts(null), reached: { signing: started.signing }, waiting: { start: started.start } };
    expect(colourOn(waiting, rule, '2026-07-01')).toBeNull();
    expect(colourOn(someFacts({ reached: started }), rule, '2026-07-01')).toBeNull();
  });
});

it('a project of which nobody says anything turns a month after the last word', () => {
  const rule = aRule('noUpdate', { red: 2 });
  const facts = someFacts({ lastUpdate: { day: day('2026-03-31'), kind: 'progress' } });
  expect(['2026-04-29', '2026-04-30', '2026-05-31'].map((on) => colourOn(facts, rule, on))).toEqual([
    'green',
    'yellow',
    'red',
  ]);
  expect(colourOn(someFacts(), rule, '2026-05-31')).toBeNull();
});

describe('an overdue obstacle', () => {
  const rule = aRule('overdueObstacle', { red: 5 });
  const one = (id: string, dueOn: string) => ({ id, title: `卡点${id}`, dueOn: day(dueOn), department: '自然资源局' });
  const facts = (...obstacles: ReturnType<typeof one>[]) => someFacts({ obstacles });
  // Due on Wednesday 30 September 2026; the holiday lasts until 7 October, and Saturday 10 October is worked.
  const october = workCalendar([
    {
      year: 2026,
      status: 'official',
      holidays: Array.from({ length: 7 }, (_, at) => addDays(day('2026-10-01'), at)),
      makeUps: [day('2026-10-10')],
    },
  ]);

  it.each([
    ['2026-09-30', 'green'],
    ['2026-10-07', 'green'],
    ['2026-10-08', 'yellow'],
    ['2026-10-12', 'yellow'],
    ['2026-10-13', 'red'],
  ])('due before the October holiday is on %s %s', (on, colour) =>
    expect(colourOn(facts(one('a', '2026-09-30')), rule, on, october)).toBe(colour),
  );

  it('speaks of the one that is longest overdue, and of none when none is open', () => {
    const [light] = lightsOf(
      facts(one('b', '2026-09-20'), one('a', '2026-09-20'), one('c', '2026-09-21')),
      [rule],
      day('2026-09-22'),
      WEEKDAYS_ONLY,
    );
    expect(light?.figures).toEqual({
      kind: 'overdueObstacle',
      id: 'a',
      title: '卡点a',
      dueOn: '2026-09-20',
      department: '自然资源局',
      open: 3,
    });
    expect(lightsOf(facts(), [rule], day('2026-09-22'), WEEKDAYS_ONLY)[0]).toMatchObject({
      colour: 'green',
      figures: { id: null, open: 0 },
    });
  });
});

it('a critical task is late by working days after its promised end', () => {
  const tasks = [{ id: 't', title: '施工许可证', dueOn: day('2026-06-05'), department: null }];
  const rule = aRule('lateTask', { yellow: 5, red: 20 });
  expect(colourOn(someFacts({ tasks }), rule, '2026-06-11')).toBe('green');
  expect(colourOn(someFacts({ tasks }), rule, '2026-06-12')).toBe('yellow');
  expect(colourOn(someFacts({ tasks }), rule, '2026-07-03')).toBe('red');
});

describe('a rule', () => {
  const late = someFacts({ planned: { start: day('2026-01-10'), production: null } });
  it.each([
    [{ active: false }, false],
    [{ filter: { atLeastFen: FEN_IN_YI } }, true],
    [{ filter: { atLeastFen: FEN_IN_YI + 1 } }, false],
    [{ filter: { belowFen: FEN_IN_YI } }, false],
    [{ filter: { atLeastFen: FEN_IN_WAN, belowFen: FEN_IN_YI + 1 } }, true],
    [{ filter: { landModes: ['ownLand', 'office'] } }, true],
    [{ filter: { landModes: ['office'] } }, false],
    [{ filter: { keyOnly: true } }, false],
    [{ filter: { keyOnly: false } }, true],
    [{ filter: { before: 'signing' } }, false],
    [{ filter: { before: 'production' } }, true],
  ] as const)('with %j reads the project: %s', (change, read) => {
    const rule = aRule('lateStart', change as Partial<LightRule>);
    expect(lightsOf(late, [rule], day('2026-05-01'), WEEKDAYS_ONLY)).toHaveLength(read ? 1 : 0);
  });

  it('of key projects reads one, and one of a land mode does not read a project without any', () => {
    const key = aRule('lateStart', { filter: { keyOnly: true } });
    expect(colourOn({ ...late, keyProject: true }, key, '2026-05-01')).toBe('red');
    const own = aRule('lateStart', { filter: { landModes: ['ownLand'] } });
    expect(colourOn({ ...late, landMode: null }, own, '2026-05-01')).toBeNull();
  });
});

describe('a project', () => {
  const scope = { atLeastFen: FEN_IN_YI, signedFrom: day('2026-01-01') };
  it.each([
    [{}, true],
    [{ amountFen: FEN_IN_YI - 1 }, false],
    [{ reached: {} }, false],
    [{ reached: {}, waiting: { signing: day('2026-01-01') } }, false],
    [{ reached: { signing: day('2025-12-31') } }, false],
    [{ reached: { signing: day('2026-01-01'), production: day('2026-02-01') } }, true],
    [{ reached: { signing: day('2026-01-01'), fullCapacity: day('2026-02-01') } }, false],
  ])('with %j is watched: %s', (known, watched) => expect(isWatched(scope, someFacts(known))).toBe(watched));

  it('of any year is watched where the rules name no first day', () => {
    expect(isWatched({ ...scope, signedFrom: null }, someFacts({ reached: { signing: day('1999-01-01') } }))).toBe(
      true,
    );
  });
});

describe('a forecast', () => {
  const rules = [aRule('lateStart'), aRule('noUpdate', { red: 2 })];
  const facts = someFacts({
    planned: { start: day('2026-05-31'), production: null },
    lastUpdate: { day: day('2026-05-20'), kind: 'milestone' },
  });

  it('tells the turns that come, the next first, up to its horizon', () => {
    expect(forecastLights(facts, rules, day('2026-06-10'), WEEKDAYS_ONLY, 50)).toEqual([
      { rule: 'noUpdate', colour: 'yellow', on: '2026-06-20' },
      { rule: 'lateStart', colour: 'yellow', on: '2026-06-30' },
      { rule: 'noUpdate', colour: 'red', on: '2026-07-20' },
    ]);
    expect(forecastLights(facts, rules, day('2026-06-20'), WEEKDAYS_ONLY, 9)).toEqual([]);
  });

  it('for the project tells only what makes it worse', () => {
    const next = (on: string) =>
      nextTurn(lightsOf(facts, rules, day(on), WEEKDAYS_ONLY), day(on), addDays(day(on), 400));
    expect(next('2026-06-10')).toEqual({ rule: 'noUpdate', colour: 'yellow', on: '2026-06-20' });
    expect(next('2026-06-20')).toEqual({ rule: 'noUpdate', colour: 'red', on: '2026-07-20' });
    expect(next('2026-07-20')).toBeNull();
    expect(projectColour(lightsOf(facts, rules, day('2026-06-20'), WEEKDAYS_ONLY))).toBe('yellow');
    expect(projectColour([])).toBe('green');
  });
});
