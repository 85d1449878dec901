import { addDays, Day } from '../day';
import { LightColour, lightRank } from './light-colour';
import { LightReading } from './lights';

export interface LightChange {
  readonly colour: LightColour;
  readonly from: Day;
}

/**
 * What a light's history gains between two evaluations. A light that turned while nobody looked (a worker was down, or
 * only weeks are evaluated) is written at the day on which it turned, yellow before red; one that got better, on the day
 * on which that was seen.
 * @param was the colour that the history ends with
 * @param last the day of the evaluation before; null when there was none: nothing is dated back then
 * @param now the reading of `day`; null when no rule reads the project any more, which puts a light out
 */
export function lightChanges(was: LightColour, last: Day | null, day: Day, now: LightReading | null): LightChange[] {
  const colour = now?.colour ?? LightColour.Green;
  if (colour === was) return [];
  if (!now || lightRank(colour) < lightRank(was)) return [{ colour, from: day }];
  const earliest = last === null || last >= day ? day : addDays(last, 1);
  const turned = (on: Day | null): Day => (on === null || on > day ? day : on < earliest ? earliest : on);
  const [yellowFrom, redFrom] = [turned(now.yellowOn), turned(now.redOn)];
  if (colour === LightColour.Yellow) return [{ colour, from: yellowFrom }];
  const passes = was === LightColour.Green && now.yellowOn !== null && yellowFrom < redFrom;
  const red = { colour, from: redFrom };
  return passes ? [{ colour: LightColour.Yellow, from: yellowFrom }, red] : [red];
}
