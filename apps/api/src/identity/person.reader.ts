import { Injectable } from '@nestjs/common';
import { DemoSignIn, PersonRef, PersonView, TeamRef } from '@huoshui/contracts';
import { Actor, Clock, Database, found, seesZone } from '../platform';

const COLUMNS = `p.id, p.name, p.display_name AS "displayName", p.role, p.active, p.version, c.must_change AS "passwordMustChange",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.sort_order)
    FROM team_member m JOIN team t ON t.id = m.team_id
    WHERE m.person_id = p.id AND m.from_day <= $1 AND (m.to_day IS NULL OR m.to_day >= $1)), '[]') AS teams`;

const FROM = 'person p JOIN credential c ON c.person_id = p.id';

/** A team's lead sees the people of the own teams, the commanding office and the administrator all. */
const VISIBLE = `($2 OR EXISTS (SELECT 1 FROM team_member own WHERE own.person_id = p.id AND own.team_id = ANY($3::uuid[])
  AND own.from_day <= $1 AND (own.to_day IS NULL OR own.to_day >= $1)))`;

@Injectable()
export class PersonReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All that the actor may see, by name; a zone has some hundred people. */
  list(actor: Actor): Promise<PersonView[]> {
    return this.database.query<PersonView>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${VISIBLE} ORDER BY p.active DESC, p.display_name, p.id LIMIT 2000`,
      this.scope(actor),
    );
  }

  async one(actor: Actor, id: string): Promise<PersonView> {
    return found(
      await this.database.one<PersonView>(`SELECT ${COLUMNS} FROM ${FROM} WHERE ${VISIBLE} AND p.id = $4`, [
        ...this.scope(actor),
        id,
      ]),
    );
  }

  teamsOf(personId: string | null): Promise<TeamRef[]> {
    return this.database.query<TeamRef>(
      `SELECT t.id, t.name FROM team_member m JOIN team t ON t.id = m.team_id
       WHERE m.person_id = $2 AND m.from_day <= $1 AND (m.to_day IS NULL OR m.to_day >= $1) ORDER BY t.sort_order`,
      [this.clock.today(), personId],
    );
  }

  async ref(id: string): Promise<PersonRef> {
    return found(
      await this.database.one<PersonRef>('SELECT id, display_name AS "displayName" FROM person WHERE id = $1', [id]),
    );
  }

  async hasDemo(): Promise<boolean> {
    return (await this.database.one('SELECT 1 FROM person WHERE demo LIMIT 1')) !== null;
  }

  /** One card a role, the first of each, outside production only. */
  async demoSignIns(password: string): Promise<DemoSignIn[]> {
    const rows = await this.database.query<Omit<DemoSignIn, 'password'>>(
      `SELECT DISTINCT ON (p.role) p.name, p.display_name AS "displayName", p.role,
         (SELECT t.name FROM team_member m JOIN team t ON t.id = m.team_id
          WHERE m.person_id = p.id AND m.from_day <= $1 AND (m.to_day IS NULL OR m.to_day >= $1) ORDER BY t.sort_order LIMIT 1) AS team
       FROM person p WHERE p.demo AND p.active ORDER BY p.role, p.id`,
      [this.clock.today()],
    );
    return rows.map((row) => ({ ...row, password }));
  }

  private scope(actor: Actor): unknown[] {
    return [this.clock.today(), seesZone(actor), actor.teamIds];
  }
}
