import { Database } from '../platform';

/** Upon whom the demo's meetings decide. */
export interface MeetingGround {
  readonly projects: readonly { readonly id: string; readonly leadTeamId: string; readonly officerId: string }[];
  /** Departments by name with the person who answers for each. */
  readonly offices: ReadonlyMap<string, { readonly id: string; readonly personId: string }>;
}

/** The largest projects that have not started, the first team's before the others: its officers have sign-in cards. */
const PROJECTS = `SELECT c.project_id AS id, c.lead_team_id AS "leadTeamId", (SELECT m.person_id FROM team_member m
    JOIN person p ON p.id = m.person_id WHERE m.team_id = c.lead_team_id AND p.demo AND p.role = 'officer'
    ORDER BY p.name LIMIT 1) AS "officerId"
  FROM project_current c WHERE c.origin = 'demo' AND c.start_day IS NULL ORDER BY c.amount_fen DESC, c.project_id LIMIT 8`;

export async function meetingGround(database: Database): Promise<MeetingGround> {
  const projects = await database.query<MeetingGround['projects'][number]>(PROJECTS);
  const offices = await database.query<{ id: string; name: string; personId: string }>(
    `SELECT DISTINCT ON (d.id) d.id, d.name, m.person_id AS "personId" FROM department d
     JOIN department_member m ON m.department_id = d.id AND m.head ORDER BY d.id, m.person_id`,
  );
  return { projects, offices: new Map(offices.map(({ name, ...office }) => [name, office])) };
}
