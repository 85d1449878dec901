import { DEFAULT_TEMPLATES } from '@huoshui/domain';
import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

const UNITS = `CHECK (unit IN ('workdays', 'calendarDays'))`;

export class Schedules0031 implements MigrationInterface {
  name = 'Schedules9000000000031';

  async up(q: QueryRunner): Promise<void> {
    await templates(q);
    // What the schedule of a project has besides its tasks; tracks and pairs are those of its template.
    await q.query(`
      CREATE TABLE schedule (
        id uuid CONSTRAINT schedule_pk PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT schedule_project_unique UNIQUE,
        template_id uuid NOT NULL,
        from_day date NOT NULL,
        baseline_number int NOT NULL DEFAULT 1 CONSTRAINT schedule_baseline_number CHECK (baseline_number > 0),
        baseline_at timestamptz NOT NULL DEFAULT now(),
        baseline_by uuid,
        baseline_reason text,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT schedule_project_fk FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE,
        CONSTRAINT schedule_template_fk FOREIGN KEY (template_id) REFERENCES schedule_template (id),
        CONSTRAINT schedule_baselined_by_fk FOREIGN KEY (baseline_by) REFERENCES person (id)
      )`);
    await q.query('CREATE INDEX schedule_template_index ON schedule (template_id)');
    await tasks(q);
    await q.query(`
      CREATE TABLE schedule_baseline (
        id uuid CONSTRAINT schedule_baseline_pk PRIMARY KEY,
        schedule_id uuid NOT NULL,
        number int NOT NULL,
        at timestamptz NOT NULL,
        by uuid,
        reason text,
        tasks jsonb NOT NULL,
        CONSTRAINT schedule_baseline_once UNIQUE (schedule_id, number),
        CONSTRAINT schedule_baseline_schedule_fk FOREIGN KEY (schedule_id) REFERENCES schedule (id) ON DELETE CASCADE,
        CONSTRAINT schedule_baseline_by_fk FOREIGN KEY (by) REFERENCES person (id)
      )`);
    await changes(q);
    await outlooks(q);
    // The insertion of a schedule stands for that of its tasks, which come from a template that stays.
    for (const table of ['schedule_template', 'schedule', 'schedule_baseline', 'schedule_change']) {
      await auditTrail(q, table);
    }
    await q.query(`CREATE TRIGGER schedule_task_audit AFTER UPDATE ON schedule_task
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP TABLE schedule_outlook, schedule_change, schedule_baseline, schedule_task, schedule, schedule_template',
    );
    await q.query('DROP FUNCTION schedule_template_guard(), schedule_change_guard()');
  }
}

/** Only a draft can be rewritten or go; of a land mode one version is active. */
async function templates(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE schedule_template (
      id uuid CONSTRAINT schedule_template_pk PRIMARY KEY,
      land_mode text NOT NULL CONSTRAINT schedule_template_land_mode
        CHECK (land_mode IN ('ownLand', 'newSpace', 'oldFactory', 'office')),
      number int NOT NULL CONSTRAINT schedule_template_number CHECK (number > 0),
      name text NOT NULL,
      state text NOT NULL CONSTRAINT schedule_template_state CHECK (state IN ('draft', 'active', 'retired')),
      built_in boolean NOT NULL DEFAULT false,
      content jsonb NOT NULL,
      activated_at timestamptz,
      activated_by uuid,
      version int NOT NULL DEFAULT 1,
      CONSTRAINT schedule_template_once UNIQUE (land_mode, number),
      CONSTRAINT schedule_template_activated CHECK ((state = 'draft') = (activated_at IS NULL)),
      CONSTRAINT schedule_template_activated_by_fk FOREIGN KEY (activated_by) REFERENCES person (id)
    )`);
  await q.query(`CREATE UNIQUE INDEX schedule_template_active ON schedule_template (land_mode) WHERE state = 'active'`);
  for (const [landMode, { name, content }] of Object.entries(DEFAULT_TEMPLATES)) {
    await q.query(
      `INSERT INTO schedule_template (id, land_mode, number, name, state, built_in, content, activated_at)
       VALUES (gen_random_uuid(), $1, 1, $2, 'active', true, $3, now())`,
      [landMode, name, JSON.stringify(content)],
    );
  }
  await q.query(`
    CREATE FUNCTION schedule_template_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.state <> 'draft' AND (TG_OP = 'DELETE' AND coalesce(current_setting('app.removal', true), '') = ''
          OR TG_OP = 'UPDATE' AND (NEW.content <> OLD.content OR NEW.state = 'draft')) THEN
        RAISE EXCEPTION 'a template in use is never edited' USING ERRCODE = 'HS002';
      END IF;
      RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END $$`);
  await q.query(`CREATE TRIGGER schedule_template_kept BEFORE UPDATE OR DELETE ON schedule_template
    FOR EACH ROW EXECUTE FUNCTION schedule_template_guard()`);
}

/** What was promised and what has happened. What is expected is computed when it is asked for. */
async function tasks(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE schedule_task (
      id uuid CONSTRAINT schedule_task_pk PRIMARY KEY,
      schedule_id uuid NOT NULL,
      key text NOT NULL,
      position int NOT NULL,
      title text NOT NULL,
      track text NOT NULL,
      department text,
      milestone text CONSTRAINT schedule_task_milestone
        CHECK (milestone IN ('landing', 'landAcquisition', 'start', 'production', 'fullCapacity')),
      approval text CONSTRAINT schedule_task_approval
        CHECK (approval IN ('detailedPlan', 'landUsePlan', 'landApplication')),
      duration int NOT NULL CONSTRAINT schedule_task_duration CHECK (duration BETWEEN 1 AND 2000),
      unit text NOT NULL CONSTRAINT schedule_task_unit ${UNITS},
      after jsonb NOT NULL,
      baseline_begin date NOT NULL,
      baseline_finish date NOT NULL,
      not_before date,
      actual_begin date,
      actual_finish date,
      owner_id uuid,
      note text,
      own boolean NOT NULL DEFAULT false,
      CONSTRAINT schedule_task_once UNIQUE (schedule_id, key),
      CONSTRAINT schedule_task_schedule_fk FOREIGN KEY (schedule_id) REFERENCES schedule (id) ON DELETE CASCADE,
      CONSTRAINT schedule_task_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id),
      CONSTRAINT schedule_task_baseline CHECK (baseline_finish >= baseline_begin),
      CONSTRAINT schedule_task_actual CHECK (actual_finish >= actual_begin),
      CONSTRAINT schedule_task_milestone_day CHECK (milestone IS NULL OR actual_finish IS NULL)
    )`);
  await q.query('CREATE INDEX schedule_task_approvals ON schedule_task (actual_finish) WHERE approval IS NOT NULL');
  await q.query('CREATE INDEX schedule_task_owner ON schedule_task (owner_id) WHERE owner_id IS NOT NULL');
}

/** What people did with a schedule: it holds their project, so that an import with such work on it is not undone. */
async function changes(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE schedule_change (
      id uuid CONSTRAINT schedule_change_pk PRIMARY KEY,
      project_id uuid NOT NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      by uuid,
      kind text NOT NULL CONSTRAINT schedule_change_kind
        CHECK (kind IN ('actual', 'replanned', 'owner', 'added', 'rebaselined')),
      task_id uuid,
      task_title text,
      before jsonb NOT NULL,
      after jsonb NOT NULL,
      reason text,
      CONSTRAINT schedule_change_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
      CONSTRAINT schedule_change_by_fk FOREIGN KEY (by) REFERENCES person (id),
      CONSTRAINT schedule_change_reason CHECK (kind NOT IN ('replanned', 'rebaselined') OR reason IS NOT NULL)
    )`);
  await q.query('CREATE INDEX schedule_change_project ON schedule_change (project_id, at DESC)');
  await q.query(`
    CREATE FUNCTION schedule_change_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HS002';
    END $$`);
  await q.query(`CREATE TRIGGER schedule_change_append_only BEFORE UPDATE OR DELETE ON schedule_change
    FOR EACH ROW EXECUTE FUNCTION schedule_change_guard()`);
}

/** Derived from a schedule's tasks and its project's milestones on a day, for whoever lists projects. */
async function outlooks(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE schedule_outlook (
      project_id uuid CONSTRAINT schedule_outlook_pk PRIMARY KEY,
      start_baseline date,
      start_forecast date,
      start_done boolean NOT NULL,
      production_baseline date,
      production_forecast date,
      production_done boolean NOT NULL,
      next_task_id uuid,
      next_key text,
      next_title text,
      next_department text,
      next_owner_id uuid,
      next_due date,
      next_finish date,
      late_tasks int NOT NULL,
      open_tasks int NOT NULL,
      done_tasks int NOT NULL,
      as_of date NOT NULL,
      CONSTRAINT schedule_outlook_schedule_fk FOREIGN KEY (project_id) REFERENCES schedule (project_id) ON DELETE CASCADE
    )`);
  for (const column of ['start_forecast', 'production_forecast', 'next_due', 'late_tasks']) {
    await q.query(`CREATE INDEX schedule_outlook_${column} ON schedule_outlook (${column}, project_id)`);
  }
  await q.query(`CREATE INDEX schedule_outlook_next_owner ON schedule_outlook (next_owner_id, next_due)
    WHERE next_owner_id IS NOT NULL`);
}
