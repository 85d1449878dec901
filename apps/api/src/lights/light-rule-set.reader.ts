import { Injectable } from '@nestjs/common';
import { LightRuleSetDetail, LightRuleSetView, Permission } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { Actor, Clock, Database, found, may, person } from '../platform';

/** The number of the version by which a day is judged. @param day SQL of the day */
const inForceOn = (day: string): string => `(SELECT f.number FROM light_rule_set f WHERE f.effective_from <= ${day}
  ORDER BY f.effective_from DESC, f.number DESC LIMIT 1)`;

const COLUMNS = `r.id, r.number, r.name, r.state, r.effective_from AS "effectiveFrom", r.number = ${inForceOn('$1::date')} AS "inForce",
  r.created_at AS "createdAt", ${person('w')} AS "createdBy", ${person('v')} AS "reviewedBy", r.version`;

const FROM = 'light_rule_set r LEFT JOIN person w ON w.id = r.created_by LEFT JOIN person v ON v.id = r.reviewed_by';

/** Rules that people are held to are open to everybody who sees projects; drafts only to who writes them. */
const VISIBLE = `($2 OR r.state = 'active')`;

@Injectable()
export class LightRuleSetReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every version, the newest first. */
  list(actor: Actor): Promise<LightRuleSetView[]> {
    return this.database.query<LightRuleSetView>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${VISIBLE} ORDER BY r.number DESC LIMIT 500`,
      [this.clock.today(), may(actor, Permission.SettingWrite)],
    );
  }

  async one(actor: Actor, id: string): Promise<LightRuleSetDetail> {
    return found(
      await this.database.one<LightRuleSetDetail>(
        `SELECT ${COLUMNS}, r.content AS "ruleSet" FROM ${FROM} WHERE ${VISIBLE} AND r.id = $3`,
        [this.clock.today(), may(actor, Permission.SettingWrite), id],
      ),
    );
  }

  /** The version by which a day is judged: the one that came into force last. There always is one. */
  async inForce(day: Day): Promise<LightRuleSetDetail> {
    return found(
      await this.database.one<LightRuleSetDetail>(
        `SELECT ${COLUMNS}, r.content AS "ruleSet" FROM ${FROM} WHERE r.number = ${inForceOn('$1::date')}`,
        [day],
      ),
    );
  }

  async numbered(number: number): Promise<LightRuleSetDetail> {
    return found(
      await this.database.one<LightRuleSetDetail>(
        `SELECT ${COLUMNS}, r.content AS "ruleSet" FROM ${FROM} WHERE r.number = $2`,
        [this.clock.today(), number],
      ),
    );
  }
}
