import { Injectable } from '@nestjs/common';
import { Permission, ProposedTargetView, TargetProposalDetail, TargetProposalView } from '@huoshui/contracts';
import { planDefinitions } from '@huoshui/domain';
import { Actor, Database, found, may, person } from '../platform';

const COLUMNS = `q.id, q.year, q.title, q.reason, q.state, q.note, q.version, q.proposed_at AS "proposedAt",
  q.decided_at AS "decidedAt", ${person('a')} AS "proposedBy", ${person('b')} AS "decidedBy",
  (SELECT count(*)::int FROM target_proposal_entry e WHERE e.proposal_id = q.id) AS targets`;

const FROM = `target_proposal q LEFT JOIN person a ON a.id = q.proposed_by LEFT JOIN person b ON b.id = q.decided_by`;

const MOST = 300;

/** The office sees what is proposed, a team's lead what concerns the own team and the own proposals. */
@Injectable()
export class ProposalReader {
  constructor(private readonly database: Database) {}

  /** A year's proposals, those that wait first, then the newest. */
  list(actor: Actor, year: number): Promise<TargetProposalView[]> {
    const params: unknown[] = [year];
    return this.database.query<TargetProposalView>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE q.year = $1 AND ${sight(actor, params)}
       ORDER BY q.state <> 'proposed', q.proposed_at DESC, q.id LIMIT ${MOST}`,
      params,
    );
  }

  async one(actor: Actor, id: string): Promise<TargetProposalDetail> {
    const params: unknown[] = [id];
    const row = found(
      await this.database.one<TargetProposalView>(
        `SELECT ${COLUMNS} FROM ${FROM} WHERE q.id = $1 AND ${sight(actor, params)}`,
        params,
      ),
    );
    const entries = await this.database.query<Omit<ProposedTargetView, 'unit'>>(
      `SELECT e.measure, e.period, e.value, e.stretch, e.from_value AS "fromValue", e.from_stretch AS "fromStretch",
         CASE WHEN k.id IS NULL THEN NULL ELSE jsonb_build_object('id', k.id, 'name', k.name) END AS team, ${person('p')} AS person
       FROM target_proposal_entry e LEFT JOIN team k ON k.id = e.team_id LEFT JOIN person p ON p.id = e.person_id
       WHERE e.proposal_id = $1 ORDER BY e.position`,
      [id],
    );
    return { ...row, entries: entries.map((entry) => ({ ...entry, unit: planDefinitions[entry.measure].unit })) };
  }

  /** How many wait for a decision, of those that the actor may see. */
  async waiting(actor: Actor, year: number): Promise<number> {
    if (!may(actor, Permission.TargetWrite)) return 0;
    const params: unknown[] = [year];
    const row = await this.database.one<{ n: number }>(
      `SELECT count(*)::int AS n FROM target_proposal q WHERE q.year = $1 AND q.state = 'proposed' AND ${sight(actor, params)}`,
      params,
    );
    return row?.n ?? 0;
  }
}

function sight(actor: Actor, params: unknown[]): string {
  if (may(actor, Permission.TargetApprove)) return 'true';
  const me = `$${params.push(actor.personId)}::uuid`;
  return `(q.proposed_by = ${me} OR q.team_id = ANY ($${params.push(actor.teamIds)}::uuid[]))`;
}
