import { Day } from '../day';
import { MilestoneDefinition } from '../projects/milestone';
import { Target } from '../targets/target';
import { Week, WeekSettings } from '../weeks/week';
import { RuleSet } from './rule-set';

/** The rules and the calendar of one week. */
export interface Weighing {
  readonly ruleSet: RuleSet;
  readonly week: Week;
  readonly settings: WeekSettings;
  /** The day up to which the week is read: its last day, or today while it runs. */
  readonly asOf: Day;
  readonly targets: readonly Target[];
  readonly definition?: MilestoneDefinition;
}
