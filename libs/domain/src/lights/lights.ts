import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day } from '../day';
import { LightClock, lightClock } from './light-clock';
import { LightColour, lightRank, worstColour } from './light-colour';
import { LightFacts } from './light-facts';
import { LightFigures } from './light-figures';
import { LightFilter, LightKind, LightRule, LightScope } from './light-rule';

/** A rule's light on a day, with everything that explains it. */
export interface LightReading {
  /** Key of the rule. */
  readonly rule: string;
  readonly kind: LightKind;
  readonly colour: LightColour;
  /** The day on which the rule turned to this colour; null for green. */
  readonly since: Day | null;
  readonly yellow: number;
  readonly red: number;
  readonly yellowOn: Day | null;
  readonly redOn: Day | null;
  readonly figures: LightFigures;
}

/** A light that will turn when nothing happens. */
export interface LightForecast {
  readonly rule: string;
  readonly colour: LightColour;
  readonly on: Day;
}

/** Whether a project has lights at all: signed and not at full capacity, both verified, large and new enough. */
export function isWatched({ atLeastFen, signedFrom }: LightScope, { amountFen, reached }: LightFacts): boolean {
  if (!reached.signing || reached.fullCapacity || amountFen < atLeastFen) return false;
  return signedFrom === null || reached.signing >= signedFrom;
}

/** Which projects a rule reads: an amount on the lower edge of the band is in, one on the upper edge is out. */
export function watches(filter: LightFilter, facts: LightFacts): boolean {
  const { atLeastFen, belowFen, landModes, keyOnly, before } = filter;
  if (atLeastFen !== undefined && facts.amountFen < atLeastFen) return false;
  if (belowFen !== undefined && facts.amountFen >= belowFen) return false;
  if (landModes !== undefined && (facts.landMode === null || !landModes.includes(facts.landMode))) return false;
  if (keyOnly && !facts.keyProject) return false;
  return before === undefined || facts.reached[before] === undefined;
}

/** The lights of a project on a day, one for each active rule that reads it and of whose matter something is known. */
export function lightsOf(
  facts: LightFacts,
  rules: readonly LightRule[],
  day: Day,
  calendar: WorkCalendar,
): LightReading[] {
  return rules.flatMap((rule) => {
    if (!rule.active || !watches(rule.filter, facts)) return [];
    const clock = lightClock(facts, rule, calendar);
    return clock ? [reading(rule, asOf(clock, facts, day), day)] : [];
  });
}

/** What the project as a whole shows: the worst of its lights. */
export const projectColour = (lights: readonly LightReading[]): LightColour =>
  worstColour(lights.map((light) => light.colour));

function reading(rule: LightRule, { yellowOn, redOn, figures }: LightClock, day: Day): LightReading {
  const { key, kind, yellow, red } = rule;
  const colour = colourOn(yellowOn, redOn, day);
  const since = colour === LightColour.Red ? redOn : colour === LightColour.Yellow ? yellowOn : null;
  return { rule: key, kind, colour, since, yellow, red, yellowOn, redOn, figures };
}

const colourOn = (yellowOn: Day | null, redOn: Day | null, day: Day): LightColour => {
  if (redOn !== null && redOn <= day) return LightColour.Red;
  return yellowOn !== null && yellowOn <= day ? LightColour.Yellow : LightColour.Green;
};

/** The one figure that moves with the day: how much of the plan should be done by now. */
function asOf(clock: LightClock, { investment }: LightFacts, day: Day): LightClock {
  if (clock.figures.kind !== 'behindProgress') return clock;
  const due = investment?.expected.findLast((share) => share.from <= day);
  return { ...clock, figures: { ...clock.figures, expected: due ? { parts: due.parts, of: due.of } : null } };
}

/**
 * The turns of lights after `day`, up to and with `horizon` days later, if nothing happens; the next first. A light that
 * passes yellow and red on one day is foretold as red.
 */
export function forecastLights(
  facts: LightFacts,
  rules: readonly LightRule[],
  day: Day,
  calendar: WorkCalendar,
  horizon: number,
): LightForecast[] {
  return turnsAfter(lightsOf(facts, rules, day, calendar), day, addDays(day, horizon));
}

/** As `forecastLights`, of lights already read on `day`. */
export function turnsAfter(lights: readonly LightReading[], day: Day, last: Day): LightForecast[] {
  const ahead = (on: Day | null): on is Day => on !== null && on > day && on <= last;
  return lights
    .flatMap(({ rule, yellowOn, redOn }): LightForecast[] => [
      ...(ahead(yellowOn) && (redOn === null || yellowOn < redOn)
        ? [{ rule, colour: LightColour.Yellow, on: yellowOn }]
        : []),
      ...(ahead(redOn) ? [{ rule, colour: LightColour.Red, on: redOn }] : []),
    ])
    .sort((a, b) => (a.on === b.on ? (a.rule < b.rule ? -1 : 1) : a.on < b.on ? -1 : 1));
}

/** The next day on which the project as a whole gets worse, if nothing happens. */
export function nextTurn(lights: readonly LightReading[], day: Day, last: Day): LightForecast | null {
  const now = lightRank(projectColour(lights));
  const worse = turnsAfter(lights, day, last).filter(({ colour }) => lightRank(colour) > now);
  const [first] = worse;
  return first ? (worse.find(({ on, colour }) => on === first.on && colour === LightColour.Red) ?? first) : null;
}
