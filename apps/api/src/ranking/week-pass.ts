import { Injectable } from '@nestjs/common';
import { TeamRef } from '@huoshui/contracts';
import {
  KnownRows,
  KnownSpell,
  neededSources,
  RankedTeam,
  scorePeriod,
  Stretch,
  TallyWeeks,
  PeriodScores,
  PeriodTallies,
} from '@huoshui/domain';
import { Progress } from '../platform';
import { NamedPerson } from './ranked-persons';
import { earliestNeeds, SourceReader } from './source.reader';
import { KnownSpellReader, WantedSpells } from './spells/known-spell.reader';
import { countsFromPaper, readingOf, Rules } from './period.reader';

/** What is kept of a week once it is scored: everything but the projects, which are many. */
export interface ScoredRules extends Rules {
  readonly teams: readonly (RankedTeam & TeamRef)[];
  readonly persons: readonly NamedPerson[];
}

export interface ScoredWeekOf {
  readonly rules: ScoredRules;
  readonly scores: PeriodScores;
  /** The sums that the scores are made of. */
  readonly tallies: PeriodTallies;
}

/** Weeks that one rule set scores, in the order of their cut-offs: gathered in one pass. */
export interface Run {
  readonly rules: readonly Rules[];
  readonly tallies: TallyWeeks;
}

export interface Passed {
  /** How many projects were read; none where nothing was left to be gathered. */
  readonly projects: number;
  /** Teams that have a part of any of them. */
  readonly teamIds: ReadonlySet<string>;
}

type Teams = ScoredRules['teams'];

/** Many weeks at once, each by what was known at its own cut-off: the projects are read once for all of them. */
@Injectable()
export class WeekPass {
  constructor(
    private readonly spells: KnownSpellReader,
    private readonly sources: SourceReader,
  ) {}

  /** Fills the tallies of all runs. */
  async gather(runs: readonly Run[], progress?: Progress): Promise<Passed> {
    const open = runs.filter(({ tallies }) => !tallies.done);
    const teamIds = new Set<string>();
    if (open.length === 0) return { projects: 0, teamIds };
    const cutoffs = [...new Set(open.flatMap(({ rules }) => rules.map(cutoffOf)))].toSorted((a, b) => a - b);
    const takers = open.map(({ rules, tallies }) => ({ tallies, places: placesIn(rules, cutoffs) }));
    const take = (spell: KnownSpell): void => {
      for (const { teamId } of spell.project.shares) teamIds.add(teamId);
      for (const { tallies, places } of takers) tallies.add(atPlaces(spell, places));
    };
    return { projects: await this.spells.read(wantedOf(open, cutoffs), take, progress), teamIds };
  }

  /** One of a run's weeks, once its tallies are filled, with what counted beside the projects. */
  async score({ rules, tallies }: Run, at: number, teams: (tallies: PeriodTallies) => Teams): Promise<ScoredWeekOf> {
    const own = rules[at];
    if (own === undefined) throw new RangeError(`no week at ${at}`);
    const { activities, entries, persons } = await this.sources.rest(readingOf(own));
    const gathered = tallies.week(at, { activities, entries });
    const ranked = teams(gathered);
    return {
      rules: { ...own, teams: ranked, persons },
      scores: scorePeriod(own.weighing, gathered, { teams: ranked, persons }),
      tallies: gathered,
    };
  }
}

/** @param known what was tallied before; runs that read alike share what they gather */
export function runsOf(rules: readonly Rules[], known: KnownRows): Run[] {
  const bySet = Map.groupBy(rules, ({ weighing }) => JSON.stringify(weighing.ruleSet));
  let shared = known;
  return [...bySet.values()].map((own): Run => {
    const ordered = own.toSorted((a, b) => cutoffOf(a) - cutoffOf(b));
    const tallies = new TallyWeeks(
      ordered.map(({ weighing }) => weighing),
      shared,
    );
    shared = tallies.tallied();
    return { rules: ordered, tallies };
  });
}

const cutoffOf = ({ knownAt }: Rules): number => knownAt.getTime();

function wantedOf(runs: readonly Run[], cutoffs: readonly number[]): WantedSpells {
  const rules = runs.flatMap((run) => run.rules);
  const needs = rules.map(({ weighing }) => neededSources(weighing));
  return {
    instants: cutoffs.map((cutoff) => new Date(cutoff)),
    needed: earliestNeeds(needs.map((need) => need.facts)),
    upTo: rules.map(({ weighing }) => weighing.asOf).reduce((a, b) => (a > b ? a : b)),
    persons: needs.some((need) => need.persons),
    partners: needs.some((need) => need.partners),
    investedFrom: needs.flatMap((need) => need.investments ?? []).toSorted()[0] ?? null,
    landPapers: rules.some(countsFromPaper),
  };
}

/** For each place among all cut-offs: how many of the run's own lie before it; null where all are its own. */
function placesIn(rules: readonly Rules[], cutoffs: readonly number[]): number[] | null {
  const places = [...cutoffs, Infinity].map((cutoff) => rules.filter((one) => cutoffOf(one) < cutoff).length);
  return places.every((own, at) => own === at) ? null : places;
}

/** A spell by the places of a run's own weeks; as it is where these are all there are. */
function atPlaces(spell: KnownSpell, places: readonly number[] | null): KnownSpell {
  if (places === null) return spell;
  const { project, known, ...weeks } = spell;
  const own = ({ from, until }: Stretch): Stretch => ({ from: places[from] ?? 0, until: places[until] ?? 0 });
  return {
    ...own(weeks),
    project,
    known: known && Object.fromEntries(Object.entries(known).map(([milestone, one]) => [milestone, own(one)])),
  };
}
