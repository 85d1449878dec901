import { Injectable } from '@nestjs/common';
import { AwardRuleView } from '@huoshui/contracts';
import { AWARD_KINDS, AwardKind, AwardRules } from '@huoshui/domain';
import { Permission } from '@huoshui/contracts';
import { Actor, Clock, Database, found, may, person } from '../../platform';
import { DEFAULT_AWARD_RULES, ruleOn } from './rule-in-force';

interface Read extends Omit<AwardRuleView, 'star' | 'referral' | 'current' | 'own'> {
  readonly body: AwardRules[AwardKind];
}

const SELECT = `SELECT r.id, r.kind, r.number, r.note, r.from_day AS "fromDay", r.known_from AS "writtenAt", r.reviewed_at AS "reviewedAt",
    r.version, r.body, ${person('a')} AS "writtenBy", ${person('c')} AS "changedBy", ${person('v')} AS "reviewedBy"
  FROM award_rule r LEFT JOIN person a ON a.id = r.recorded_by LEFT JOIN person c ON c.id = r.changed_by
  LEFT JOIN person v ON v.id = r.reviewed_by WHERE ($1 OR r.from_day IS NOT NULL)`;

/** The rules by which people are rewarded are open to whoever sees the standings; drafts only to who writes them. */
@Injectable()
export class AwardRuleReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every version of both kinds, the newest first, the defaults of the house last. */
  async list(actor: Actor): Promise<AwardRuleView[]> {
    const [rows, current] = await Promise.all([
      this.database.query<Read>(`${SELECT} ORDER BY r.kind DESC, r.number DESC LIMIT 500`, [
        may(actor, Permission.AwardWrite),
      ]),
      this.current(),
    ]);
    const defaults = AWARD_KINDS.map((kind): Read => ({ ...SHIPPED, kind, body: DEFAULT_AWARD_RULES[kind] }));
    return [...rows, ...defaults].map((row) => view(row, actor, current));
  }

  /** @throws Refusal `request.not-found`, also for a draft that the actor does not see */
  async one(actor: Actor, id: string): Promise<AwardRuleView> {
    const row = await this.database.one<Read>(`${SELECT} AND r.id = $2`, [may(actor, Permission.AwardWrite), id]);
    return view(found(row), actor, await this.current());
  }

  /** The version of each kind that is in force today. */
  private async current(): Promise<ReadonlyMap<AwardKind, number>> {
    const today = this.clock.today();
    const found = await Promise.all(AWARD_KINDS.map((kind) => ruleOn(this.database, kind, today)));
    return new Map(AWARD_KINDS.map((kind, at) => [kind, found[at]?.number ?? 0]));
  }
}

const SHIPPED = {
  id: null,
  number: 0,
  note: '',
  fromDay: null,
  writtenAt: null,
  writtenBy: null,
  changedBy: null,
  reviewedAt: null,
  reviewedBy: null,
  version: 0,
};

function view({ body, ...told }: Read, actor: Actor, current: ReadonlyMap<AwardKind, number>): AwardRuleView {
  return {
    ...told,
    own: [told.writtenBy?.id, told.changedBy?.id].includes(actor.personId ?? ''),
    current: current.get(told.kind) === told.number,
    star: told.kind === 'star' ? (body as AwardRules['star']) : null,
    referral: told.kind === 'referral' ? (body as AwardRules['referral']) : null,
  };
}
