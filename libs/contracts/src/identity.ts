import { WeekSettings } from '@huoshui/domain';
import { Permission, Role, Scope } from './permissions';

export const identityLimits = { name: 40, displayName: 40, passwordLeast: 10, passwordMost: 128, phone: 20 } as const;

export interface SignIn {
  name: string;
  password: string;
}

export interface ChangePassword {
  current: string;
  next: string;
}

export interface TeamRef {
  id: string;
  name: string;
}

export interface PersonRef {
  id: string;
  displayName: string;
}

/** Who is signed in and what the menu may show. */
export interface SessionView {
  person: PersonRef;
  role: Role;
  scope: Scope;
  permissions: Permission[];
  teams: TeamRef[];
  passwordMustChange: boolean;
  /** Today in the zone, so that every page counts from the same day. */
  today: string;
  /** The zone's reporting week. */
  week: WeekSettings;
  /** True while demo data is loaded: the shell shows its banner. */
  demo: boolean;
}

/** A card on the demo's sign-in page. Only served outside production. */
export interface DemoSignIn {
  name: string;
  password: string;
  displayName: string;
  role: Role;
  team: string | null;
}

export interface PersonView {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  active: boolean;
  passwordMustChange: boolean;
  teams: TeamRef[];
  version: number;
}

export interface CreatePerson {
  name: string;
  displayName: string;
  role: Role;
}

export interface ChangePerson {
  displayName?: string;
  role?: Role;
  active?: boolean;
}

/** A new person's, or a reset, initial password: shown once (null when the request was repeated), changed at the first sign-in. */
export interface InitialPassword {
  id: string;
  initialPassword: string | null;
}
