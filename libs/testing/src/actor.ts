import { grants, Permission, Role, Scope } from '@huoshui/contracts';

interface ActorShape {
  readonly personId: string | null;
  readonly displayName: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly permissions: readonly Permission[];
  readonly teamIds: readonly string[];
}

/** Who acts, with what the role grants. */
export const anActor = (role: Role = Role.Officer, teamIds: readonly string[] = []): ActorShape => ({
  personId: '0190f000-0000-7000-8000-000000000001',
  displayName: '周敏',
  role,
  ...grants[role],
  teamIds,
});
