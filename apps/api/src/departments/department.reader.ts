import { Injectable } from '@nestjs/common';
import { DepartmentDetail, DepartmentRef, DepartmentView } from '@huoshui/contracts';
import { Actor, Clock, Database, found } from '../platform';

const TODAY = 'm.from_day <= $1 AND (m.to_day IS NULL OR m.to_day >= $1)';

const COLUMNS = `d.id, d.name, d.active, d.sort_order AS "order", d.version,
  (SELECT count(*)::int FROM department_member m WHERE m.department_id = d.id AND ${TODAY}) AS "memberCount",
  EXISTS (SELECT 1 FROM department_member m WHERE m.department_id = d.id AND m.person_id = $2 AND ${TODAY}) AS mine`;

const MEMBERS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'head', m.head, 'from', m.from_day, 'to', m.to_day,
    'version', m.version, 'person', jsonb_build_object('id', p.id, 'displayName', p.display_name))
    ORDER BY m.to_day DESC NULLS FIRST, m.head DESC, p.display_name)
  FROM department_member m JOIN person p ON p.id = m.person_id WHERE m.department_id = d.id), '[]') AS members`;

/** Which departments there are is no secret inside the zone; everybody who is signed in may list them. */
@Injectable()
export class DepartmentReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<DepartmentView[]> {
    return this.database.query<DepartmentView>(
      `SELECT ${COLUMNS} FROM department d ORDER BY d.active DESC, d.sort_order, d.name`,
      [this.clock.today(), actor.personId],
    );
  }

  async one(actor: Actor, id: string): Promise<DepartmentDetail> {
    const row = await this.database.one<DepartmentDetail>(
      `SELECT ${COLUMNS}, ${MEMBERS} FROM department d WHERE d.id = $3`,
      [this.clock.today(), actor.personId, id],
    );
    return found(row);
  }

  /** Every department by name, also inactive ones: history names them. */
  refs(): Promise<DepartmentRef[]> {
    return this.database.query<DepartmentRef>('SELECT id, name FROM department ORDER BY sort_order, name');
  }

  /** The departments of which the actor is a member today. */
  async mine(actor: Actor): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT m.department_id AS id FROM department_member m WHERE m.person_id = $2 AND ${TODAY}`,
      [this.clock.today(), actor.personId],
    );
    return rows.map((row) => row.id);
  }
}
