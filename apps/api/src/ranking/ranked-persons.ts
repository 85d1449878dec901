import { Day, RankedPerson } from '@huoshui/domain';
import { Database } from '../platform';

export interface NamedPerson extends RankedPerson {
  readonly name: string;
}

/**
 * Who is ranked as a person: the members that teams have on a day and who log leads or drive projects, in the order of
 * their teams. Of several teams the one that took the person first.
 */
export const rankedPersons = (database: Database, day: Day): Promise<NamedPerson[]> =>
  database.query<NamedPerson>(
    `SELECT id, name, "teamId", kind, (row_number() OVER (ORDER BY sort_order, name, id))::int AS "order" FROM (
       SELECT DISTINCT ON (p.id) p.id, p.display_name AS name, t.id AS "teamId", t.kind, t.sort_order
       FROM person p JOIN team_member m ON m.person_id = p.id AND m.from_day <= $1 AND (m.to_day IS NULL OR m.to_day >= $1)
       JOIN team t ON t.id = m.team_id
       WHERE p.role IN ('officer', 'teamLead', 'projectManager')
       ORDER BY p.id, m.from_day, m.id) AS member
     ORDER BY "order"`,
    [day],
  );
