import { ScheduleChangeKind } from '@huoshui/contracts';
import { newId, Work } from '../platform';

type Values = Readonly<Record<string, string | number | null>>;

export interface ScheduleChange {
  readonly projectId: string;
  readonly kind: Exclude<ScheduleChangeKind, 'applied'>;
  readonly task?: { readonly id: string; readonly title: string };
  readonly from: Values;
  readonly to: Values;
  readonly reason?: string | null;
}

/** A line of the log that is only ever added to. */
export async function logChange(work: Work, change: ScheduleChange): Promise<void> {
  await work.query(
    `INSERT INTO schedule_change (id, project_id, by, kind, task_id, task_title, before, after, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      change.projectId,
      work.actor.personId,
      change.kind,
      change.task?.id ?? null,
      change.task?.title ?? null,
      JSON.stringify(change.from),
      JSON.stringify(change.to),
      change.reason ?? null,
    ],
  );
}
