import {
  DEFAULT_RULE_SET,
  ObjectShape,
  RULE_SET_SHAPE,
  RULE_SHAPES,
  RuleItem,
  ruleSetFaults,
  Shape,
} from '@huoshui/domain';
import { SCHEMES } from '@huoshui/domain/schemes';
import { changeItemKind, changeKind, settled } from './change-kind';
import { knowsField } from './field-names';
import { fieldsOf, fits, objectOf, resolved } from './fits';
import { itemSentence } from './item-sentence';
import { ITEM_TEMPLATES, plainItem, renamed } from './item-templates';
import { below, readAt } from './json-path';
import { optionName } from './option-names';
import { RuleDraft } from './rule-draft';
import { shownFen, shownNumber, typedFen, typedNumber } from './typed-number';

const SETS = Object.entries({ ...SCHEMES, DEFAULT_RULE_SET });

interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly shape: Shape;
}

/** Every field that the form shows for a value, with the words it is asked by. */
function leaves(shape: Shape, value: unknown, path: string, key: string): Leaf[] {
  const own = resolved(shape);
  if (own.type === 'list') {
    return (value as unknown[]).flatMap((one, index) => leaves(own.of, one, below(path, index), key));
  }
  const object = objectOf(own, value);
  if (!object) return [{ path, key, shape: own }];
  const every: Readonly<Record<string, Shape>> = { ...object.required, ...object.optional };
  return Object.entries(fieldsOf(value))
    .filter(([one]) => one !== 'kind')
    .flatMap(([one, inner]) => leaves(every[one] as Shape, inner, below(path, one), one));
}

/** Shapes whose words are called by their own name. */
const OWNED = ['window', 'target'];

function objectsIn(shape: Shape): ObjectShape[] {
  if (shape.type === 'object') return [shape];
  if (shape.type === 'variant') return Object.values(shape.kinds);
  if (shape.type === 'byKey') return [...Object.values(shape.of), shape.otherwise];
  return shape.type === 'wordOr' ? objectsIn(shape.object) : [];
}

const begun = (value: unknown): RuleDraft => {
  const draft = new RuleDraft();
  draft.begin(value);
  return draft;
};

describe('a rule set in the form', () => {
  it('knows a dozen sets', () => expect(SETS.length).toBeGreaterThan(6));

  it.each(SETS)('%s passes unchanged when every field is typed again as it is shown', (_, rules) => {
    const draft = begun(rules);
    const all = leaves(RULE_SET_SHAPE, rules, '', '');
    expect(all.length).toBeGreaterThan(5);
    for (const { path, key, shape } of all) {
      const value = draft.at(path);
      const money = key.endsWith('Fen');
      const shown = money ? shownFen(value) : shownNumber(value);
      const numeric = shape.type === 'decimal' || shape.type === 'whole';
      draft.set(path, money ? typedFen(shown) : numeric ? typedNumber(shown) : value);
    }
    expect(JSON.stringify(draft.value())).toBe(JSON.stringify(rules));
    expect(draft.changed()).toBe(false);
    expect(draft.faults()).toEqual([]);
    draft.type(draft.text());
    expect(JSON.stringify(draft.value())).toBe(JSON.stringify(rules));
  });

  it.each(SETS)('%s has a word for every field and choice', (_, rules) => {
    for (const { path, key, shape } of leaves(RULE_SET_SHAPE, rules, '', '')) {
      expect([path, knowsField(key)]).toEqual([path, true]);
      const value = readAt(rules, path);
      if (shape.type === 'choice') expect(optionName(key, String(value))).not.toBe(value);
    }
  });

  it.each(SETS)('%s reads each item as a sentence', (_, rules) => {
    const draft = begun(rules);
    for (const { path } of draft.itemsOf('')) expect(itemSentence(draft, path)).toBeTruthy();
  });

  it('has a word for every field and choice of the language, used or not', () => {
    const nameless: string[] = [];
    const walk = (shape: Shape, key: string): void => {
      if (key !== '' && !knowsField(key)) nameless.push(key);
      if (shape.type === 'choice') nameless.push(...shape.of.filter((one) => optionName(key, one) === one));
      if (shape.type === 'list') walk(shape.of, key);
      if (shape.type === 'wordOr') nameless.push(...shape.words.filter((one) => optionName(key, one) === one));
      for (const object of objectsIn(shape)) {
        for (const [name, own] of Object.entries({ ...object.required, ...object.optional })) walk(own, name);
      }
    };
    walk(RULE_SET_SHAPE, '');
    for (const [name, shape] of Object.entries(RULE_SHAPES)) walk(shape, OWNED.includes(name) ? name : '');
    expect(nameless).toEqual([]);
  });

  it('names every choice there is', () => {
    const kinds = (name: string): string[] => {
      const shape = RULE_SHAPES[name] as Shape;
      return shape.type === 'variant' ? Object.keys(shape.kinds) : [];
    };
    for (const name of ['method', 'measure', 'leafMeasure', 'condition']) {
      expect(kinds(name).filter((kind) => optionName(name, kind) === kind)).toEqual([]);
    }
  });
});

