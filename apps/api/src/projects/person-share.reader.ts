import { Injectable } from '@nestjs/common';
import { Permission, PersonSharesVersion, PersonSharesView } from '@huoshui/contracts';
import { Actor, Database, found, seesZone } from '../platform';
import { projectSight } from './project-sight';

/** The office, and the team that leads the project. */
export const mayShare = (actor: Actor, leadTeamId: string): boolean =>
  seesZone(actor) || actor.teamIds.includes(leadTeamId);

const NAMED = `jsonb_build_object('id', n.id, 'displayName', n.display_name)`;

type Row = Omit<PersonSharesView, 'shares' | 'versions' | 'mayShare'>;

/** Who brought which project in which part: for whoever sees the project. */
@Injectable()
export class PersonShareReader {
  constructor(private readonly database: Database) {}

  /** The parts as they stand now and stood before, and who may get one. */
  async of(actor: Actor, id: string): Promise<PersonSharesView> {
    const params: unknown[] = [id];
    const sight = projectSight(actor, 'c', params);
    const row = found(
      await this.database.one<Row>(
        `SELECT p.version, c.lead_team_id AS "leadTeamId",
           coalesce((SELECT jsonb_agg(${NAMED} ORDER BY n.display_name, n.id)
             FROM person n WHERE n.active AND EXISTS (SELECT 1 FROM team_member m WHERE m.person_id = n.id
               AND m.team_id = ANY (c.team_ids) AND m.to_day IS NULL)), '[]') AS candidates
         FROM project p JOIN project_current c ON c.project_id = p.id WHERE p.id = $1 AND ${sight}`,
        params,
      ),
    );
    const versions = await this.versions(id);
    return {
      ...row,
      shares: versions.find((one) => one.knownTo === null)?.shares ?? [],
      mayShare: actor.permissions.includes(Permission.PersonShareWrite) && mayShare(actor, row.leadTeamId),
      versions,
    };
  }

  private versions(id: string): Promise<PersonSharesVersion[]> {
    return this.database.query<PersonSharesVersion>(
      `SELECT k.known_from AS "knownFrom", k.known_to AS "knownTo", k.reason,
         (SELECT ${NAMED} FROM person n WHERE n.id = k.recorded_by) AS by,
         (SELECT jsonb_agg(jsonb_build_object('person', ${NAMED}, 'basisPoints', (s.share ->> 'basisPoints')::int) ORDER BY s.place)
          FROM jsonb_array_elements(k.shares) WITH ORDINALITY AS s (share, place)
          JOIN person n ON n.id = (s.share ->> 'personId')::uuid) AS shares
       FROM project_persons k WHERE k.project_id = $1 ORDER BY k.known_from DESC, k.known_to DESC NULLS FIRST`,
      [id],
    );
  }
}
