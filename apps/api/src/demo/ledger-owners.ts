import { creditOwners, Owner } from '../projects';
import { Work } from '../platform';
import { LivingPerson } from './living/people';

/** The ledger of 2022 names teams only; in the demo a few of each team share out its projects, so that persons have a past. */
const A_TEAM = 6;

/** Credits the ledger's projects, each whole to one of its lead team, by turns in the order of their codes. */
export async function creditLedger(work: Work, people: readonly LivingPerson[]): Promise<void> {
  const projects = await work.query<{ id: string; teamId: string; turn: number; knownFrom: Date }>(
    `SELECT c.project_id AS id, c.lead_team_id AS "teamId",
       (row_number() OVER (PARTITION BY c.lead_team_id ORDER BY c.code))::int - 1 AS turn,
       (SELECT min(t.known_from) FROM project_terms t WHERE t.project_id = c.project_id) AS "knownFrom"
     FROM project_current c WHERE c.origin = 'import'`,
  );
  const teams = Map.groupBy(people, ({ teamId }) => teamId);
  await creditOwners(
    work,
    projects.flatMap(({ id, teamId, turn, knownFrom }): Owner[] => {
      const members = teams.get(teamId)?.slice(0, A_TEAM) ?? [];
      const person = members[turn % members.length];
      return person ? [{ projectId: id, personId: person.id, knownFrom }] : [];
    }),
  );
}
