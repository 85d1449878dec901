import { Injectable } from '@nestjs/common';
import { Permission, RuleSetDetail, RuleSetView } from '@huoshui/contracts';
import { Week } from '@huoshui/domain';
import { Actor, Database, found, may, person } from '../platform';

const COLUMNS = `r.id, r.number, r.name, r.effective_from AS "effectiveFrom", r.used_through AS "usedThrough",
  r.created_at AS "createdAt", r.reviewed_at AS "reviewedAt", r.version,
  ${person('author')} AS "createdBy", ${person('writer')} AS "changedBy", ${person('reviewer')} AS "reviewedBy"`;

const FROM = `rule_set r LEFT JOIN person author ON author.id = r.created_by
  LEFT JOIN person writer ON writer.id = r.changed_by LEFT JOIN person reviewer ON reviewer.id = r.reviewed_by`;

const VISIBLE = '($1 OR r.effective_from IS NOT NULL)';

/** The rules by which people are scored are open to everybody who may see the standings; drafts only to who writes them. */
@Injectable()
export class RuleSetReader {
  constructor(private readonly database: Database) {}

  /** Every version, the newest first. */
  list(actor: Actor): Promise<RuleSetView[]> {
    return this.database.query<RuleSetView>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${VISIBLE} ORDER BY r.number DESC LIMIT 500`,
      [may(actor, Permission.RuleSetWrite)],
    );
  }

  async one(actor: Actor, id: string): Promise<RuleSetDetail> {
    return found(
      await this.database.one<RuleSetDetail>(
        `SELECT ${COLUMNS}, r.content AS "ruleSet" FROM ${FROM} WHERE ${VISIBLE} AND r.id = $2`,
        [may(actor, Permission.RuleSetWrite), id],
      ),
    );
  }

  /** The version that scores a week: the one that became effective last. */
  async effectiveIn(week: Week): Promise<RuleSetDetail> {
    return found(
      await this.database.one<RuleSetDetail>(
        `SELECT ${COLUMNS}, r.content AS "ruleSet" FROM ${FROM} WHERE r.effective_from <= $1
         ORDER BY r.effective_from DESC, r.number DESC LIMIT 1`,
        [week],
      ),
    );
  }

  /** The version with a number, whatever week it is effective from: what a frozen bulletin names. */
  async numbered(number: number): Promise<RuleSetDetail> {
    return found(
      await this.database.one<RuleSetDetail>(
        `SELECT ${COLUMNS}, r.content AS "ruleSet" FROM ${FROM} WHERE r.number = $1`,
        [number],
      ),
    );
  }
}
