import { LightRunKind } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { job, newId, Work } from '../platform';

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
