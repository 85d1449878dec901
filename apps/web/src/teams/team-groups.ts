import { TeamView } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import { teamKindName } from '@huoshui/ui';

export interface TeamGroup {
  readonly kind: TeamKind;
  readonly name: string;
  readonly teams: readonly TeamView[];
  /** How many of them are active: the 4, the 3 and the N. */
  readonly active: number;
  /** Memberships of the active ones today. */
  readonly members: number;
}

/** The teams by kind in the order of the 4+3+N; each group's in the order they came. */
export const groupsOf = (teams: readonly TeamView[]): readonly TeamGroup[] =>
  Object.values(TeamKind).map((kind) => {
    const own = teams.filter((team) => team.kind === kind);
    const active = own.filter((team) => team.active);
    const members = active.reduce((sum, team) => sum + team.memberCount, 0);
    return { kind, name: teamKindName[kind], teams: own, active: active.length, members };
  });
