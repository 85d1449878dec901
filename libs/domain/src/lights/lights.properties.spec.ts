import fc from 'fast-check';
import { WEEKDAYS_ONLY } from '../calendar/work-calendar';
import { addDays, day, Day } from '../day';
import { LandMode } from '../projects/milestone';
import { lightChanges } from './light-changes';
import { lightRank } from './light-colour';
import { LightFacts, LightInvestment } from './light-facts';
import { aRule } from './light-facts.fixture';
import { LIGHT_KINDS, lightMeasure, LightRule } from './light-rule';
import { forecastLights, lightsOf, nextTurn, projectColour } from './lights';

const aDay = fc.integer({ min: 0, max: 900 }).map((offset) => addDays(day('2025-01-01'), offset));
const maybeDay = fc.option(aDay);

const anInvestment: fc.Arbitrary<LightInvestment> = fc
  .record({
    planFen: fc.integer({ min: 0, max: 10 ** 13 }),
    actualFen: fc.integer({ min: 0, max: 10 ** 13 }),
    shares: fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 12 }),
  })
  .map(({ planFen, actualFen, shares }) => ({
    year: 2026,
    planFen,
    actualFen,
    expected: shares
      .toSorted((a, b) => a - b)
      .map((parts) => ({ from: addDays(day('2026-01-06'), parts), parts, of: 365 })),
  }));

const someDue = fc.option(
  fc.array(
    fc.record({
      id: fc.uuid(),
      title: fc.constant('某事'),
      dueOn: aDay,
      department: fc.option(fc.constant('某局')),
    }),
    { maxLength: 4 },
  ),
);

const someDays = fc
  .record({ signing: maybeDay, start: maybeDay, production: maybeDay })
  .map((days) => Object.fromEntries(Object.entries(days).filter(([, at]) => at !== null)) as LightFacts['reached']);

const anyFacts: fc.Arbitrary<LightFacts> = fc.record({
  amountFen: fc.integer({ min: 0, max: 10 ** 12 }),
  landMode: fc.option(fc.constantFrom(...Object.values(LandMode))),
  keyProject: fc.boolean(),
  reached: someDays,
  waiting: someDays,
  planned: fc.record({ start: maybeDay, production: maybeDay }),
  statistics: fc.option(fc.record({ applicable: fc.boolean(), listedOn: maybeDay })),
  lastUpdate: fc.option(fc.record({ day: aDay, kind: fc.constant('progress' as const) })),
  obstacles: someDue,
  investment: fc.option(anInvestment),
  tasks: someDue,
});

const someRules: fc.Arbitrary<LightRule[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...LIGHT_KINDS),
      active: fc.boolean(),
      yellow: fc.integer({ min: 1, max: 30 }),
      more: fc.integer({ min: 1, max: 30 }),
      keyOnly: fc.boolean(),
      days: fc.integer({ min: 0, max: 400 }),
    }),
    { maxLength: 9 },
  )
  .map((rules) =>
    rules.map(({ kind, active, yellow, more, keyOnly, days }, at) =>
      aRule(kind, {
        key: `rule${at}`,
        active,
        yellow,
        red: yellow + more,
        ...(lightMeasure[kind].fallbackAfter ? { fallbackDays: days } : {}),
        filter: keyOnly ? { keyOnly } : {},
      }),
    ),
  );

const on = (facts: LightFacts, rules: readonly LightRule[], at: Day) => lightsOf(facts, rules, at, WEEKDAYS_ONLY);
const byRule = (facts: LightFacts, rules: readonly LightRule[], at: Day) =>
  new Map(on(facts, rules, at).map((light) => [light.rule, light]));

