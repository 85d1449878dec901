import { Day, InvestmentReport } from '@huoshui/domain';
import { newId, Work } from '../platform';

export interface KeptReport extends InvestmentReport {
  readonly projectId: string;
  readonly reportedOn: Day;
  /** For history that is loaded: when it was said, and by whom. */
  readonly knownFrom?: Date;
  readonly recordedBy?: string;
}

/** Adds reports; each takes the place of the one that stood for its month. At most one a project and month at once. */
export async function keepReports(work: Work, reports: readonly KeptReport[]): Promise<void> {
  const rows = reports.map(({ projectId, month, amountFen, note, reason, reportedOn, knownFrom, recordedBy }) => ({
    id: newId(),
    project_id: projectId,
    month: `${month}-01`,
    amount_fen: amountFen,
    note,
    reason,
    reported_on: reportedOn,
    known_from: knownFrom ?? null,
    recorded_by: recordedBy ?? work.actor.personId,
  }));
  await work.query(
    `UPDATE investment_report r SET known_to = greatest(coalesce(g.known_from, clock_timestamp()), r.known_from)
     FROM jsonb_to_recordset($1::jsonb) AS g(project_id uuid, month date, known_from timestamptz)
     WHERE r.project_id = g.project_id AND r.month = g.month AND r.known_to IS NULL`,
    [JSON.stringify(rows)],
  );
  const columns = 'id, project_id, month, amount_fen, note, reason, reported_on, recorded_by';
  await work.query(
    `INSERT INTO investment_report (${columns}, known_from)
     SELECT ${columns}, coalesce(known_from, clock_timestamp()) FROM jsonb_to_recordset($1::jsonb) AS g(id uuid,
       project_id uuid, month date, amount_fen bigint, note text, reason text, reported_on date, recorded_by uuid,
       known_from timestamptz)`,
    [JSON.stringify(rows)],
  );
}
