import { TaskForceMemberView } from '@huoshui/contracts';

/** A member as the form holds it: by an account, or by name alone. */
export interface MemberDraft {
  personId: string;
  name: string;
  post: string;
}

export const memberOf = ({ person, name, post }: TaskForceMemberView): MemberDraft => ({
  personId: person?.id ?? '',
  name,
  post,
});
