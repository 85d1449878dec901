import { Injectable } from '@nestjs/common';
import { LeadDetail, LeadFilter, LeadSort, LeadView, Page, TeamRef } from '@huoshui/contracts';
import { Actor, Clock, Database, found, pageOfIds, searchCondition, seesZone, SortColumn } from '../platform';
import { LeadDetailRead, leadDetail, LeadRead, leadView, OPEN_STAGES, staleUpTo } from './lead.view';

const SORTS: Readonly<Record<LeadSort, SortColumn>> = {
  registeredOn: { sql: 'l.registered_on', type: 'date', nullable: false },
  lastFollowUpOn: { sql: 'l.last_follow_up_on', type: 'date' },
  nextStepOn: { sql: 'l.next_step_on', type: 'date' },
  investment: { sql: 'l.amount_fen', type: 'bigint' },
  company: { sql: 'l.company', type: 'text', nullable: false },
};

const COLUMNS = `l.id, l.company, l.credit_code AS "creditCode", l.industry, l.currency, l.amount, l.amount_fen AS "amountFen",
  l.rate_day AS "rateDay", l.land_mode AS "landMode", l.need, l.source, l.source_note AS "sourceNote", l.stage,
  l.registered_on AS "registeredOn", l.last_follow_up_on AS "lastFollowUpOn", l.next_step AS "nextStep",
  l.next_step_on AS "nextStepOn", l.project_id AS "projectId", l.version,
  jsonb_build_object('id', p.id, 'displayName', p.display_name) AS owner, jsonb_build_object('id', t.id, 'name', t.name) AS team`;

const JOINED = 'lead l JOIN person p ON p.id = l.owner_id JOIN team t ON t.id = l.team_id';

const FOLLOW_UPS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'day', f.day, 'note', f.note,
    'nextStep', f.next_step, 'nextStepOn', f.next_step_on, 'recordedAt', f.recorded_at,
    'by', jsonb_build_object('id', b.id, 'displayName', b.display_name)) ORDER BY f.day DESC, f.recorded_at DESC)
  FROM follow_up f JOIN person b ON b.id = f.by_id WHERE f.lead_id = l.id), '[]') AS "followUps"`;

/** One scope for lists, counts, details and whatever else reads leads. */
function visible(actor: Actor, params: unknown[]): string[] {
  if (seesZone(actor)) return [];
  params.push(actor.teamIds);
  return [`l.team_id = ANY($${params.length}::uuid[])`];
}

@Injectable()
export class LeadReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of the leads that the actor may see; newest registration first unless asked otherwise. */
  async list(actor: Actor, filter: LeadFilter): Promise<Page<LeadView>> {
    const params: unknown[] = [];
    const where = [...visible(actor, params), ...this.matching(actor, filter, params)];
    const sort = SORTS[filter.sort ?? 'registeredOn'];
    const { cursor, limit } = filter;
    const descending = filter.descending ?? filter.sort === undefined;
    const page = await pageOfIds(this.database, {
      from: 'lead l',
      where,
      params,
      id: 'l.id',
      sort,
      descending,
      cursor,
      limit,
    });
    return { ...page, items: await this.views(page.items) };
  }

  /** Open leads of the actor's sight: how many, how many of them stale, and those whose next step is due. */
  async due(
    actor: Actor,
    own: boolean,
    most: number,
  ): Promise<{ open: number; stale: number; dueCount: number; due: LeadView[] }> {
    const today = this.clock.today();
    const params: unknown[] = [OPEN_STAGES, staleUpTo(today), today];
    const where = ['l.stage = ANY($1)', ...visible(actor, params)];
    if (own) where.push(`l.owner_id = $${params.push(actor.personId)}`);
    const scope = where.join(' AND ');
    const [counts, due] = await Promise.all([
      this.database.one<{ open: number; stale: number; due: number }>(
        `SELECT count(*)::int AS open, count(*) FILTER (WHERE coalesce(l.last_follow_up_on, l.registered_on) <= $2)::int AS stale,
                count(*) FILTER (WHERE l.next_step_on <= $3)::int AS due FROM lead l WHERE ${scope}`,
        params,
      ),
      this.database.query<{ id: string }>(
        `SELECT l.id FROM lead l WHERE ${scope} AND $2::date IS NOT NULL AND l.next_step_on <= $3
         ORDER BY l.next_step_on, l.id LIMIT ${most}`,
        params,
      ),
    ]);
    const { open = 0, stale = 0, due: dueCount = 0 } = counts ?? {};
    return { open, stale, dueCount, due: await this.views(due.map((row) => row.id)) };
  }

  /** Open leads and how many of them are stale, by team, of the actor's sight: those with the most stale ones first. */
  staleByTeam(actor: Actor): Promise<{ team: TeamRef; open: number; stale: number }[]> {
    const params: unknown[] = [OPEN_STAGES, staleUpTo(this.clock.today())];
    const scope = ['l.stage = ANY($1)', ...visible(actor, params)].join(' AND ');
    return this.database.query(
      `SELECT jsonb_build_object('id', t.id, 'name', t.name) AS team, n.open, n.stale FROM (
         SELECT l.team_id, count(*)::int AS open,
           count(*) FILTER (WHERE coalesce(l.last_follow_up_on, l.registered_on) <= $2)::int AS stale
         FROM lead l WHERE ${scope} GROUP BY l.team_id) n JOIN team t ON t.id = n.team_id
       ORDER BY n.stale DESC, t.sort_order, t.id`,
      params,
    );
  }

  async one(actor: Actor, id: string): Promise<LeadDetail> {
    const params: unknown[] = [id];
    const where = ['l.id = $1', ...visible(actor, params)].join(' AND ');
    const row = await this.database.one<LeadDetailRead>(
      `SELECT ${COLUMNS}, l.contacts, l.loss_reason AS "lossReason", l.created_at AS "createdAt", ${FOLLOW_UPS} FROM ${JOINED} WHERE ${where}`,
      params,
    );
    return leadDetail(found(row), this.clock.today());
  }

  private async views(ids: readonly string[]): Promise<LeadView[]> {
    const rows = await this.database.query<LeadRead>(
      `SELECT ${COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS page (id, at) JOIN (${JOINED}) ON l.id = page.id ORDER BY page.at`,
      [ids],
    );
    const today = this.clock.today();
    return rows.map((row) => leadView(row, today));
  }

  private matching(actor: Actor, filter: LeadFilter, params: unknown[]): string[] {
    const at = (value: unknown): string => `$${params.push(value)}`;
    const where: string[] = [];
    if (filter.stage) where.push(`l.stage = ANY(${at(filter.stage)})`);
    if (filter.teamId) where.push(`l.team_id = ${at(filter.teamId)}`);
    if (filter.ownerId) where.push(`l.owner_id = ${at(filter.ownerId)}`);
    if (filter.mine) where.push(`l.owner_id = ${at(actor.personId)}`);
    if (filter.industry) where.push(`l.industry = ${at(filter.industry)}`);
    if (filter.stale !== undefined) {
      const stale = `(l.stage = ANY(${at(OPEN_STAGES)}) AND coalesce(l.last_follow_up_on, l.registered_on) <= ${at(staleUpTo(this.clock.today()))})`;
      where.push(filter.stale ? stale : `NOT ${stale}`);
    }
    if (filter.search?.trim()) where.push(searchCondition('l.search', filter.search, params));
    return where;
  }
}
