import { MilestoneDefinition } from '../projects/milestone';
import { Target } from '../targets/target';
import { RuleSet } from './rule-set';
import { Reported } from './span';

/** The rules and the calendar of one period. */
export interface Weighing extends Reported {
  readonly ruleSet: RuleSet;
  readonly targets: readonly Target[];
  readonly definition?: MilestoneDefinition;
}