describe('a change of kind', () => {
  const method = RULE_SHAPES['method'] as Shape;
  const measure = RULE_SHAPES['measure'] as Shape;

  it('keeps the points and calls the cap a ceiling', () => {
    expect(changeKind(method, { kind: 'pointsPerUnit', points: 4, cap: 20, per: 2 }, 'deduction')).toEqual({
      kind: 'deduction',
      points: 4,
      ceiling: 20,
    });
  });

  it('puts a measure into a rate and takes it out again', () => {
    const amount = { kind: 'amount', event: 'start', unit: 'yi' };
    const rate = changeKind(measure, amount, 'rate');
    expect(rate).toEqual({ kind: 'rate', numerator: { measure: amount }, denominator: { measure: amount } });
    expect(changeKind(measure, rate, 'count')).toEqual({ kind: 'count', event: 'start' });
    expect(changeKind(measure, rate, 'growth')).toMatchObject({ of: amount, against: 'lastYear' });
  });

  it('makes something sound of every method from every other', () => {
    const shape = resolved(method);
    const all = shape.type === 'variant' ? Object.keys(shape.kinds) : [];
    for (const from of all) {
      const begin = changeKind(method, { kind: 'pointsPerUnit', points: 3 }, from);
      for (const to of all) expect([from, to, fits(method, changeKind(method, begin, to))]).toEqual([from, to, true]);
    }
  });

  it('gives days to the lead team and turns the steps round', () => {
    const item = { ...(ITEM_TEMPLATES[1] as { item: RuleItem }).item, measure: { kind: 'medianDays' } };
    expect(settled(fieldsOf(item))).toMatchObject({ division: 'leadTeam', method: { direction: 'atMost' } });
  });

  it('makes an item the first part of a blend and takes it out again', () => {
    const item = { ...plainItem('start'), cap: 9 };
    const blend = changeItemKind(item, 'composite', plainItem('startPart'));
    expect(blend).toMatchObject({ key: 'start', cap: 9, items: [{ key: 'startPart', method: item.method }] });
    expect(changeItemKind(blend, 'measured', plainItem('start'))).toEqual(item);
  });
});

describe('the templates', () => {
  it.each(ITEM_TEMPLATES.map(({ name, item }) => [name, item] as const))('%s is sound', (_, item) => {
    const rules = { ...DEFAULT_RULE_SET, items: [item], tieBreakers: [] };
    expect(ruleSetFaults(rules)).toEqual([]);
  });

  it('come under keys of their own, all at once and twice', () => {
    const draft = begun({ ...DEFAULT_RULE_SET });
    for (const { item } of [...ITEM_TEMPLATES, ...ITEM_TEMPLATES]) {
      draft.insert(
        'items',
        0,
        renamed(item, (base, taken) => draft.freshKey(base, taken)),
      );
    }
    expect(draft.faults().filter(({ code }) => code !== 'rule-set.entered-unit')).toEqual([]);
  });
});

describe('what cannot be right yet', () => {
  it('keeps what was typed and names the item', () => {
    const draft = begun(DEFAULT_RULE_SET);
    draft.set('items.3.method.points', typedNumber('四'));
    expect(draft.at('items.3.method.points')).toBe('四');
    expect(draft.faultsAt('items.3.method.points')).toMatchObject([{ facts: { item: '开工' } }]);
    expect(draft.ruleSet()).toBeNull();
    draft.open('items.3.method.points');
    expect(draft.selected()).toBe('items.3');
  });

  it('keeps broken JSON as it stands', () => {
    const draft = begun(DEFAULT_RULE_SET);
    draft.type('{ "name": ');
    expect([draft.text(), draft.ruleSet(), draft.changed()]).toEqual(['{ "name": ', null, true]);
    expect(draft.broken()).not.toBeNull();
    draft.type(JSON.stringify(DEFAULT_RULE_SET));
    expect([draft.broken(), draft.changed()]).toEqual([null, false]);
  });

  it.each([
    ['1.2亿', 12_000_000_000],
    ['5000万', 5_000_000_000],
    ['1元', 100],
    ['很多', '很多'],
  ])('reads %s as an amount', (text, fen) => expect(typedFen(text)).toBe(fen));

  it.each([1, 99, 100, 123_456_789, 5_000_000_000, 10_000_000_000, 12_345_000_000, 900_000_000_000_000])(
    'shows %s fen so that it reads the same',
    (fen) => expect(typedFen(shownFen(fen))).toBe(fen),
  );
});
