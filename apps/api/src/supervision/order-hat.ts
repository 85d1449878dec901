import { Permission } from '@huoshui/contracts';
import { SupervisionHat } from '@huoshui/domain';
import { may } from '../platform';
import { Beholder } from './order-sight';

interface Owned {
  readonly ownerId: string | null;
  readonly ownerTeamId: string | null;
  readonly ownerDepartmentId: string | null;
  readonly partyIds: readonly string[];
}

/** As what somebody stands before an order. Who owns it is not its co-owner as well. */
export function hatOf(order: Owned, { actor, departmentIds, partyIds }: Beholder): SupervisionHat {
  const { personId, teamIds } = actor;
  const owner =
    (personId !== null && order.ownerId === personId) ||
    (order.ownerTeamId !== null && teamIds.includes(order.ownerTeamId)) ||
    (order.ownerDepartmentId !== null && departmentIds.includes(order.ownerDepartmentId));
  const part = order.partyIds.some((id) => partyIds.includes(id));
  const reports = may(actor, Permission.SupervisionReport);
  return {
    personId,
    owner: owner && reports,
    coOwner: part && !owner && reports,
    issuer: may(actor, Permission.SupervisionWrite),
  };
}
