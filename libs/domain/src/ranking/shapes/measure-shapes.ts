import { MOST_FEN } from '../../money';
import { COUNTED_EVENTS } from '../../projects/counted-event';
import { LandMode, MILESTONES } from '../../projects/milestone';
import { PartnerKind } from '../../projects/partner-kind';
import { TARGET_MEASURES } from '../../targets/target-measure';
import { TeamKind } from '../../teams/team-kind';
import { ACTIVITY_KINDS } from '../activity-kind';
import { AmountUnit, GROUP_TARGETS, Take } from '../rule-measure';
import { RuleWindow } from '../rule-window';
import { choice, decimal, flag, key, list, monthDay, named, object, ObjectShape, Shape, text, whole } from './shape';

const event = choice(COUNTED_EVENTS);
const milestone = choice(MILESTONES);
const unit = choice(Object.values(AmountUnit));
const take = choice(Object.values(Take), 'How the entries of the window become one figure; their sum when left out.');

export const WINDOW: Shape = {
  type: 'wordOr',
  words: Object.values(RuleWindow),
  object: {
    type: 'byKey',
    of: {
      lastWeeks: object({ lastWeeks: whole(1, 53) }, {}, 'The last so many weeks, the running one among them.'),
      lastMonths: object({ lastMonths: whole(1, 36) }, {}, 'The last so many months, the running one among them.'),
    },
    otherwise: object(
      { from: monthDay('03-01.'), to: monthDay() },
      {},
      'Days of the year, as far as they have come; over the turn of the year where `from` lies behind `to`.',
    ),
  },
  about: 'Which days are read.',
};

export const FILTER = object(
  {},
  {
    atLeastFen: whole(0, MOST_FEN, '以上: the amount itself counts; in 分.'),
    atMostFen: whole(0, MOST_FEN, '以下, the amount itself included.'),
    belowFen: whole(1, MOST_FEN, '不足: the amount itself is out.'),
    industries: list(text(1, 40), 1, 50),
    exceptIndustries: list(text(1, 40), 1, 50, 'Projects of these are out.'),
    manufacturing: flag(),
    landModes: list(choice(Object.values(LandMode)), 1, 4),
    investment: choice(['new', 'added'], '新设 or 增资.'),
    partnerKinds: list(choice(Object.values(PartnerKind)), 1, 4, 'Brought in by a partner of one of these kinds.'),
  },
  'Which projects are read. What is left out does not restrict.',
);

export const WHO = object(
  {},
  {
    kinds: list(choice(Object.values(TeamKind)), 1, 3),
    groups: list(key(), 1, 20),
    teams: list(text(1, 40), 1, 200),
    persons: list(text(1, 40), 1, 500),
  },
  'Whoever one of the lists holds; a person by the own team as well.',
);

const after = object(
  { milestone },
  { atLeast: whole(0, 3_660), atMost: whole(0, 3_660) },
  'Only events that came so many calendar days after an earlier milestone, both included.',
);

export const LEAVES: Readonly<Record<string, ObjectShape>> = {
  count: object({ event }, { after }, 'Whole projects.'),
  credit: object({ event }, { after }, "Projects times the subject's share."),
  amount: object({ event, unit }, { after }, 'Amounts of the projects.'),
  daysUntil: object(
    { event },
    { nth: whole(1, 10_000, 'The first when left out.') },
    "Days from the window's first to that of the first or nth project; cannot be said before there is one.",
  ),
  medianDays: object({ from: milestone, to: milestone }, {}, 'Median calendar days from one milestone to another.'),
  meanDays: object({ from: milestone, to: milestone }, {}, 'Mean calendar days from one milestone to another.'),
  withinDays: object(
    { from: milestone, to: milestone, days: whole(0, 3_660) },
    { pending: flag('Those whose days have not run out count as not reached.') },
    'Of those that passed `from` in the window, in percent: how many reached `to` within so many days.',
  ),
  overdue: object(
    { from: milestone, awaited: milestone, days: whole(0, 3_660) },
    {},
    'Projects that wait longer than so many days for `awaited` and fell overdue in the window.',
  ),
  overdueDays: object(
    { from: milestone, awaited: milestone, days: whole(0, 3_660) },
    {},
    'Days of the window on which `awaited` was overdue, so many days after `from`, up to the day on which it came.',
  ),
  activity: object(
    { activity: choice(ACTIVITY_KINDS) },
    { days: whole(0, 3_660, 'The patience of those that turn after a time.') },
    'What people did or left undone; each counts 1.',
  ),
  invested: object(
    { unit },
    { atLeastPercent: decimal(0, 1_000, 'Only projects whose reports come to so many percent of their amount.') },
    "Actual investment by the projects' monthly reports.",
  ),
  entered: object({ name: key(), unit: text(1, 10) }, { take }, 'A named figure entered by hand with evidence.'),
  mark: object({ name: key(), most: decimal(0.000001, 10_000) }, { take }, 'A mark given by hand with evidence.'),
};

const leaf = named('leafMeasure');

export const LEAF: Shape = { type: 'variant', kinds: LEAVES, about: 'What can be gathered in one pass.' };

const fixed = object(
  { value: decimal(0.000001, 999_999_999) },
  {
    for: list(
      object({ who: named('who'), value: decimal(0.000001, 999_999_999) }),
      1,
      200,
      'The first that fits holds instead of `value`.',
    ),
  },
  "A number in the measure's own unit.",
);

export const TARGET: Shape = {
  type: 'wordOr',
  words: TARGET_MEASURES,
  object: fixed,
  about: "A year's target by its name, or a number.",
};

/** What a method may hold a figure against. */
export const METHOD_TARGET: Shape = {
  type: 'wordOr',
  words: [...TARGET_MEASURES, ...GROUP_TARGETS],
  object: fixed,
  about: "A year's target by its name, the group's mean or its best, or a number.",
};

const counted = object(
  { measure: leaf },
  { window: named('window'), filter: named('filter') },
  "One side of a rate. What is left out is the item's own.",
);

export const MEASURE: Shape = {
  type: 'variant',
  kinds: {
    ...LEAVES,
    rate: object(
      { numerator: counted, denominator: counted },
      {
        cohort: flag('The numerator reads only projects that the denominator counts.'),
        as: choice(['percent', 'quotient']),
      },
      'Numerator ÷ denominator, in percent unless `as` says otherwise.',
    ),
    among: object({ of: leaf, also: counted }, {}, 'What `of` measures, over the projects alone that `also` counts.'),
    growth: object(
      { of: leaf, against: choice(['lastYear', 'before']) },
      { as: choice(['percent', 'difference']) },
      'Against the same days of last year, or one window before.',
    ),
    completionRate: object(
      { of: leaf, target: named('target') },
      { as: choice(['whole', 'proRata', 'lead']) },
      'Percent of a target, of the part due by now, or percentage points ahead of the time progress.',
    ),
  },
  about: 'What is measured.',
};
