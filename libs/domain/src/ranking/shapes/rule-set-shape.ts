import { MOST_FEN } from '../../money';
import { TeamKind } from '../../teams/team-kind';
import { Blend, Division } from '../rule-item';
import { Ranking, RoundingMode } from '../rule-set';
import { FILTER, LEAF, MEASURE, TARGET, WHO, WINDOW } from './measure-shapes';
import { METHOD } from './method-shapes';
import { ANY, choice, decimal, flag, key, list, named, object, Shape, text, whole } from './shape';

const division = choice(Object.values(Division), 'Whom a shared project goes to.');
const measuring = { window: named('window'), measure: named('measure'), division, filter: named('filter') };
const bounds = { atLeast: decimal(ANY, 999_999_999), below: decimal(ANY, 999_999_999) };
const coefficients = list(object({ who: named('who'), times: decimal(0, 1_000) }), 1, 50);

const frame = { key: key('Once in the rule set.'), title: text(1, 40) };
const framing = {
  weight: decimal(-1_000, 1_000, 'Inside a composite: its points are multiplied by this; below zero they come off.'),
  cap: decimal(ANY),
  floor: decimal(ANY),
  coefficients,
  applies: named('who'),
  requires: list(named('condition'), 1, 10, 'Whoever misses one of them gets nothing by the item and is not compared.'),
};

const CONDITION: Shape = {
  type: 'variant',
  kinds: {
    rank: object(
      { within: choice(['group', 'whole']) },
      {
        top: whole(1, 500),
        bottom: whole(1, 500),
        topPercent: decimal(0.000001, 100),
        bottomPercent: decimal(0.000001, 100),
      },
    ),
    total: object({}, bounds),
    points: object({ item: key() }, bounds, "An item's points."),
    value: object({ item: key() }, bounds, 'What an item measured.'),
    measured: object(measuring, bounds, 'Something measured for this condition alone.'),
  },
  about: 'One thing that must hold. What cannot be measured never holds.',
};

const fen = (least: number, about: string): Shape => whole(least, MOST_FEN, about);

const factorMore = object(
  {
    aboveFen: fen(0, 'From this amount on; in 分.'),
    perFen: fen(1, 'For so much of the amount each; in 分.'),
    times: decimal(0, 1_000),
  },
  { whole: flag('Only full ones count.'), most: decimal(0, 1_000) },
  'A project counts so many times more by its amount.',
);

const each = object(
  { period: choice(['week', 'month', 'quarter']) },
  {
    ended: flag('The running one waits until it is over.'),
    take: choice(['sum', 'mean', 'least', 'most']),
    weights: list(
      decimal(0, 1_000),
      1,
      53,
      'One for each month or quarter of the window, or of so many last weeks, in order.',
    ),
  },
  'Each month or quarter of the window is scored by itself.',
);

const ITEM: Shape = {
  type: 'byKey',
  of: {
    items: object(
      { ...frame, items: list(named('item'), 1, 40) },
      {
        ...framing,
        take: choice(Object.values(Blend), 'What becomes of the sub-items; their sum when left out.'),
        missing: choice(['spread'], 'What has nothing to say is left out, and the other weights grow to the same sum.'),
        method: named('method'),
        each,
        window: named('window'),
      },
      'Its sub-items, each times its weight.',
    ),
    points: object({ ...frame, points: decimal(ANY) }, framing, 'The same points for everybody it applies to.'),
    team: object({ ...frame, team: key('`total`, or an item of the teams.') }, framing, 'What the own team has.'),
    grades: object(
      {
        ...frame,
        grades: list(object({ all: list(named('condition'), 1, 10), points: decimal(ANY) }), 1, 20),
      },
      framing,
      'The points of the first grade all of whose conditions hold.',
    ),
  },
  otherwise: object(
    { ...frame, ...measuring, method: named('method') },
    {
      ...framing,
      factors: list(object({ filter: named('filter'), times: decimal(0, 1_000) }, { more: factorMore }), 1, 20),
      each,
    },
    'Something measured and scored.',
  ),
};

const sanctions = list(
  object(
    { title: text(1, 40), all: list(named('condition'), 1, 10) },
    { times: decimal(0, 1_000), off: decimal(0), most: decimal(ANY) },
  ),
  1,
  20,
  '一票否决: when all its conditions hold, the total is multiplied, something comes off it, and it is at most so much.',
);
const total = object({}, { base: decimal(ANY), floor: decimal(ANY), ceiling: decimal(ANY), coefficients, sanctions });
const tieBreakers = list(key(), 0, 60, 'Keys of the items that order a tie, most telling first.');
const lists = list(
  object({
    key: key(),
    title: text(1, 40),
    colour: choice(['red', 'black']),
    all: list(named('condition'), 1, 10),
  }),
  0,
  20,
  '红榜 and 黑榜: who meets all conditions at once.',
);

/** A rule set's own keys; `items` may be empty only where persons are scored. */
export const RULE_SET = object(
  {
    name: text(1, 60),
    notes: text(0, 2_000),
    items: list(named('item'), 0, 60),
    rounding: object(
      { decimals: whole(0, 6), at: choice(['item', 'total']) },
      { mode: choice(Object.values(RoundingMode)) },
    ),
    tieBreakers,
  },
  {
    total,
    lists,
    groups: list(
      object(
        { key: key(), title: text(1, 40) },
        { kinds: list(choice(Object.values(TeamKind)), 1, 3), teams: list(text(1, 40), 1, 200) },
      ),
      0,
      20,
      'Ranked apart; a team is in the first that names it or its kind.',
    ),
    ranking: choice(Object.values(Ranking)),
    persons: object(
      { items: list(named('item'), 1, 60), tieBreakers, within: choice(['zone', 'team', 'group']) },
      { total, lists },
    ),
  },
  'How a week is scored.',
);

/** What the shapes call by name. */
export const DEFINED: Readonly<Record<string, Shape>> = {
  item: ITEM,
  condition: CONDITION,
  method: METHOD,
  measure: MEASURE,
  leafMeasure: LEAF,
  target: TARGET,
  window: WINDOW,
  filter: FILTER,
  who: WHO,
};
