import { LightRunKind } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { job, newId, SYSTEM, UnitOfWork, Work } from '../platform';

/** A computation over all projects that somebody asked for. */
export const computeLights = job<{ runId: string }>({
  name: 'lights.compute',
  identity: ({ runId }) => runId,
  attempts: 5,
});

/** A run of this kind, day and rules: the one that waits or is under way, or a new one. Gives its id. */
export async function askForRun(
  work: Work,
  kind: Exclude<LightRunKind, 'daily'>,
  day: Day,
  ruleSetNumber: number,
): Promise<string> {
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('lights.runs', 0))`);
  const [open] = await work.query<{ id: string }>(
    `SELECT id FROM light_run WHERE kind = $1 AND day = $2 AND rule_set_number = $3 AND state = 'waiting' LIMIT 1`,
    [kind, day, ruleSetNumber],
  );
  if (open) return open.id;
  const id = newId();
  await work.query('INSERT INTO light_run (id, kind, day, rule_set_number, requested_by) VALUES ($1, $2, $3, $4, $5)', [
    id,
    kind,
    day,
    ruleSetNumber,
    work.actor.personId,
  ]);
  await work.enqueue(computeLights, { runId: id });
  return id;
}

const LONGEST_REASON = 500;

/** So often a run that somebody asked for is tried; that of a day until it is done. */
export const MOST_ATTEMPTS = 20;

/**
 * Keeps an attempt as failed with its reason, so that nobody waits for it; nothing once another attempt has taken over.
 * Where the database is away too, the run stays under way until a worker takes it over from the silent one.
 */
export async function keepFailure(
  unit: UnitOfWork,
  run: { readonly id: string; readonly attempt: number },
  error: unknown,
): Promise<void> {
  const reason = (error instanceof Error && error.message ? error.message : String(error)).slice(0, LONGEST_REASON);
  const kept = unit.write(SYSTEM, (work) =>
    work.query(
      `UPDATE light_run SET state = 'failed', finished_at = clock_timestamp(), reason = $3
       WHERE id = $1 AND attempt = $2 AND state = 'running'`,
      [run.id, run.attempt, reason],
    ),
  );
  await kept.catch(() => undefined);
}
