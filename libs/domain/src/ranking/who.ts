import { TeamKind } from '../teams/team-kind';

/** Teams or persons that a rule names: fits when one of the lists holds the subject. A person fits by the own team as well. */
export interface Who {
  readonly kinds?: readonly TeamKind[];
  /** Keys of the rule set's groups. */
  readonly groups?: readonly string[];
  /** Ids. */
  readonly teams?: readonly string[];
  readonly persons?: readonly string[];
}

/** Somebody who is ranked. */
export interface Subject {
  readonly id: string;
  /** The zone's own order: the last word inside a tie, so that a new name moves nobody. */
  readonly order: number;
  /** Of the team, or of the person's team. */
  readonly kind?: TeamKind;
  /** A person's team; null or left out for a team. */
  readonly teamId?: string | null;
}

/** A subject with the group that it is ranked in; null where no group takes it, or there are none. */
export interface Placed extends Subject {
  readonly group: string | null;
}

export function fits(who: Who, subject: Placed): boolean {
  const team = subject.teamId ?? subject.id;
  return (
    (subject.kind !== undefined && holds(who.kinds, subject.kind)) ||
    (subject.group !== null && holds(who.groups, subject.group)) ||
    holds(who.teams, team) ||
    holds(who.persons, subject.id)
  );
}

const holds = <T>(list: readonly T[] | undefined, one: T): boolean => list?.includes(one) ?? false;

/** The first that fits. */
export const firstFor = <T extends { readonly who: Who }>(all: readonly T[] | undefined, subject: Placed): T | null =>
  all?.find((one) => fits(one.who, subject)) ?? null;
