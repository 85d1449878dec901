import { conditionFaults } from './faults/condition-faults';
import { itemFaults, keyOf, nameOf } from './faults/item-faults';
import { everyLoose, listed } from './faults/loose-items';
import { groupFaults } from './faults/group-faults';
import { Names } from './faults/names';
import { whoFaults } from './faults/who-faults';
import { at, RuleCheck, RuleFault } from './rule-check';
import { RuleSet } from './rule-set';
import { Fields, loose, ShapeCheck } from './shapes/check-shape';
import { ObjectShape, Shape } from './shapes/shape';
import { DEFINED, RULE_SET } from './shapes/rule-set-shape';

/**
 * Every fault of a rule set that came as JSON, none left for the second try. Codes begin with `rule-set.`; the facts
 * name the item. An empty list means that `input` is a sound `RuleSet`.
 */
export function ruleSetFaults(input: unknown): RuleFault[] {
  const check = new RuleCheck();
  const fields = check.object(input, '', Object.keys(RULE_SET.required), Object.keys(RULE_SET.optional));
  if (fields === null) return check.faults;
  const shapes = new ShapeCheck(check, DEFINED);
  shapesOf(shapes, check, RULE_SET, fields, '');
  const groups = groupFaults(check, fields['groups']);
  const units = new Map<string, string>();
  partFaults(check, fields, '', { groups, units, ofTeams: null });
  const persons = loose(fields['persons']);
  if (Object.hasOwn(fields, 'persons')) {
    const ofTeams = namedIn(fields)
      .map(({ item }) => keyOf(item))
      .filter((key) => key !== null);
    partFaults(check, persons, 'persons', { groups, units, ofTeams });
    if (persons['within'] === 'group' && groups.length === 0) check.fault('persons.within', 'rule-set.persons-group');
  } else if (Array.isArray(fields['items']) && fields['items'].length === 0) {
    check.fault('items', 'rule-set.list', { key: 'items', least: 1, most: 60 });
  }
  return check.faults;
}

/** The shape of a part key by key; an item's faults carry its name. */
function shapesOf(
  shapes: ShapeCheck,
  check: RuleCheck,
  { required, optional }: ObjectShape,
  fields: Fields,
  path: string,
): void {
  for (const [key, shape] of Object.entries({ ...required, ...optional })) {
    if (key === 'items' && shape.type === 'list') itemShapes(shapes, check, shape, fields, path);
    else if (key === 'persons' && shape.type === 'object') {
      if (!Object.hasOwn(fields, key)) continue;
      const own = check.object(fields[key], key, Object.keys(shape.required), Object.keys(shape.optional));
      if (own) shapesOf(shapes, check, shape, own, key);
    } else shapes.key(shape, fields, key, path);
  }
}

function itemShapes(
  shapes: ShapeCheck,
  check: RuleCheck,
  shape: Extract<Shape, { type: 'list' }>,
  fields: Fields,
  path: string,
): void {
  const values = check.list(fields, 'items', path, shape.least, shape.most);
  for (const [index, value] of values.entries()) {
    const where = at(at(path, 'items'), index);
    check.item = nameOf(value, where);
    shapes.value(shape.of, value, where);
  }
  check.item = null;
}

function partFaults(
  check: RuleCheck,
  part: Fields,
  path: string,
  around: Pick<Names, 'groups' | 'units' | 'ofTeams'>,
): void {
  const every = everyLoose(part['items'], at(path, 'items'));
  const keys = every.map(({ item }) => keyOf(item));
  const called = namedIn(part);
  const items = called.flatMap(({ item }) => keyOf(item) ?? []);
  const measured = called.filter(({ item }) => Object.hasOwn(item, 'measure')).flatMap(({ item }) => keyOf(item) ?? []);
  const names: Names = { ...around, items, measured };
  for (const [index, item] of listed(part['items'])) itemFaults(check, item, at(at(path, 'items'), index), names);
  for (const [index, key] of keys.entries()) {
    if (key !== null && keys.indexOf(key) !== index) {
      check.fault(`${every[index]?.path ?? ''}.key`, 'rule-set.item-twice', { key });
    }
  }
  const top = listed(part['items']).map(([, item]) => keyOf(loose(item)));
  const breakers = listed(part['tieBreakers']);
  for (const [index, key] of breakers) {
    const sound =
      typeof key === 'string' && top.includes(key) && breakers.findIndex(([, one]) => one === key) === index;
    if (!sound)
      check.fault(at(at(path, 'tieBreakers'), index), 'rule-set.tie-breaker', { key: String(key).slice(0, 40) });
  }
  totalFaults(check, loose(part['total']), at(path, 'total'), names);
  for (const [index, list] of listed(part['lists'])) {
    const where = at(at(path, 'lists'), index);
    check.item = nameOf(list, where);
    for (const [place, condition] of listed(loose(list)['all'])) {
      conditionFaults(check, condition, `${where}.all.${place}`, names);
    }
    check.item = null;
  }
}

/** Items that conditions can look at: what is scored month by month has no one figure. */
const namedIn = (part: Fields): { item: Fields }[] => {
  const inside = (items: unknown): { item: Fields }[] =>
    listed(items).flatMap(([, value]) => {
      const item = loose(value);
      return [{ item }, ...(item['each'] === undefined ? inside(item['items']) : [])];
    });
  return inside(part['items']);
};

function totalFaults(check: RuleCheck, total: Fields, path: string, names: Names): void {
  const { floor, ceiling } = total;
  if (typeof floor === 'number' && typeof ceiling === 'number' && ceiling < floor) {
    check.fault(at(path, 'ceiling'), 'rule-set.cap-floor', { cap: ceiling, floor });
  }
  for (const [index, value] of listed(total['sanctions'])) {
    const sanction = loose(value);
    const where = `${path}.sanctions.${index}`;
    if (sanction['times'] === undefined && sanction['off'] === undefined && sanction['most'] === undefined) {
      check.fault(where, 'rule-set.sanction-empty');
    }
    for (const [place, condition] of listed(sanction['all'])) {
      const { kind } = loose(condition);
      if (kind === 'rank' || kind === 'total')
        check.fault(`${where}.all.${place}`, 'rule-set.sanction-condition', { kind });
      conditionFaults(check, condition, `${where}.all.${place}`, names);
    }
  }
  for (const [index, one] of listed(total['coefficients'])) {
    whoFaults(check, loose(one)['who'], `${path}.coefficients.${index}.who`, names);
  }
}

/** True for a sound rule set. */
export const isRuleSet = (input: unknown): input is RuleSet => ruleSetFaults(input).length === 0;
