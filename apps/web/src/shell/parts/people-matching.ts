import { PersonView } from '@huoshui/contracts';

const MOST = 8;

/** The first people whose name or account holds what was typed, those whose name begins with it before the rest. */
export function peopleMatching(people: readonly PersonView[], typed: string): readonly PersonView[] {
  const sought = typed.trim().toLowerCase();
  const rank = (person: PersonView): number => {
    if (person.displayName.toLowerCase().startsWith(sought)) return 0;
    if (person.name.toLowerCase().startsWith(sought)) return 1;
    return person.displayName.toLowerCase().includes(sought) || person.name.toLowerCase().includes(sought) ? 2 : 3;
  };
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter((found) => found.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map((found) => found.person);
}
