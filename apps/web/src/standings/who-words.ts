import { RuleGroup, TeamKind, Who } from '@huoshui/domain';
import { teamKindName } from '@huoshui/ui';

/** Names for what rules call by key or id; where the page does not know them the key itself stands. */
export interface RuleNames {
  readonly groups?: readonly Pick<RuleGroup, 'key' | 'title'>[];
  readonly items?: (key: string) => string;
  readonly subject?: (id: string) => string;
}

export function whoWords(who: Who, { groups = [], subject = (id) => id }: RuleNames): string {
  const kinds = (who.kinds ?? []).map((kind: TeamKind) => teamKindName[kind]);
  const keyed = (who.groups ?? []).map((key) => groups.find((group) => group.key === key)?.title ?? key);
  return [...kinds, ...keyed, ...[...(who.teams ?? []), ...(who.persons ?? [])].map(subject)].join('、');
}
