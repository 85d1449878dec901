import { TeamKind } from '@huoshui/domain';
import { PersonRef } from './identity';

export const teamLimits = { name: 40 } as const;

export interface TeamMemberView {
  id: string;
  person: PersonRef;
  from: string;
  /** Last day of membership, or null while it lasts. */
  to: string | null;
  version: number;
}

export interface TeamView {
  id: string;
  name: string;
  kind: TeamKind;
  active: boolean;
  order: number;
  memberCount: number;
  version: number;
}

export interface TeamDetail extends TeamView {
  members: TeamMemberView[];
}

export interface CreateTeam {
  name: string;
  kind: TeamKind;
}

export interface ChangeTeam {
  name?: string;
  kind?: TeamKind;
  active?: boolean;
  order?: number;
}

export interface JoinTeam {
  personId: string;
  from: string;
}

export interface LeaveTeam {
  to: string;
}
