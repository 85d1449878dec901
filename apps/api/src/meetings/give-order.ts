import { DecisionOrder, supervisionLimits } from '@huoshui/contracts';
import { Day, supervisionDeadline, WorkCalendar } from '@huoshui/domain';
import { must, Work } from '../platform';
import { issueOrder, wishOf } from '../supervision';
import { sourceWords } from './agenda-words';
import { MeetingRow } from './meeting.row';

export interface Decided {
  readonly decisionId: string;
  readonly text: string;
  readonly projectId: string | null;
}

/**
 * The supervision order that a decision becomes, inside the decision's write.
 * @returns the order's id. @throws Refusal `supervision.deadline.*` and those of `issueOrder`
 */
export async function giveOrder(
  work: Work,
  meeting: Pick<MeetingRow, 'week' | 'day'>,
  { decisionId, text, projectId }: Decided,
  { owner, ...wish }: DecisionOrder,
  { today, calendar }: { today: Day; calendar: WorkCalendar },
): Promise<string> {
  const order = await issueOrder(
    work,
    {
      title: titleOf(text),
      task: text,
      ownerId: owner.kind === 'person' ? owner.id : null,
      ownerTeamId: owner.kind === 'team' ? owner.id : null,
      ownerDepartmentId: owner.kind === 'department' ? owner.id : null,
      deadline: must(supervisionDeadline(wishOf(wish), today, calendar)),
      source: 'meeting',
      sourceId: decisionId,
      sourceText: sourceWords(meeting.week, meeting.day),
      projectId,
    },
    today,
  );
  return order.id;
}

/** The decision's first sentence, as far as a title holds it: it is printed as 关于……的督办函. */
export function titleOf(text: string): string {
  const first =
    text
      .split(/[。；;\n]/)
      .find((part) => part.trim() !== '')
      ?.trim() ?? text;
  return (
    Array.from(first)
      .slice(0, supervisionLimits.title - 1)
      .join('') + (Array.from(first).length >= supervisionLimits.title ? '…' : '')
  );
}
