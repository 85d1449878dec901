import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { grants, Role } from '@huoshui/contracts';
import { Actor, Clock, Database, Work } from '../platform';

const LASTS_HOURS = 12;
const IDLE_HOURS = 4;

interface SessionRow {
  person_id: string;
  display_name: string;
  role: Role;
  must_change: boolean;
  team_ids: string[];
  stale: boolean;
}

export interface SignedIn {
  readonly actor: Actor;
  readonly passwordMustChange: boolean;
}

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Sessions live in PostgreSQL under the hash of their token: a stolen table opens nothing, a sign-out is at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async open(work: Work, personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await work.query(
      `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))`,
      [tokenHash(token), personId, LASTS_HOURS],
    );
    return token;
  }

  /** Who a token belongs to, with the teams of today; null when it is unknown, over, idle too long or its person inactive. */
  async find(token: string): Promise<SignedIn | null> {
    const row = await this.database.one<SessionRow>(
      `SELECT p.id AS person_id, p.display_name, p.role, c.must_change, s.last_seen_at < now() - interval '1 minute' AS stale,
         ARRAY(SELECT m.team_id FROM team_member m JOIN team t ON t.id = m.team_id AND t.active
               WHERE m.person_id = p.id AND m.from_day <= $2 AND (m.to_day IS NULL OR m.to_day >= $2)) AS team_ids
       FROM session s JOIN person p ON p.id = s.person_id JOIN credential c ON c.person_id = p.id
       WHERE s.token_hash = $1 AND p.active AND s.expires_at > now()
         AND s.last_seen_at > now() - make_interval(hours => $3)`,
      [tokenHash(token), this.clock.today(), IDLE_HOURS],
    );
    if (!row) return null;
    if (row.stale)
      await this.database.query('UPDATE session SET last_seen_at = now() WHERE token_hash = $1', [tokenHash(token)]);
    const grant = grants[row.role];
    return {
      actor: {
        personId: row.person_id,
        displayName: row.display_name,
        role: row.role,
        scope: grant.scope,
        permissions: grant.permissions,
        teamIds: row.team_ids,
      },
      passwordMustChange: row.must_change,
    };
  }

  async close(work: Work, token: string): Promise<void> {
    await work.query('DELETE FROM session WHERE token_hash = $1', [tokenHash(token)]);
  }

  async closeAll(work: Work, personId: string, exceptToken: string | null = null): Promise<void> {
    await work.query('DELETE FROM session WHERE person_id = $1 AND token_hash <> $2', [
      personId,
      exceptToken === null ? '' : tokenHash(exceptToken),
    ]);
  }
}
