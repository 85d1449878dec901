import { day } from '../day';
import { Period } from '../periods';
import { DEFAULT_RULE_SET } from '../ranking/default-rule-set';
import { RuleGroup } from '../ranking/rule-set';
import { incomparable } from './incomparable';

describe('places in groups', () => {
  const teams = ['a', 'b', 'c'].map((id) => ({ id, order: 1 }));
  const grouped = (groups: readonly RuleGroup[], ruleSet = 1) => ({
    versions: { ruleSet, definition: 1 },
    weighing: {
      ...{ ruleSet: { ...DEFAULT_RULE_SET, groups }, targets: [] },
      ...{ period: '2022-W34' as Period, asOf: day('2022-08-28') },
    },
    teams,
  });
  const first = (...members: string[]): RuleGroup => ({ key: 'first', title: '一组', teams: members });

  it('are compared while a group takes the same teams, whatever it is called', () =>
    expect(incomparable(grouped([{ ...first('b', 'a'), title: '甲组' }]), grouped([first('a', 'b')]))).toBeNull());

  it('are not compared where it takes others', () =>
    expect(incomparable(grouped([first('a', 'b', 'c')], 2), grouped([first('a', 'b')]))).toEqual({
      points: ['rules'],
      groups: ['first'],
    }));

  it('of a new group have nothing to be compared with', () =>
    expect(incomparable(grouped([first('a')], 2), grouped([]))).toEqual({ points: ['rules'], groups: [] }));
});
