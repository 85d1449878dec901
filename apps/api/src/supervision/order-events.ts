import { OrderEventKind } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { FileReader } from '../files';
import { Actor, newId, Refusal, Work } from '../platform';

export interface NewEvent {
  readonly orderId: string;
  readonly kind: Exclude<OrderEventKind, 'reminded'>;
  readonly text?: string | null;
  readonly fromDay?: Day;
  readonly toDay?: Day;
  readonly fileIds?: readonly string[];
}

/** Adds to an order's history, as the actor of the write. */
export async function addEvent(work: Work, event: NewEvent): Promise<void> {
  const id = newId();
  await work.query(
    `INSERT INTO supervision_event (id, order_id, kind, text, from_day, to_day, by_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      event.orderId,
      event.kind,
      event.text ?? null,
      event.fromDay ?? null,
      event.toDay ?? null,
      work.actor.personId,
    ],
  );
  const files = [...new Set(event.fileIds ?? [])].map((fileId) => ({ id: newId(), fileId }));
  await work.query(
    `INSERT INTO supervision_event_file (id, event_id, file_id) SELECT g.id, $2, g."fileId"
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "fileId" uuid)`,
    [JSON.stringify(files), id],
  );
}

/**
 * Referring to a file opens it to whoever sees the order: so only files that one sees can be referred to.
 * @throws Refusal `supervision.file`
 */
export async function mustSeeFiles(files: FileReader, actor: Actor, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (!(await files.sees(actor, id))) throw new Refusal('supervision.file');
  }
}
