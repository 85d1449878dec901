import { Figure, Figures, NO_FIGURES } from '../figures';
import { Fraction } from '../fraction';
import { fixedFor } from '../measures/target-for';
import { Field } from '../methods/field';
import { scoreMethod, wantedBy } from '../methods/score-method';
import { CompositeItem, isMeasured } from '../rule-item';
import { RuleMethod } from '../rule-method';
import { Placed } from '../who';
import { blended } from './blended';
import { Desk } from './desk';
import { takesPart } from './holds';
import { ItemPlan } from './part-plan';
import type { ItemStanding } from './score-items';
import { ofGroup, scorePeriods } from './score-measure';

type Scored = Omit<ItemStanding, 'key'>;
type ScoreItem = (plan: ItemPlan, subject: Placed, desk: Desk) => ItemStanding;

/** A composite's points: its parts as one number, scored once more where the rules say so, for each period where they say so. */
export function scoreComposite(
  plan: ItemPlan,
  item: CompositeItem,
  subject: Placed,
  desk: Desk,
  scoreItem: ScoreItem,
): Scored {
  const whole = (parts: readonly ItemPlan[]): Scored => scoreWhole({ plan, item, parts }, subject, desk, scoreItem);
  if (item.each === undefined) return whole(plan.items);
  const { limited, more, ...scored } = scorePeriods(plan, item.each, ({ items }) => whole(items));
  return { ...scored, figures: { ...NO_FIGURES, limited, more } };
}

interface Whole {
  readonly plan: ItemPlan;
  readonly item: CompositeItem;
  readonly parts: readonly ItemPlan[];
}

interface Blended {
  readonly value: Fraction | null;
  readonly items: readonly ItemStanding[];
  readonly absent: number;
}

function scoreWhole({ plan, item, parts }: Whole, subject: Placed, desk: Desk, scoreItem: ScoreItem): Scored {
  const blendOf = (one: Placed): Blended =>
    desk.once(parts, one, () => {
      const items = parts.map((part) => scoreItem(part, one, desk));
      const all = items.map((standing, at) => ({
        points: standing.points,
        absent: isAbsent(parts[at], standing, one, desk),
      }));
      return { value: blended(item, all), items, absent: all.filter(({ absent }) => absent).length };
    });
  const { value, items, absent } = blendOf(subject);
  const spread: Figure[] =
    item.missing === 'spread' && absent > 0 ? [{ name: 'absent', value: Fraction.of(absent) }] : [];
  const told = (more: readonly Figure[]): Pick<Figures, 'more'> => (more.length > 0 ? { more } : {});
  if (value === null) return { points: Fraction.ZERO, figures: { ...NO_FIGURES, ...told(spread) }, items };
  if (item.method === undefined) return { points: value, figures: { ...NO_FIGURES, ...told(spread) }, items };
  const field = desk.field(plan, parts, subject, (other) => blendOf(other).value);
  const target = targetIn(item.method, subject, field);
  const award = scoreMethod(item.method, { value, target, field });
  const { points, step = null, limited = false, figures = [] } = award;
  return { points, figures: { projects: 0, value, target, step, limited, ...told([...spread, ...figures]) }, items };
}

/** The number that the rules name, or what the group came to. */
function targetIn(method: RuleMethod, subject: Placed, field: Field): Fraction | null {
  const wanted = wantedBy(method);
  if (wanted === 'groupMean' || wanted === 'groupBest') return ofGroup(wanted, field);
  return typeof wanted === 'object' && wanted !== null ? fixedFor(wanted, subject) : null;
}

/** Whether a part has nothing to say of the subject. */
function isAbsent(plan: ItemPlan | undefined, { figures, items }: ItemStanding, subject: Placed, desk: Desk): boolean {
  if (plan === undefined || !takesPart(plan, subject, desk)) return true;
  const { item } = plan;
  if ('team' in item) return desk.team(subject.teamId) === null;
  if ('items' in item) return item.missing === 'spread' && item.each === undefined && isEmpty(figures, items);
  if (!isMeasured(item) || item.each) return false;
  return figures.value === null || (wantedBy(item.method) !== null && figures.target === null);
}

/** All of its own parts are absent. */
const isEmpty = ({ more = [] }: Figures, items: readonly ItemStanding[] = []): boolean =>
  more.some(({ name, value }) => name === 'absent' && value.compare(Fraction.of(items.length)) === 0);
