import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

/** How far a project has come: the furthest milestone that stands. Equal to the expression in the projects' listing. */
const REACHED = `(CASE WHEN full_capacity_day IS NOT NULL THEN 'fullCapacity' WHEN production_day IS NOT NULL THEN 'production'
  WHEN start_day IS NOT NULL THEN 'start' WHEN land_acquisition_day IS NOT NULL THEN 'landAcquisition'
  WHEN landing_day IS NOT NULL THEN 'landing' WHEN signing_day IS NOT NULL THEN 'signing' ELSE 'none' END)`;

export class Progress0040 implements MigrationInterface {
  name = 'Progress9000000000040';

  /** What people say stays: a second saying in the same week is another version. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE progress_report (
        id uuid CONSTRAINT progress_report_pk PRIMARY KEY,
        project_id uuid NOT NULL,
        week text COLLATE "C" NOT NULL CONSTRAINT progress_report_week CHECK (week ~ '^\\d{4}-W\\d{2}$'),
        version int NOT NULL CONSTRAINT progress_report_version CHECK (version > 0),
        text text NOT NULL CONSTRAINT progress_report_text CHECK (text <> '' AND length(text) <= 500),
        next_step text CONSTRAINT progress_report_next_step CHECK (length(next_step) <= 200),
        next_step_on date,
        next_step_by text CONSTRAINT progress_report_next_step_by CHECK (length(next_step_by) <= 40),
        day date NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by uuid,
        CONSTRAINT progress_report_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT progress_report_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT progress_report_rests CHECK (next_step IS NOT NULL OR (next_step_on IS NULL AND next_step_by IS NULL)),
        CONSTRAINT progress_report_once UNIQUE (project_id, week, version)
      )`);
    await q.query('CREATE INDEX progress_report_of_week ON progress_report (week, project_id)');
    await q.query('CREATE INDEX progress_report_recorded ON progress_report (recorded_at, id)');
    await q.query('CREATE INDEX progress_report_recorded_by ON progress_report (recorded_by)');
    await auditTrail(q, 'progress_report');
    // The weekly table filters and groups all projects by these.
    await q.query(`CREATE INDEX project_current_reached ON project_current (${REACHED}, signing_day, project_id)`);
    await q.query('CREATE INDEX project_current_land_mode ON project_current (land_mode, signing_day, project_id)');
    await q.query('CREATE INDEX project_manager ON project (manager_id, id)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX project_manager, project_current_land_mode, project_current_reached');
    await q.query('DROP TABLE progress_report');
  }
}
