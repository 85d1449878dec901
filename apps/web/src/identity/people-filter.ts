import { PersonView } from '@huoshui/contracts';

export interface PeopleFilter {
  /** Part of the name or of the account, in either case. */
  readonly search: string;
  readonly role: string;
  /** A team's id, or `NO_TEAM` for those who are in none. */
  readonly teamId: string;
  readonly state: string;
}

export const NO_TEAM = 'none';

/** What the address may say under `state`. */
export const PersonState = { Active: 'active', Inactive: 'inactive', Initial: 'initial' } as const;
export type PersonState = (typeof PersonState)[keyof typeof PersonState];

const inState: Readonly<Record<string, (person: PersonView) => boolean>> = {
  active: (person) => person.active,
  inactive: (person) => !person.active,
  initial: (person) => person.active && person.passwordMustChange,
};

/** The people whom a filter leaves; an empty part of it leaves everybody. */
export function filterPeople(people: readonly PersonView[], filter: PeopleFilter): readonly PersonView[] {
  const sought = filter.search.trim().toLowerCase();
  return people.filter(
    (person) =>
      [person.displayName, person.name].some((text) => text.toLowerCase().includes(sought)) &&
      (!filter.role || person.role === filter.role) &&
      (!filter.teamId || inTeam(person, filter.teamId)) &&
      (inState[filter.state]?.(person) ?? true),
  );
}

const inTeam = (person: PersonView, teamId: string): boolean =>
  teamId === NO_TEAM ? person.teams.length === 0 : person.teams.some((team) => team.id === teamId);
