import { PersonRef } from './identity';

export const departmentLimits = { name: 40, order: 10_000 } as const;

export interface DepartmentRef {
  id: string;
  name: string;
}

export interface DepartmentMemberView {
  id: string;
  person: PersonRef;
  /** Whether this person answers for the department; the first step of an escalation goes here. */
  head: boolean;
  from: string;
  /** Last day, or null while it lasts. */
  to: string | null;
  version: number;
}

/** An office that answers for obstacles, demands and orders (责任部门). */
export interface DepartmentView extends DepartmentRef {
  active: boolean;
  order: number;
  memberCount: number;
  /** Whether the caller is a member today. */
  mine: boolean;
  version: number;
}

export interface DepartmentDetail extends DepartmentView {
  members: DepartmentMemberView[];
}

export interface CreateDepartment {
  name: string;
}

/** What is left out stays. A department is never deleted, only deactivated. */
export interface ChangeDepartment {
  name?: string;
  active?: boolean;
  order?: number;
}

export interface JoinDepartment {
  personId: string;
  head: boolean;
  from: string;
}

/** Ends a membership on its last day, which is inside. */
export interface LeaveDepartment {
  to: string;
}

export const departmentRefusals = {
  'department.name-taken': 409,
  'department.inactive': 409,
  'department.membership-overlap': 409,
  'department.membership-ended': 409,
} as const;
