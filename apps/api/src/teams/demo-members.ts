import { newId, Work } from '../platform';

export interface Membership {
  readonly teamId: string;
  readonly personId: string;
  readonly from: string;
}

/** Makes members of people who are in no team yet, many at once, inside another module's write. */
export const addMembers = (work: Work, members: readonly Membership[]): Promise<unknown> =>
  work.query(
    `INSERT INTO team_member (id, team_id, person_id, from_day) SELECT id, "teamId", "personId", "from"
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "teamId" uuid, "personId" uuid, "from" date)`,
    [JSON.stringify(members.map((member) => ({ id: newId(), ...member })))],
  );

/** For demo accounts that go: a real person's membership is ended, never removed. */
export const removeMembers = (work: Work, personIds: readonly string[]): Promise<unknown> =>
  work.query('DELETE FROM team_member WHERE person_id = ANY ($1::uuid[])', [personIds]);
