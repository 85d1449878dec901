import { Injectable } from '@nestjs/common';
import {
  Day,
  KnownRows,
  neededSources,
  RuleSet,
  scorePeriod,
  TallyWeeks,
  Week,
  PeriodScores,
  PeriodTallies,
} from '@huoshui/domain';
import { SYSTEM } from '../platform';
import { TeamReader } from '../teams';
import { earliestNeeds, SourceReader } from './source.reader';
import { KnownSpellReader } from './spells/known-spell.reader';
import { RowsShelf } from './spells/rows-shelf';
import { ScoredRules } from './scored-week.reader';
import { StandingsShelf } from './standings-shelf';
import { readingOf, Rules, PeriodReader } from './period.reader';

/** A week to be scored: by the rules in force, or by a draft in their place. */
export interface AskedWeek {
  readonly week: Week;
  readonly draft: RuleSet | null;
}

export interface ScoredWeekOf {
  readonly rules: ScoredRules;
  readonly scores: PeriodScores;
}

export interface ScoredWeeks {
  /** As asked for, in that order. */
  readonly weeks: readonly ScoredWeekOf[];
  /** How many projects were read; none where everything was gathered before. */
  readonly projects: number;
}

interface Asked {
  readonly at: number;
  readonly rules: Rules;
  /** Place of its cut-off among all. */
  readonly place: number;
}

/** Weeks that one rule set scores: gathered in one pass. */
interface Run {
  readonly asked: readonly Asked[];
  readonly tallies: TallyWeeks;
}

/** Many weeks at once, each by what was known at its own cut-off: the projects are read once for all of them. */
@Injectable()
export class ScoredWeeksReader {
  constructor(
    private readonly periods: PeriodReader,
    private readonly teams: TeamReader,
    private readonly sources: SourceReader,
    private readonly spells: KnownSpellReader,
    private readonly shelf: StandingsShelf,
    private readonly rows: RowsShelf,
  ) {}

  async read(asked: readonly AskedWeek[]): Promise<ScoredWeeks> {
    const change = await this.shelf.lastChange();
    const rules = await Promise.all(asked.map((one) => this.rulesOf(one)));
    const instants = [...new Set(rules.map(({ knownAt }) => knownAt.getTime()))].toSorted((a, b) => a - b);
    const all = rules.map((one, at): Asked => ({ at, rules: one, place: instants.indexOf(one.knownAt.getTime()) }));
    const runs = runsOf(all, this.rows.known(change));
    const projects = await this.gather(runs, instants);
    for (const { tallies } of runs) this.rows.keep(change, tallies.tallied());
    const teams = await this.teams.list(SYSTEM);
    const scored = await Promise.all(
      runs.flatMap((run) =>
        run.asked.map(async ({ at, rules: own }, index): Promise<readonly [number, ScoredWeekOf]> => {
          const { activities, entries, persons } = await this.sources.rest(readingOf(own));
          const tallies = run.tallies.week(index, { activities, entries });
          const credited = creditedIn(tallies);
          const ranked = teams.filter((team) => team.active || credited.has(team.id));
          const scores = scorePeriod(own.weighing, tallies, { teams: ranked, persons });
          return [at, { rules: { ...own, teams: ranked, persons }, scores }];
        }),
      ),
    );
    return { weeks: scored.toSorted(([a], [b]) => a - b).map(([, one]) => one), projects };
  }

  private async rulesOf({ week, draft }: AskedWeek): Promise<Rules> {
    const rules = await this.periods.rules(week);
    return draft === null ? rules : { ...rules, weighing: { ...rules.weighing, ruleSet: draft } };
  }

  private async gather(runs: readonly Run[], instants: readonly number[]): Promise<number> {
    const open = runs.filter(({ tallies }) => !tallies.done);
    if (open.length === 0) return 0;
    const weighings = open.flatMap(({ asked }) => asked.map((one) => one.rules.weighing));
    const needs = weighings.map(neededSources);
    const takers = open.map(({ asked, tallies }) => ({ tallies, places: placesIn(asked, instants.length) }));
    return this.spells.read(
      {
        instants: instants.map((instant) => new Date(instant)),
        needed: earliestNeeds(needs.map((need) => need.facts)),
        upTo: weighings
          .map((one) => one.asOf)
          .toSorted()
          .at(-1) as Day,
        persons: needs.some((need) => need.persons),
        investedFrom: needs.flatMap((need) => need.investments ?? []).toSorted()[0] ?? null,
        landPapers: weighings.some((one) => one.definition.startOnLandAcquisition.from !== 'recorded'),
      },
      ({ from, until, project }) => {
        for (const { tallies, places } of takers) {
          const own = { from: places[from] ?? 0, until: places[until] ?? 0, project };
          if (own.from < own.until) tallies.add(own);
        }
      },
    );
  }
}

/** Weeks with one rule set, in the order of their cut-offs. */
function runsOf(asked: readonly Asked[], known: KnownRows): Run[] {
  const bySet = Map.groupBy(asked, ({ rules }) => JSON.stringify(rules.weighing.ruleSet));
  return [...bySet.values()].map((own): Run => {
    const ordered = own.toSorted((a, b) => a.place - b.place);
    return {
      asked: ordered,
      tallies: new TallyWeeks(
        ordered.map((one) => one.rules.weighing),
        known,
      ),
    };
  });
}

/** For each place among all cut-offs: how many of the run's own lie before it. */
function placesIn(asked: readonly Asked[], instants: number): number[] {
  return Array.from({ length: instants + 1 }, (_, place) => asked.filter((one) => one.place < place).length);
}

const creditedIn = (tallies: PeriodTallies): ReadonlySet<string> =>
  new Set([...tallies.team.values()].flatMap((own) => [...own.keys()]));
