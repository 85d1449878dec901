import { Database } from '../platform';

export interface TeamAndLead {
  readonly teamId: string;
  readonly leadId: string;
}

/** The active teams in their order, each with the demo person who leads it. */
export const teamLeads = (database: Database): Promise<TeamAndLead[]> =>
  database.query<TeamAndLead>(
    `SELECT DISTINCT ON (t.sort_order, t.id) t.id AS "teamId", m.person_id AS "leadId" FROM team t
     JOIN team_member m ON m.team_id = t.id JOIN person p ON p.id = m.person_id AND p.demo AND p.role = 'teamLead'
     WHERE t.active ORDER BY t.sort_order, t.id, p.name`,
  );
