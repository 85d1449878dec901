import { Injectable } from '@nestjs/common';
import { DefinitionDetail, DefinitionView, Permission } from '@huoshui/contracts';
import { Day, DEFINITION_KEYS, DefinitionKey } from '@huoshui/domain';
import { Actor, Clock, Database, found, may, person } from '../platform';
import { KnownDefinition, KNOWN_DEFINITION, LATEST_FIRST } from './known-definition';

/** Parameter 1: may write; parameter 2: today. */
const COLUMNS = `d.id, d.key, d.number, d.name, d.effective_from AS "effectiveFrom", d.activated_at AS "activatedAt",
  d.created_at AS "createdAt", d.version,
  d.id IN (SELECT DISTINCT ON (one.key) one.id FROM definition_profile one WHERE one.effective_from <= $2::date
    ORDER BY one.key, one.effective_from DESC, one.number DESC) AS "inForce",
  ${person('p')} AS "createdBy"`;

const FROM = 'definition_profile d LEFT JOIN person p ON p.id = d.created_by';

const VISIBLE = '($1 OR d.effective_from IS NOT NULL)';

const MOST = 300;

/** By which definition people are judged is open to all of them; drafts only to who writes them. */
@Injectable()
export class DefinitionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every version, by profile, the newest first. */
  list(actor: Actor): Promise<DefinitionView[]> {
    return this.database.query<DefinitionView>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${VISIBLE}
       ORDER BY array_position($3::text[], d.key), d.number DESC LIMIT ${MOST}`,
      [...this.given(actor), DEFINITION_KEYS],
    );
  }

  async one(actor: Actor, id: string): Promise<DefinitionDetail> {
    return found(
      await this.database.one<DefinitionDetail>(
        `SELECT ${COLUMNS}, d.body FROM ${FROM} WHERE ${VISIBLE} AND d.id = $3`,
        [...this.given(actor), id],
      ),
    );
  }

  /** The version of each profile that is asked today, in the order zone, city, statistics bureau. */
  current(actor: Actor): Promise<DefinitionDetail[]> {
    return this.database.query<DefinitionDetail>(
      `SELECT * FROM (SELECT ${COLUMNS}, d.body FROM ${FROM} WHERE ${VISIBLE}) known WHERE known."inForce"
       ORDER BY array_position($3::text[], known.key)`,
      [...this.given(actor), DEFINITION_KEYS],
    );
  }

  /**
   * The version that a profile asked on a day, as known at an instant: the one that became effective last.
   * @param knownAt what was activated later is left out; now unless given
   */
  async inForce(key: DefinitionKey, on: Day, knownAt: Date = this.clock.now()): Promise<KnownDefinition> {
    return found(
      await this.database.one<KnownDefinition>(
        `SELECT ${KNOWN_DEFINITION} FROM definition_profile d
         WHERE d.key = $1 AND d.effective_from <= $2 AND d.activated_at <= $3 ORDER BY ${LATEST_FIRST} LIMIT 1`,
        [key, on, knownAt],
      ),
    );
  }

  /** The version of a profile with a number: what a frozen bulletin names. */
  async numbered(key: DefinitionKey, number: number): Promise<KnownDefinition> {
    return found(
      await this.database.one<KnownDefinition>(
        `SELECT ${KNOWN_DEFINITION} FROM definition_profile d WHERE d.key = $1 AND d.number = $2`,
        [key, number],
      ),
    );
  }

  /** Every version that was effective up to today, of one profile, the latest first. */
  effective(key: DefinitionKey): Promise<KnownDefinition[]> {
    return this.database.query<KnownDefinition>(
      `SELECT ${KNOWN_DEFINITION} FROM definition_profile d WHERE d.key = $1 AND d.effective_from <= $2
       ORDER BY ${LATEST_FIRST} LIMIT ${MOST}`,
      [key, this.clock.today()],
    );
  }

  private given(actor: Actor): [boolean, Day] {
    return [may(actor, Permission.SettingWrite), this.clock.today()];
  }
}
