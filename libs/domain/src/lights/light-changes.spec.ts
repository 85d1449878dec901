import { WEEKDAYS_ONLY } from '../calendar/work-calendar';
import { day } from '../day';
import { lightChanges } from './light-changes';
import { LightColour } from './light-colour';
import { aRule, someFacts } from './light-facts.fixture';
import { lightsOf } from './lights';

/** A start planned for 2 September: yellow from 2 October, red from 2 December. */
const readingOn = (on: string) => {
  const facts = someFacts({ planned: { start: day('2026-09-02'), production: null } });
  const [light] = lightsOf(facts, [aRule('lateStart')], day(on), WEEKDAYS_ONLY);
  if (!light) throw new Error('no light');
  return light;
};
const changes = (was: LightColour, last: string | null, on: string) =>
  lightChanges(was, last === null ? null : day(last), day(on), readingOn(on)).map(
    ({ colour, from }) => `${from} ${colour}`,
  );

describe('what a light’s history gains', () => {
  it.each<[LightColour, string | null, string, string[]]>([
    ['green', '2026-09-30', '2026-10-01', []],
    ['green', '2026-10-01', '2026-10-02', ['2026-10-02 yellow']],
    ['yellow', '2026-12-01', '2026-12-02', ['2026-12-02 red']],
    ['red', '2026-12-02', '2026-12-03', []],
    ['green', '2026-09-28', '2026-10-05', ['2026-10-02 yellow']],
    ['green', '2026-10-10', '2026-10-15', ['2026-10-11 yellow']],
    ['green', '2026-09-28', '2026-12-05', ['2026-10-02 yellow', '2026-12-02 red']],
    ['green', '2026-12-03', '2026-12-05', ['2026-12-04 red']],
    ['green', null, '2026-12-05', ['2026-12-05 red']],
    ['green', '2026-12-05', '2026-12-05', ['2026-12-05 red']],
    ['red', '2026-11-01', '2026-11-02', ['2026-11-02 yellow']],
    ['yellow', '2026-09-01', '2026-09-02', ['2026-09-02 green']],
  ])('after %s, last seen %s, on %s', (was, last, on, expected) => expect(changes(was, last, on)).toEqual(expected));

  it('is its end when no rule reads the project any more', () => {
    expect(lightChanges('red', null, day('2026-12-05'), null)).toEqual([{ colour: 'green', from: '2026-12-05' }]);
    expect(lightChanges('green', null, day('2026-12-05'), null)).toEqual([]);
  });
});
