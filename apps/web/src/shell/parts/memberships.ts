interface Membership {
  readonly from: string;
  readonly to: string | null;
}

export interface Memberships<M extends Membership> {
  readonly now: readonly M[];
  readonly coming: readonly M[];
  readonly past: readonly M[];
}

/** Memberships as they stand on a day; first and last day are inside. */
export const membershipsOn = <M extends Membership>(today: string, members: readonly M[]): Memberships<M> => ({
  now: members.filter((member) => member.from <= today && (member.to === null || member.to >= today)),
  coming: members.filter((member) => member.from > today),
  past: members.filter((member) => member.from <= today && member.to !== null && member.to < today),
});
