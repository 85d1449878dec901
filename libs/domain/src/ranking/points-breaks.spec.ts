import { day } from '../day';
import { DEFAULT_RULE_SET } from './default-rule-set';
import { RuleItem, RuleSet } from './rule-set';
import { Target } from '../targets/target';
import { Period } from '../periods';
import { pointsBreaks, Scored } from './points-breaks';

const started: RuleItem = {
  key: 'started',
  title: '开工完成率',
  method: { kind: 'completion', weight: 20, target: 'started' },
  measure: { kind: 'count', event: 'start' },
  division: 'byShare',
  window: 'yearToDate',
  filter: {},
};

const BY_TARGET: RuleSet = { ...DEFAULT_RULE_SET, items: [started] };
const PLAIN: RuleSet = { ...DEFAULT_RULE_SET, items: DEFAULT_RULE_SET.items.slice(0, 1) };

interface Told {
  readonly ruleSet?: number;
  readonly definition?: number;
  readonly period?: string;
  readonly asOf?: string;
  readonly rules?: RuleSet;
  readonly targets?: readonly Target[];
}

const scored = ({ ruleSet = 1, definition = 1, period = '2022-W34', asOf = '2022-08-28', ...rest }: Told): Scored => ({
  versions: { ruleSet, definition },
  weighing: {
    ruleSet: rest.rules ?? BY_TARGET,
    targets: rest.targets ?? [],
    period: period as Period,
    asOf: day(asOf),
  },
});

const target = (wanted: Partial<Target> = {}): Target => ({ teamId: 'a', measure: 'started', value: 20, ...wanted });

describe('points of two periods', () => {
  it.each<[string, Told, Told, string[]]>([
    ['are of the same rules', {}, {}, []],
    ['are of other rules', { ruleSet: 2 }, {}, ['rules']],
    ['count milestones otherwise', { definition: 2 }, {}, ['definition']],
    [
      'are held against a target that was raised',
      { targets: [target({ value: 30 })] },
      { targets: [target()] },
      ['targets'],
    ],
    ['are held against a target that was set only now', { targets: [target()] }, {}, ['targets']],
    [
      'are held against the same targets in another order',
      { targets: [target(), target({ teamId: 'b' })] },
      { targets: [target({ teamId: 'b' }), target()] },
      [],
    ],
    ['have a target that no item asks for', { targets: [target({ measure: 'signed' })] }, {}, []],
    ['have a target of the whole zone', { targets: [target({ teamId: null })] }, {}, []],
    ['have a target of a person', { targets: [target({ personId: 'p' })] }, {}, []],
    ['are of rules without targets', { rules: PLAIN, targets: [target()] }, { rules: PLAIN }, []],
    [
      'are of whole years, each with its own targets',
      { period: '2023', asOf: '2023-12-31', targets: [target({ value: 30 })] },
      { period: '2022', asOf: '2022-12-31', targets: [target()] },
      [],
    ],
    ['are of other rules and other targets', { ruleSet: 2, targets: [target()] }, {}, ['rules', 'targets']],
  ])('%s', (_what, now, before, breaks) => expect(pointsBreaks(scored(now), scored(before))).toEqual(breaks));
});
