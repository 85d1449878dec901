import { Permission, Role, Scope } from '@huoshui/contracts';

/** Who acts: a signed-in person with today's teams, or the system for jobs. */
export interface Actor {
  readonly personId: string | null;
  readonly displayName: string;
  readonly role: Role | 'system';
  readonly scope: Scope;
  readonly permissions: readonly Permission[];
  readonly teamIds: readonly string[];
}

export const SYSTEM: Actor = {
  personId: null,
  displayName: '系统',
  role: 'system',
  scope: Scope.Zone,
  permissions: Object.values(Permission),
  teamIds: [],
};

export const may = (actor: Actor, permission: Permission): boolean => actor.permissions.includes(permission);

export const seesZone = (actor: Actor): boolean => actor.scope === Scope.Zone;