describe('lights, whatever the facts', () => {
  it('never get better with the day alone', () => {
    fc.assert(
      fc.property(anyFacts, someRules, aDay, fc.nat(500), (facts, rules, at, later) => {
        const after = byRule(facts, rules, addDays(at, later));
        for (const light of on(facts, rules, at)) {
          expect(lightRank(after.get(light.rule)?.colour ?? 'green')).toBeGreaterThanOrEqual(lightRank(light.colour));
        }
      }),
    );
  });

  it('have had their colour since the day they name, and another the day before', () => {
    fc.assert(
      fc.property(anyFacts, someRules, aDay, (facts, rules, at) => {
        for (const { rule, colour, since } of on(facts, rules, at)) {
          expect(since === null).toBe(colour === 'green');
          if (since === null) continue;
          expect(since <= at).toBe(true);
          expect(byRule(facts, rules, since).get(rule)?.colour).toBe(colour);
          expect(byRule(facts, rules, addDays(since, -1)).get(rule)?.colour).not.toBe(colour);
        }
      }),
    );
  });

  it('turn exactly when the forecast says, and on no other day', () => {
    fc.assert(
      fc.property(anyFacts, someRules, aDay, fc.integer({ min: 1, max: 120 }), (facts, rules, at, horizon) => {
        const told = forecastLights(facts, rules, at, WEEKDAYS_ONLY, horizon);
        const seen: object[] = [];
        for (let ahead = 1; ahead <= horizon; ahead += 1) {
          const before = byRule(facts, rules, addDays(at, ahead - 1));
          const turned = on(facts, rules, addDays(at, ahead)).filter(
            (one) => one.colour !== before.get(one.rule)?.colour,
          );
          seen.push(
            ...turned
              .map(({ rule, colour }) => ({ rule, colour, on: addDays(at, ahead) }))
              .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
          );
        }
        expect(told).toEqual(seen);
      }),
      { numRuns: 40 },
    );
  });

  it('give the project the worst colour, and the forecast names the day on which that gets worse', () => {
    fc.assert(
      fc.property(anyFacts, someRules, aDay, (facts, rules, at) => {
        const lights = on(facts, rules, at);
        const next = nextTurn(lights, at, addDays(at, 400));
        if (!next) return expect(projectColour(on(facts, rules, addDays(at, 400)))).toBe(projectColour(lights));
        expect(projectColour(on(facts, rules, addDays(next.on, -1)))).toBe(projectColour(lights));
        expect(projectColour(on(facts, rules, next.on))).toBe(next.colour);
      }),
    );
  });

  it('do not depend on the order of the rules, nor on other rules', () => {
    fc.assert(
      fc.property(anyFacts, someRules, aDay, fc.nat(8), (facts, rules, at, which) => {
        const lights = byRule(facts, rules, at);
        expect([...byRule(facts, rules.toReversed(), at).values()].reverse()).toEqual([...lights.values()]);
        const off = rules.map((rule, index) => (index === which ? { ...rule, active: false } : rule));
        lights.delete(`rule${which}`);
        expect([...byRule(facts, off, at).values()]).toEqual([...lights.values()]);
      }),
    );
  });

  it('are green once their cause is settled', () => {
    fc.assert(
      fc.property(anyFacts, someRules, aDay, (facts, rules, at) => {
        const settled: LightFacts = {
          ...facts,
          reached: { ...facts.reached, start: at, production: at },
          statistics: { applicable: true, listedOn: at },
          lastUpdate: { day: at, kind: 'milestone' },
          obstacles: [],
          tasks: [],
          investment: facts.investment && { ...facts.investment, actualFen: facts.investment.planFen },
        };
        expect(on(settled, rules, at).filter((light) => light.colour !== 'green')).toEqual([]);
      }),
    );
  });

  it('have a history that does not depend on how often one looks', () => {
    fc.assert(
      fc.property(anyFacts, someRules, aDay, fc.array(fc.integer({ min: 1, max: 60 })), (facts, rules, first, gaps) => {
        const last = addDays(
          first,
          gaps.reduce((sum, gap) => sum + gap, 0),
        );
        const history = (steps: readonly Day[]) =>
          rules.map(({ key }) => {
            const changes = [];
            let [was, before]: [ReturnType<typeof projectColour>, Day | null] = ['green', null];
            for (const at of steps) {
              const found = lightChanges(was, before, at, byRule(facts, rules, at).get(key) ?? null);
              changes.push(...found);
              was = found.at(-1)?.colour ?? was;
              before = at;
            }
            return changes;
          });
        const each: Day[] = [];
        for (let at = first; at <= last; at = addDays(at, 1)) each.push(at);
        const some = gaps.reduce<Day[]>((steps, gap) => [...steps, addDays(steps.at(-1) ?? first, gap)], [first]);
        expect(history(some)).toEqual(history(each));
      }),
      { numRuns: 40 },
    );
  });
});
