import { TeamMemberView } from '@huoshui/contracts';

export interface Memberships {
  readonly now: readonly TeamMemberView[];
  readonly coming: readonly TeamMemberView[];
  readonly past: readonly TeamMemberView[];
}

/** A team's memberships as they stand on a day; first and last day are inside. */
export const membershipsOn = (today: string, members: readonly TeamMemberView[]): Memberships => ({
  now: members.filter((member) => member.from <= today && (member.to === null || member.to >= today)),
  coming: members.filter((member) => member.from > today),
  past: members.filter((member) => member.from <= today && member.to !== null && member.to < today),
});
