import { isDeepStrictEqual } from 'node:util';
import {
  addDays,
  Day,
  daysBetween,
  day as dayOf,
  isWatched,
  lightChanges,
  LightColour,
  LightFacts,
  lightRank,
  LightReading,
  LightRuleSet,
  lightsOf,
  nextTurn,
  projectColour,
} from '@huoshui/domain';
import { Moment } from './other-rooms';

/** By what and for which day projects are judged. */
export interface Judge extends Moment {
  readonly rules: LightRuleSet;
  readonly ruleSetNumber: number;
  /** The last day before or at `day` on which all projects were judged. */
  readonly lastDay: Day | null;
}

/** What is stored of a project's lights. */
export interface HeldProject {
  readonly firstDay: Day;
  readonly changedOn: Day;
  readonly shown: Shown;
  readonly open: readonly OpenLight[];
}

export interface OpenLight {
  readonly id: number;
  readonly rule: string;
  readonly kind: string;
  readonly colour: LightColour;
  readonly fromDay: Day;
  readonly latest: LightReading | null;
}

export interface Shown {
  readonly watched: boolean;
  readonly colour: LightColour;
  readonly red: number;
  readonly yellow: number;
  readonly urgency: number;
  readonly nextOn: Day | null;
  readonly nextColour: LightColour | null;
  readonly nextRule: string | null;
}

export interface NewLight {
  readonly rule: string;
  readonly kind: string;
  readonly colour: LightColour;
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly reading: LightReading | null;
}

/** What is to be written of a project; null when nothing has changed. */
export interface Verdict {
  readonly shown: Shown;
  readonly closes: readonly { readonly id: number; readonly toDay: Day }[];
  readonly adds: readonly NewLight[];
  /** Open lights of the same colour that rest on other figures now. */
  readonly renews: readonly { readonly id: number; readonly latest: LightReading }[];
}

/** Within so many days a turn is foretold. */
export const HORIZON_DAYS = 366;

const EPOCH = dayOf('1970-01-01');
const NEVER = dayOf('2199-12-31');
const SPAN = 100_000;

/** The lights of a project by the rules of the judge; none for a project that these do not watch. */
export const readingsOf = (facts: LightFacts, { day, rules, calendar }: Judge): LightReading[] | null =>
  isWatched(rules.scope, facts) ? lightsOf(facts, rules.rules, day, calendar) : null;

/** Compares what the facts say with what is stored. */
export function verdict(facts: LightFacts, held: HeldProject | null, judge: Judge): Verdict | null {
  // A run for a day that was cut off may end after a later day was judged: that one knows better.
  if (held !== null && held.changedOn > judge.day) return null;
  const readings = readingsOf(facts, judge);
  if (readings === null && (held === null || !held.shown.watched)) return null;
  const shown = shownOf(readings, judge.day);
  const { closes, adds, renews } = changesOf(readings ?? [], held, judge);
  const same = held !== null && isDeepStrictEqual(held.shown, shown);
  return same && closes.length + adds.length + renews.length === 0 ? null : { shown, closes, adds, renews };
}

function shownOf(readings: readonly LightReading[] | null, day: Day): Shown {
  const lights = readings ?? [];
  const of = (colour: LightColour) => lights.filter((light) => light.colour === colour);
  const colour = projectColour(lights);
  const next = nextTurn(lights, day, addDays(day, HORIZON_DAYS));
  const since = of(colour).flatMap((light) => (light.since === null ? [] : [light.since]));
  const first = colour === LightColour.Green ? (next?.on ?? NEVER) : since.reduce((a, b) => (a < b ? a : b), NEVER);
  return {
    watched: readings !== null,
    colour,
    red: of(LightColour.Red).length,
    yellow: of(LightColour.Yellow).length,
    urgency: (lightRank(colour) + 1) * SPAN - 1 - daysBetween(EPOCH, first),
    nextOn: next?.on ?? null,
    nextColour: next?.colour ?? null,
    nextRule: next?.rule ?? null,
  };
}

function changesOf(
  readings: readonly LightReading[],
  held: HeldProject | null,
  { day, lastDay }: Judge,
): Omit<Verdict, 'shown'> {
  const last = held === null ? null : lastDay === null || held.firstDay > lastDay ? held.firstDay : lastDay;
  const found = new Map(readings.map((reading) => [reading.rule, reading]));
  const open = new Map((held?.open ?? []).map((light) => [light.rule, light]));
  const closes: { id: number; toDay: Day }[] = [];
  const adds: NewLight[] = [];
  const renews: { id: number; latest: LightReading }[] = [];
  for (const rule of new Set([...found.keys(), ...open.keys()])) {
    const [reading, was] = [found.get(rule) ?? null, open.get(rule)];
    const steps = lightChanges(was?.colour ?? LightColour.Green, last, day, reading);
    if (was && steps[0]) closes.push({ id: was.id, toDay: steps[0].from < was.fromDay ? was.fromDay : steps[0].from });
    for (const [at, step] of steps.entries()) {
      const kind = reading?.kind ?? was?.kind ?? rule;
      const fromDay = was && step.from < was.fromDay ? was.fromDay : step.from;
      const toDay = steps[at + 1]?.from ?? null;
      adds.push({ rule, kind, colour: step.colour, fromDay, toDay, reading: reading && asShown(reading, step.colour) });
    }
    const stays = was && steps.length === 0 && was.colour !== LightColour.Green;
    if (stays && reading && !isDeepStrictEqual(was.latest, reading)) renews.push({ id: was.id, latest: reading });
  }
  return { closes, adds, renews };
}

/** A light that passed yellow on its way to red is kept as it read while it was yellow. */
function asShown(reading: LightReading, colour: LightColour): LightReading {
  return reading.colour === colour ? reading : { ...reading, colour, since: reading.yellowOn };
}
