import { Injectable } from '@nestjs/common';
import { TeamDetail, TeamRef, TeamView } from '@huoshui/contracts';
import { Actor, Clock, Database, found } from '../platform';

const COLUMNS = `t.id, t.name, t.kind, t.active, t.sort_order AS "order", t.version,
  (SELECT count(*)::int FROM team_member m WHERE m.team_id = t.id AND m.from_day <= $1 AND (m.to_day IS NULL OR m.to_day >= $1))
    AS "memberCount"`;

const MEMBERS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'from', m.from_day, 'to', m.to_day, 'version', m.version,
    'person', jsonb_build_object('id', p.id, 'displayName', p.display_name)) ORDER BY m.to_day DESC NULLS FIRST, p.display_name)
  FROM team_member m JOIN person p ON p.id = m.person_id WHERE m.team_id = t.id), '[]') AS members`;

/** Which teams there are is no secret inside the zone; everybody who is signed in may list them. */
@Injectable()
export class TeamReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(_actor: Actor): Promise<TeamView[]> {
    return this.database.query<TeamView>(`SELECT ${COLUMNS} FROM team t ORDER BY t.active DESC, t.sort_order, t.name`, [
      this.clock.today(),
    ]);
  }

  async one(_actor: Actor, id: string): Promise<TeamDetail> {
    const row = await this.database.one<TeamDetail>(`SELECT ${COLUMNS}, ${MEMBERS} FROM team t WHERE t.id = $2`, [
      this.clock.today(),
      id,
    ]);
    return found(row);
  }

  /** Every team by name, also inactive ones: history names them. */
  async refs(): Promise<TeamRef[]> {
    return this.database.query<TeamRef>('SELECT id, name FROM team ORDER BY sort_order, name');
  }
}
