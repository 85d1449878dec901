import { SubjectKind } from '../measures/portions';
import { RuleSet } from '../rule-set';
import { Placed, Subject } from '../who';

/** Each with the group that takes its team first; null where none does. */
export function placed(ruleSet: Pick<RuleSet, 'groups'>, subjects: readonly Subject[]): Placed[] {
  const { groups = [] } = ruleSet;
  return subjects.map((subject) => {
    const team = subject.teamId ?? subject.id;
    const group = groups.find(
      ({ kinds, teams }) =>
        (teams?.includes(team) ?? false) || (subject.kind !== undefined && (kinds?.includes(subject.kind) ?? false)),
    );
    return { ...subject, group: group?.key ?? null };
  });
}

/** Who is compared with whom: subjects with the same answer. One circle never sees another. */
export function circleOf(ruleSet: RuleSet, kind: SubjectKind): (subject: Placed) => string {
  const within = kind === 'team' ? 'group' : (ruleSet.persons?.within ?? 'zone');
  return (subject) => (within === 'group' ? (subject.group ?? '') : within === 'team' ? (subject.teamId ?? '') : '');
}

/** Whether the rules tell teams apart by kind, so that a frozen week has to keep them. */
export const asksKinds = (ruleSet: RuleSet): boolean => JSON.stringify(ruleSet).includes('"kinds":');
