import { Role } from '@huoshui/contracts';
import { unreferenced, Work } from '../platform';
import { DEMO_PASSWORD } from './demo-password';
import { hashPassword } from './passwords';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
}

const FIELDS = `jsonb_to_recordset($1::jsonb) AS g(id uuid, name text, "displayName" text, role text)`;

/** Adds demo accounts inside another module's write. Their password is public, so one hash serves all. */
export async function addDemoPeople(work: Work, people: readonly DemoPerson[]): Promise<void> {
  const given = JSON.stringify(people);
  await work.query(
    `INSERT INTO person (id, name, display_name, role, demo) SELECT id, name, "displayName", role, true FROM ${FIELDS}`,
    [given],
  );
  await work.query(
    `INSERT INTO credential (person_id, password_hash, must_change) SELECT id, $2, false FROM ${FIELDS}`,
    [given, await hashPassword(DEMO_PASSWORD)],
  );
}

/** A name under which records were kept before there were accounts: inactive, without a password, so nobody signs in. */
export const addRecordKeeper = (work: Work, person: DemoPerson): Promise<unknown> =>
  work.query('INSERT INTO person (id, name, display_name, role, active) VALUES ($1, $2, $3, $4, false)', [
    person.id,
    person.name,
    person.displayName,
    person.role,
  ]);

export const demoPeople = async (work: Work): Promise<string[]> =>
  (await work.query<{ id: string }>('SELECT id FROM person WHERE demo')).map((row) => row.id);

/**
 * Takes demo accounts away. Whoever has done something that stays (imported a ledger, verified a fact of it) keeps the
 * name under it, but is no account any more: inactive and without a password.
 */
export async function removeDemoPeople(work: Work): Promise<{ removed: number; kept: number }> {
  const ids = await demoPeople(work);
  const free = await unreferenced(work, 'person', ids);
  await work.query('DELETE FROM person WHERE id = ANY ($1::uuid[])', [free]);
  const kept = ids.filter((id) => !free.includes(id));
  await work.query('DELETE FROM session WHERE person_id = ANY ($1::uuid[])', [kept]);
  await work.query('DELETE FROM credential WHERE person_id = ANY ($1::uuid[])', [kept]);
  await work.query(
    'UPDATE person SET active = false, demo = false, version = version + 1 WHERE id = ANY ($1::uuid[])',
    [kept],
  );
  return { removed: free.length, kept: kept.length };
}
