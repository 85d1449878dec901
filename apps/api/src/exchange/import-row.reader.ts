import { Injectable } from '@nestjs/common';
import { DuplicateOf, ImportFinding, ImportRowFilter, ImportRowView, Page, TeamRef } from '@huoshui/contracts';
import { DemandRow, DuplicateDecision, LedgerRow, RowOutcome } from '@huoshui/domain';
import { Actor, Database, pageOfIds, seesZone } from '../platform';
import { ImportReader } from './import.reader';

interface Known {
  company: string;
  project: string;
  amountFen: number;
  signedOn: string | null;
  team: TeamRef;
}

type Told = Pick<ImportRowView, 'company' | 'project' | 'amountFen' | 'signedOn' | 'registeredOn'>;

interface Record {
  id: string;
  sheet: string;
  row: number;
  outcome: RowOutcome;
  belowThreshold: boolean;
  findings: ImportFinding[];
  decision: DuplicateDecision | null;
  projectId: string | null;
  obstacleId: string | null;
  value: LedgerRow | DemandRow | null;
  team: TeamRef | null;
  first: { sheet: string; row: number; value: LedgerRow; team: TeamRef } | null;
  known: (Known & { projectId: string }) | null;
}

const team = (alias: string): string => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

const SELECT = `SELECT r.id, r.sheet, r.row, r.outcome, r.below_threshold AS "belowThreshold", r.findings, r.decision,
    r.project_id AS "projectId", r.obstacle_id AS "obstacleId", r.value, CASE WHEN t.id IS NOT NULL THEN ${team('t')} END AS team,
    CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('sheet', o.sheet, 'row', o.row, 'value', o.value, 'team', ${team('ot')}) END AS first,
    CASE WHEN c.project_id IS NOT NULL THEN jsonb_build_object('projectId', c.project_id, 'company', c.company, 'project', c.name,
      'amountFen', c.amount_fen, 'signedOn', c.signing_day, 'team', ${team('ct')}) END AS known
  FROM import_row r
  LEFT JOIN team t ON t.id = (r.value ->> 'leadTeamId')::uuid
  LEFT JOIN import_row o ON o.id = r.duplicate_of_row LEFT JOIN team ot ON ot.id = (o.value ->> 'leadTeamId')::uuid
  LEFT JOIN project_current c ON c.project_id = r.duplicate_of_project LEFT JOIN team ct ON ct.id = c.lead_team_id`;

@Injectable()
export class ImportRowReader {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportReader,
  ) {}

  /** The rows of an import in the order of the file. */
  async list(actor: Actor, importId: string, filter: ImportRowFilter): Promise<Page<ImportRowView>> {
    await this.imports.mustSee(actor, importId);
    const { cursor, limit } = filter;
    const params: unknown[] = [importId];
    const page = await pageOfIds(this.database, {
      from: 'import_row r',
      where: ['r.import_id = $1', ...matching(filter, params)],
      params,
      id: 'r.id',
      sort: { sql: 'r.ordinal', type: 'bigint', nullable: false },
      descending: false,
      cursor,
      limit,
    });
    const rows = await this.database.query<Record>(`${SELECT} WHERE r.id = ANY ($1::uuid[]) ORDER BY r.ordinal`, [
      page.items,
    ]);
    return { ...page, items: rows.map((row) => viewOf(row, actor)) };
  }
}

function matching(filter: ImportRowFilter, params: unknown[]): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where: string[] = [];
  if (filter.outcome) where.push(`r.outcome = ANY (${at(filter.outcome)}::text[])`);
  if (filter.sheet !== undefined) where.push(`r.sheet = ${at(filter.sheet)}`);
  if (filter.belowThreshold !== undefined) where.push(`r.below_threshold = ${at(filter.belowThreshold)}`);
  if (filter.code !== undefined) where.push(`r.findings @> ${at(JSON.stringify([{ code: filter.code }]))}::jsonb`);
  return where;
}

function viewOf({ value, first, known, ...row }: Record, actor: Actor): ImportRowView {
  return {
    ...row,
    ...told(value),
    duplicateOf: first ? ofRow(first) : known ? ofProject(known, actor) : null,
  };
}

/** A demand tells its firm, what it asks for and when. */
function told(value: LedgerRow | DemandRow | null): Told {
  if (value === null) return { company: null, project: null, amountFen: null, signedOn: null, registeredOn: null };
  if (!('project' in value))
    return {
      company: value.firm,
      project: value.content,
      amountFen: null,
      signedOn: null,
      registeredOn: value.raisedOn,
    };
  const { company, project, amountFen, days, registeredOn } = value;
  return { company, project, amountFen, signedOn: days.signing ?? null, registeredOn };
}

const ofRow = ({ sheet, row, value, team: lead }: NonNullable<Record['first']>): DuplicateOf => ({
  sheet,
  row,
  projectId: null,
  company: value.company,
  project: value.project,
  amountFen: value.amountFen,
  signedOn: value.days.signing ?? null,
  registeredOn: value.registeredOn,
  team: lead,
});

/** Of another team's project a team learns that the firm is taken and by whom (domain.md §4.2), and nothing else. */
function ofProject({ projectId, ...known }: NonNullable<Record['known']>, actor: Actor): DuplicateOf {
  const own = seesZone(actor) || actor.teamIds.includes(known.team.id);
  const about = own
    ? { ...known, projectId }
    : { ...known, projectId: null, project: null, amountFen: null, signedOn: null };
  return { sheet: null, row: null, registeredOn: null, ...about };
}
