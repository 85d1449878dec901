import { Role } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { Dice } from './dice';
import { LivingPerson } from './people';

/** Who and when: what the living year is made from. */
export interface LivingZone {
  readonly today: Day;
  readonly now: Date;
  readonly teamIds: readonly string[];
  readonly officers: ReadonlyMap<string, readonly string[]>;
  readonly office: readonly string[];
  readonly managers: readonly string[];
}

export function livingZone(people: readonly LivingPerson[], today: Day, now: Date): LivingZone {
  const officers = new Map<string, string[]>();
  for (const { id, teamId, role } of people) {
    if (teamId !== null && role === Role.Officer) officers.set(teamId, [...(officers.get(teamId) ?? []), id]);
  }
  const having = (role: Role): string[] => people.filter((person) => person.role === role).map((person) => person.id);
  const [office, managers] = [having(Role.CommandingOffice), having(Role.ProjectManager)];
  return { today, now, teamIds: [...officers.keys()], officers, office, managers };
}

/** The first officers of a team have the most to do: the one of the sign-in card is never without work. */
export function officerOf({ officers }: LivingZone, teamId: string, dice: Dice): string {
  const own = officers.get(teamId) ?? [];
  return dice.pick(dice.chance(30) ? own.slice(0, 2) : own);
}
