import { QueryRunner } from 'typeorm';
import { auditTrail } from './audit-of-many';

const OF_OPEN = ['meeting_item', 'meeting_decision', 'meeting_attendance'];
const TABLES = [...OF_OPEN, 'meeting_correction'];

/** Agenda, decisions, attendance: as long as the meeting is not closed. Corrections: only after it, and only added. */
export async function meetingParts(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE meeting_item (
      id uuid CONSTRAINT meeting_item_pk PRIMARY KEY,
      meeting_id uuid NOT NULL,
      place int NOT NULL,
      key text NOT NULL,
      kind text NOT NULL CONSTRAINT meeting_item_kind
        CHECK (kind IN ('orders', 'light', 'lights', 'obstacle', 'targets', 'leads', 'difficulty', 'manual')),
      title text NOT NULL CONSTRAINT meeting_item_title CHECK (length(title) BETWEEN 1 AND 200),
      lines jsonb NOT NULL CONSTRAINT meeting_item_lines CHECK (jsonb_typeof(lines) = 'array'),
      minutes int NOT NULL CONSTRAINT meeting_item_minutes CHECK (minutes BETWEEN 0 AND 240),
      project_id uuid,
      team_id uuid,
      notes text NOT NULL DEFAULT '' CONSTRAINT meeting_item_notes CHECK (length(notes) <= 4000),
      version int NOT NULL DEFAULT 1,
      CONSTRAINT meeting_item_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
      CONSTRAINT meeting_item_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
      CONSTRAINT meeting_item_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
      CONSTRAINT meeting_item_once UNIQUE (meeting_id, key)
    )`);
  await q.query('CREATE INDEX meeting_item_project ON meeting_item (project_id)');
  await q.query('CREATE INDEX meeting_item_team ON meeting_item (team_id)');
  await q.query(`
    CREATE TABLE meeting_decision (
      id uuid CONSTRAINT meeting_decision_pk PRIMARY KEY,
      meeting_id uuid NOT NULL,
      item_id uuid,
      kind text NOT NULL CONSTRAINT meeting_decision_kind CHECK (kind IN ('order', 'resolution', 'notice')),
      text text NOT NULL CONSTRAINT meeting_decision_text CHECK (length(text) BETWEEN 1 AND 500),
      project_id uuid,
      order_id uuid CONSTRAINT meeting_decision_order_unique UNIQUE,
      recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      recorded_by uuid,
      version int NOT NULL DEFAULT 1,
      CONSTRAINT meeting_decision_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
      CONSTRAINT meeting_decision_item_fk FOREIGN KEY (item_id) REFERENCES meeting_item (id),
      CONSTRAINT meeting_decision_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
      CONSTRAINT meeting_decision_order_fk FOREIGN KEY (order_id) REFERENCES supervision_order (id),
      CONSTRAINT meeting_decision_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
      CONSTRAINT meeting_decision_ordered CHECK ((kind = 'order') = (order_id IS NOT NULL))
    )`);
  await q.query('CREATE INDEX meeting_decision_meeting ON meeting_decision (meeting_id, recorded_at)');
  await q.query('CREATE INDEX meeting_decision_item ON meeting_decision (item_id)');
  await q.query('CREATE INDEX meeting_decision_project ON meeting_decision (project_id)');
  await q.query('CREATE INDEX meeting_decision_recorded_by ON meeting_decision (recorded_by)');
  await q.query(`
    CREATE TABLE meeting_attendance (
      id uuid CONSTRAINT meeting_attendance_pk PRIMARY KEY,
      meeting_id uuid NOT NULL,
      place int NOT NULL,
      team_id uuid,
      department_id uuid,
      name text CONSTRAINT meeting_attendance_name CHECK (length(name) BETWEEN 1 AND 40),
      state text NOT NULL CONSTRAINT meeting_attendance_state CHECK (state IN ('present', 'onBehalf', 'absent')),
      by_name text CONSTRAINT meeting_attendance_by CHECK (length(by_name) BETWEEN 1 AND 40),
      version int NOT NULL DEFAULT 1,
      CONSTRAINT meeting_attendance_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
      CONSTRAINT meeting_attendance_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
      CONSTRAINT meeting_attendance_department_fk FOREIGN KEY (department_id) REFERENCES department (id),
      CONSTRAINT meeting_attendance_one CHECK (num_nonnulls(team_id, department_id, name) = 1),
      CONSTRAINT meeting_attendance_once UNIQUE NULLS NOT DISTINCT (meeting_id, team_id, department_id, name),
      CONSTRAINT meeting_attendance_behalf CHECK ((state = 'onBehalf') = (by_name IS NOT NULL))
    )`);
  await q.query('CREATE INDEX meeting_attendance_team ON meeting_attendance (team_id)');
  await q.query('CREATE INDEX meeting_attendance_department ON meeting_attendance (department_id)');
  await q.query(`
    CREATE TABLE meeting_correction (
      id uuid CONSTRAINT meeting_correction_pk PRIMARY KEY,
      meeting_id uuid NOT NULL,
      number int NOT NULL CONSTRAINT meeting_correction_number CHECK (number > 0),
      text text NOT NULL CONSTRAINT meeting_correction_text CHECK (length(text) BETWEEN 1 AND 2000),
      day date NOT NULL,
      sha256 text NOT NULL CONSTRAINT meeting_correction_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
      recorded_at timestamptz NOT NULL DEFAULT now(),
      recorded_by uuid,
      CONSTRAINT meeting_correction_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
      CONSTRAINT meeting_correction_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
      CONSTRAINT meeting_correction_once UNIQUE (meeting_id, number)
    )`);
  await q.query('CREATE INDEX meeting_correction_recorded_by ON meeting_correction (recorded_by)');
  await q.query(`
    CREATE FUNCTION meeting_part_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      asked uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.meeting_id ELSE NEW.meeting_id END;
    BEGIN
      IF TG_OP = 'DELETE' AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
      IF EXISTS (SELECT 1 FROM meeting WHERE id = asked AND state = 'closed') THEN
        RAISE EXCEPTION 'closed minutes are immutable' USING ERRCODE = 'HS002';
      END IF;
      IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
      RETURN NEW;
    END $$`);
  for (const table of OF_OPEN) {
    await q.query(`CREATE TRIGGER ${table}_guard BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION meeting_part_guard()`);
  }
  await q.query(`CREATE TRIGGER meeting_correction_append_only BEFORE UPDATE OR DELETE ON meeting_correction
    FOR EACH ROW EXECUTE FUNCTION meeting_guard()`);
  for (const table of TABLES) await auditTrail(q, table);
}

export async function dropMeetingParts(q: QueryRunner): Promise<void> {
  await q.query('DROP TABLE meeting_correction, meeting_attendance, meeting_decision, meeting_item');
  await q.query('DROP FUNCTION meeting_part_guard()');
}
