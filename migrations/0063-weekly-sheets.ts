import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

export class WeeklySheets0063 implements MigrationInterface {
  name = 'WeeklySheets9000000000063';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE weekly_sheet (
        id uuid CONSTRAINT weekly_sheet_pk PRIMARY KEY,
        team_id uuid NOT NULL,
        week text COLLATE "C" NOT NULL CONSTRAINT weekly_sheet_week CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
        state text NOT NULL CONSTRAINT weekly_sheet_state CHECK (state IN ('draft', 'submitted', 'returned')),
        highlights text NOT NULL DEFAULT '' CONSTRAINT weekly_sheet_highlights CHECK (length(highlights) <= 2000),
        plan text NOT NULL DEFAULT '' CONSTRAINT weekly_sheet_plan CHECK (length(plan) <= 2000),
        difficulties text NOT NULL DEFAULT '' CONSTRAINT weekly_sheet_difficulties CHECK (length(difficulties) <= 2000),
        facts jsonb,
        demo boolean NOT NULL DEFAULT false,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT weekly_sheet_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT weekly_sheet_once UNIQUE (week, team_id),
        CONSTRAINT weekly_sheet_frozen CHECK ((state = 'submitted') = (facts IS NOT NULL))
      )`);
    await q.query('CREATE INDEX weekly_sheet_team ON weekly_sheet (team_id, week)');
    // What was handed in and given back when: rule sets deduct by it, so it is only added to, with the words as they were.
    await q.query(`
      CREATE TABLE weekly_sheet_event (
        id uuid CONSTRAINT weekly_sheet_event_pk PRIMARY KEY,
        sheet_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT weekly_sheet_event_kind CHECK (kind IN ('submitted', 'returned')),
        at timestamptz NOT NULL,
        by_id uuid,
        text text CONSTRAINT weekly_sheet_event_text CHECK (length(text) BETWEEN 1 AND 500),
        content jsonb,
        CONSTRAINT weekly_sheet_event_sheet_fk FOREIGN KEY (sheet_id) REFERENCES weekly_sheet (id) ON DELETE CASCADE,
        CONSTRAINT weekly_sheet_event_by_fk FOREIGN KEY (by_id) REFERENCES person (id),
        CONSTRAINT weekly_sheet_event_said CHECK ((kind = 'returned') = (text IS NOT NULL)
          AND (kind = 'submitted') = (content IS NOT NULL))
      )`);
    await q.query('CREATE INDEX weekly_sheet_event_sheet ON weekly_sheet_event (sheet_id, at)');
    await q.query('CREATE INDEX weekly_sheet_event_by ON weekly_sheet_event (by_id)');
    await q.query(`
      CREATE FUNCTION weekly_sheet_event_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HS002';
      END $$`);
    await q.query(`CREATE TRIGGER weekly_sheet_event_append_only BEFORE UPDATE OR DELETE ON weekly_sheet_event
      FOR EACH ROW EXECUTE FUNCTION weekly_sheet_event_guard()`);
    // A job's reminder is its team, week and kind, so that two schedulers write one; by hand one may remind again.
    await q.query(`
      CREATE TABLE weekly_sheet_reminder (
        id uuid CONSTRAINT weekly_sheet_reminder_pk PRIMARY KEY,
        team_id uuid NOT NULL,
        week text COLLATE "C" NOT NULL,
        kind text NOT NULL CONSTRAINT weekly_sheet_reminder_kind CHECK (kind IN ('before', 'missed', 'asked')),
        at timestamptz NOT NULL DEFAULT now(),
        by_id uuid,
        CONSTRAINT weekly_sheet_reminder_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT weekly_sheet_reminder_by_fk FOREIGN KEY (by_id) REFERENCES person (id)
      )`);
    await q.query(`CREATE UNIQUE INDEX weekly_sheet_reminder_once ON weekly_sheet_reminder (week, team_id, kind)
      WHERE kind <> 'asked'`);
    await q.query('CREATE INDEX weekly_sheet_reminder_team ON weekly_sheet_reminder (team_id, week)');
    await q.query('CREATE INDEX weekly_sheet_reminder_by ON weekly_sheet_reminder (by_id)');
    await q.query(`
      CREATE TABLE weekly_sheet_rule (
        id uuid CONSTRAINT weekly_sheet_rule_pk PRIMARY KEY,
        number int NOT NULL CONSTRAINT weekly_sheet_rule_once UNIQUE CONSTRAINT weekly_sheet_rule_number CHECK (number > 0),
        hours_before_cutoff int NOT NULL CONSTRAINT weekly_sheet_rule_hours CHECK (hours_before_cutoff BETWEEN 0 AND 168),
        remind_hours int NOT NULL CONSTRAINT weekly_sheet_rule_remind CHECK (remind_hours BETWEEN 1 AND 168),
        known_from timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by uuid,
        CONSTRAINT weekly_sheet_rule_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
      )`);
    for (const table of ['weekly_sheet', 'weekly_sheet_event', 'weekly_sheet_reminder', 'weekly_sheet_rule']) {
      await auditTrail(q, table);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE weekly_sheet_rule, weekly_sheet_reminder, weekly_sheet_event, weekly_sheet');
    await q.query('DROP FUNCTION weekly_sheet_event_guard()');
  }
}
