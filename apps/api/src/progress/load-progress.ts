import { Day, ProgressWords, Week } from '@huoshui/domain';
import { newId, Work } from '../platform';

/** A report of a past week, as history tells it. */
export interface LoadedProgress extends ProgressWords {
  readonly projectId: string;
  readonly week: Week;
  readonly version: number;
  readonly day: Day;
  readonly byId: string;
  readonly recordedAt: Date;
}

/** Brings reports that were said before, inside another module's write: for demo data. */
export async function loadProgress(work: Work, reports: readonly LoadedProgress[]): Promise<void> {
  const rows = reports.map((report) => ({ ...report, id: newId() }));
  await work.query(
    `INSERT INTO progress_report (id, project_id, week, version, text, next_step, next_step_on, next_step_by, day,
       recorded_at, recorded_by)
     SELECT id, "projectId", week, version, text, "nextStep", "nextStepOn", "nextStepBy", day, "recordedAt", "byId"
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "projectId" uuid, week text, version int, text text, "nextStep" text,
       "nextStepOn" date, "nextStepBy" text, day date, "recordedAt" timestamptz, "byId" uuid)`,
    [JSON.stringify(rows)],
  );
}
