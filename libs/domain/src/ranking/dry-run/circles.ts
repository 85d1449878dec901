import { SubjectKind } from '../measures/portions';
import { RuleSet } from '../rule-set';
import { circleOf, placed } from '../scoring/groups';
import { Placed, Subject } from '../who';

/** Those ranked apart by the rules: of each subject, by id, the circle that it is compared in, and its place in the rules. */
export interface Circles {
  readonly subjects: ReadonlyMap<string, Placed>;
  of(id: string): string;
}

/** A subject that the rules do not know is in the circle of those without a group. */
export function circlesOf(ruleSet: RuleSet, kind: SubjectKind, subjects: readonly Subject[]): Circles {
  const known = new Map(placed(ruleSet, subjects).map((one) => [one.id, one] as const));
  const circle = circleOf(ruleSet, kind);
  return {
    subjects: known,
    of: (id) => {
      const subject = known.get(id);
      return subject ? circle(subject) : '';
    },
  };
}
