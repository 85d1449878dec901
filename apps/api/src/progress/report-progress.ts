import { Injectable } from '@nestjs/common';
import { ProgressResult, ProgressRow, RefusalCode, ReportProgress as ReportProgressInput } from '@huoshui/contracts';
import { progressReport, ProgressWords, sameProgress, Week } from '@huoshui/domain';
import { Actor, Clock, newId, Refusal, UnitOfWork, Work } from '../platform';
import { lockVisibleProjects } from '../projects';

interface Known extends ProgressWords {
  readonly projectId: string;
  readonly version: number;
}

@Injectable()
export class ReportProgress {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * One project's report; a later one in the same week is a new version, the same words again are none.
   * @throws Refusal `progress.*`, `request.version.stale` {version}, `request.not-found`
   */
  run(actor: Actor, projectId: string, input: ReportProgressInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const [result] = await this.report(work, input.week, [{ ...input, projectId }]);
      if (result?.version) return { version: result.version };
      throw new Refusal((result?.code ?? 'request.not-found') as RefusalCode, result?.facts);
    });
  }

  /** A table's save: one transaction, and of each row, in order, what became of it. What is wrong leaves the rest alone. */
  many(actor: Actor, week: string, rows: readonly ProgressRow[]): Promise<ProgressResult[]> {
    return this.unit.write(actor, (work) => this.report(work, week, rows));
  }

  private async report(work: Work, week: string, rows: readonly ProgressRow[]): Promise<ProgressResult[]> {
    const ids = [...new Set(rows.map((row) => row.projectId))];
    const visible = await lockVisibleProjects(work, ids);
    const known = new Map((await standingOf(work, week, ids)).map((one) => [one.projectId, one]));
    const fresh: (ProgressWords & { id: string; project_id: string; version: number })[] = [];
    const results = rows.map((row): ProgressResult => {
      const { projectId } = row;
      const no = (code: string, facts = {}): ProgressResult => ({ projectId, version: null, code, facts });
      if (!visible.has(projectId)) return no('request.not-found');
      const decision = progressReport(row, week, this.clock.thisWeek());
      if (!decision.ok) return no(decision.code, { ...decision.facts });
      const before = known.get(projectId);
      const version = before?.version ?? 0;
      if (before && sameProgress(before, decision.value)) return { projectId, version, code: null, facts: {} };
      if (row.seen !== version) return no('request.version.stale', { version });
      const next = { ...decision.value, projectId, version: version + 1 };
      known.set(projectId, next);
      fresh.push({ ...next, id: newId(), project_id: projectId });
      return { projectId, version: next.version, code: null, facts: {} };
    });
    await insertReports(work, week as Week, this.clock.today(), fresh);
    return results;
  }
}

const standingOf = (work: Work, week: string, ids: readonly string[]): Promise<Known[]> =>
  work.query<Known>(
    `SELECT DISTINCT ON (project_id) project_id AS "projectId", version, text, next_step AS "nextStep",
       next_step_on AS "nextStepOn", next_step_by AS "nextStepBy"
     FROM progress_report WHERE week = $1 AND project_id = ANY ($2::uuid[]) ORDER BY project_id, version DESC`,
    [week, ids],
  );

async function insertReports(work: Work, week: Week, today: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await work.query(
    `INSERT INTO progress_report (id, project_id, week, version, text, next_step, next_step_on, next_step_by, day, recorded_by)
     SELECT id, project_id, $2, version, text, "nextStep", "nextStepOn", "nextStepBy", $3, $4
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, project_id uuid, version int, text text, "nextStep" text,
       "nextStepOn" date, "nextStepBy" text)`,
    [JSON.stringify(rows), week, today, work.actor.personId],
  );
}
