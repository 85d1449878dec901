import { Actor } from '../actor';
import { Drafted } from './drafted';

/** The text was written anew: whoever had found it right is asked again. */
export const rewritten = ({ personId }: Actor): Drafted => ({
  changedBy: personId,
  reviewedAt: null,
  reviewedBy: null,
});

/** A second person found the text right at an instant; null takes that back. */
export const reviewed = ({ changedBy }: Drafted, { personId }: Actor, at: Date | null): Drafted => ({
  changedBy,
  reviewedAt: at,
  reviewedBy: at && personId,
});

/** Who began it or wrote it last does not review it. */
export const isOwnDraft = (begunBy: string | null, { changedBy }: Drafted, { personId }: Actor): boolean =>
  [begunBy, changedBy].includes(personId);
