import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';
import { dropTaskForces, taskForces } from './parts/task-forces';

export class Supervision0038 implements MigrationInterface {
  name = 'Supervision9000000000038';

  async up(q: QueryRunner): Promise<void> {
    // As project codes: the year's row stays locked until the write ends, so numbers have no gaps.
    await q.query(`
      CREATE TABLE supervision_counter (
        year int CONSTRAINT supervision_counter_pk PRIMARY KEY,
        last int NOT NULL CONSTRAINT supervision_counter_last CHECK (last > 0)
      )`);
    await q.query(`
      CREATE TABLE supervision_order (
        id uuid CONSTRAINT supervision_order_pk PRIMARY KEY,
        number text NOT NULL CONSTRAINT supervision_order_number_unique UNIQUE
          CONSTRAINT supervision_order_number CHECK (number ~ '^DB\\d{4}-\\d{4,7}$'),
        title text NOT NULL CONSTRAINT supervision_order_title CHECK (length(title) BETWEEN 1 AND 60),
        task text NOT NULL CONSTRAINT supervision_order_task CHECK (length(task) BETWEEN 1 AND 2000),
        state text NOT NULL CONSTRAINT supervision_order_state
          CHECK (state IN ('issued', 'acknowledged', 'reported', 'returned', 'closed', 'withdrawn')),
        source text NOT NULL CONSTRAINT supervision_order_source
          CHECK (source IN ('meeting', 'light', 'leaderNote', 'obstacle', 'other')),
        source_id uuid,
        source_text text,
        project_id uuid,
        owner_id uuid,
        owner_team_id uuid,
        owner_department_id uuid,
        party_ids uuid[] NOT NULL,
        issued_on date NOT NULL,
        issued_by uuid,
        first_deadline date NOT NULL,
        deadline date NOT NULL,
        reported_on date,
        reported_by uuid,
        search text COLLATE "C" NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version int NOT NULL DEFAULT 1,
        CONSTRAINT supervision_order_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT supervision_order_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id),
        CONSTRAINT supervision_order_owner_team_fk FOREIGN KEY (owner_team_id) REFERENCES team (id),
        CONSTRAINT supervision_order_owner_department_fk FOREIGN KEY (owner_department_id) REFERENCES department (id),
        CONSTRAINT supervision_order_issued_by_fk FOREIGN KEY (issued_by) REFERENCES person (id),
        CONSTRAINT supervision_order_reported_by_fk FOREIGN KEY (reported_by) REFERENCES person (id),
        CONSTRAINT supervision_order_owned
          CHECK (num_nonnulls(owner_id, owner_team_id, owner_department_id) > 0),
        CONSTRAINT supervision_order_deadline CHECK (first_deadline >= issued_on AND deadline >= first_deadline),
        CONSTRAINT supervision_order_reported CHECK (state NOT IN ('reported', 'closed') OR reported_on IS NOT NULL),
        CONSTRAINT supervision_order_judged CHECK (state <> 'closed' OR reported_by IS NOT NULL)
      )`);
    // Everybody who has a part in an order, owners and co-owners alike, under one index: who may see it is one question.
    await q.query('CREATE INDEX supervision_order_parties ON supervision_order USING gin (party_ids)');
    await q.query('CREATE INDEX supervision_order_search ON supervision_order USING gin (bigrams(search))');
    await q.query('CREATE INDEX supervision_order_issued_on ON supervision_order (issued_on, id)');
    await q.query('CREATE INDEX supervision_order_deadline_index ON supervision_order (deadline, id)');
    await q.query('CREATE INDEX supervision_order_project ON supervision_order (project_id, issued_on, id)');
    await q.query('CREATE INDEX supervision_order_issuer ON supervision_order (issued_by, issued_on, id)');
    await q.query('CREATE INDEX supervision_order_owner ON supervision_order (owner_id)');
    await q.query('CREATE INDEX supervision_order_reporter ON supervision_order (reported_by)');
    await q.query(
      'CREATE INDEX supervision_order_source_index ON supervision_order (source_id) WHERE source_id IS NOT NULL',
    );
    await q.query(`CREATE INDEX supervision_order_owed ON supervision_order (deadline, id)
      WHERE state IN ('issued', 'acknowledged', 'returned')`);
    await q.query(
      `CREATE INDEX supervision_order_waiting ON supervision_order (deadline, id) WHERE state = 'reported'`,
    );
    await q.query(`
      CREATE TABLE supervision_co_owner (
        id uuid CONSTRAINT supervision_co_owner_pk PRIMARY KEY,
        order_id uuid NOT NULL,
        person_id uuid,
        team_id uuid,
        department_id uuid,
        CONSTRAINT supervision_co_owner_order_fk FOREIGN KEY (order_id) REFERENCES supervision_order (id) ON DELETE CASCADE,
        CONSTRAINT supervision_co_owner_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT supervision_co_owner_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT supervision_co_owner_department_fk FOREIGN KEY (department_id) REFERENCES department (id),
        CONSTRAINT supervision_co_owner_one CHECK (num_nonnulls(person_id, team_id, department_id) = 1),
        CONSTRAINT supervision_co_owner_once UNIQUE NULLS NOT DISTINCT (order_id, person_id, team_id, department_id)
      )`);
    await q.query('CREATE INDEX supervision_co_owner_person ON supervision_co_owner (person_id)');
    await q.query(`
      CREATE TABLE supervision_event (
        id uuid CONSTRAINT supervision_event_pk PRIMARY KEY,
        order_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT supervision_event_kind CHECK (kind IN
          ('issued', 'acknowledged', 'contributed', 'reported', 'returned', 'extended', 'closed', 'withdrawn')),
        text text,
        from_day date,
        to_day date,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        by_id uuid,
        CONSTRAINT supervision_event_order_fk FOREIGN KEY (order_id) REFERENCES supervision_order (id) ON DELETE CASCADE,
        CONSTRAINT supervision_event_by_fk FOREIGN KEY (by_id) REFERENCES person (id),
        CONSTRAINT supervision_event_said CHECK (text IS NOT NULL OR kind IN ('issued', 'acknowledged', 'closed')),
        CONSTRAINT supervision_event_days CHECK ((kind = 'extended') = (from_day IS NOT NULL)
          AND (kind IN ('issued', 'extended')) = (to_day IS NOT NULL))
      )`);
    await q.query('CREATE INDEX supervision_event_order ON supervision_event (order_id, at)');
    await q.query('CREATE INDEX supervision_event_at ON supervision_event (at)');
    await q.query('CREATE INDEX supervision_event_by ON supervision_event (by_id)');
    // What happened is never changed; only the removal of demo data, which says its name, takes it away.
    await q.query(`
      CREATE FUNCTION supervision_event_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HS002';
      END $$`);
    await q.query(`CREATE TRIGGER supervision_event_append_only BEFORE UPDATE OR DELETE ON supervision_event
      FOR EACH ROW EXECUTE FUNCTION supervision_event_guard()`);
    await q.query(`
      CREATE TABLE supervision_event_file (
        id uuid CONSTRAINT supervision_event_file_pk PRIMARY KEY,
        event_id uuid NOT NULL,
        file_id uuid NOT NULL,
        CONSTRAINT supervision_event_file_event_fk FOREIGN KEY (event_id) REFERENCES supervision_event (id) ON DELETE CASCADE,
        CONSTRAINT supervision_event_file_file_fk FOREIGN KEY (file_id) REFERENCES file (id),
        CONSTRAINT supervision_event_file_once UNIQUE (event_id, file_id)
      )`);
    await q.query('CREATE INDEX supervision_event_file_index ON supervision_event_file (file_id)');
    // The job's own: order, kind and day are what a reminder is, so that two schedulers write one.
    await q.query(`
      CREATE TABLE supervision_reminder (
        order_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT supervision_reminder_kind CHECK (kind IN ('before', 'due', 'overdue')),
        day date NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT supervision_reminder_pk PRIMARY KEY (order_id, kind, day),
        CONSTRAINT supervision_reminder_order_fk FOREIGN KEY (order_id) REFERENCES supervision_order (id) ON DELETE CASCADE
      )`);
    await q.query(`
      CREATE TABLE supervision_setting (
        id uuid CONSTRAINT supervision_setting_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT supervision_setting_kind CHECK (kind IN ('fiveOnes', 'reminders')),
        number int NOT NULL CONSTRAINT supervision_setting_number CHECK (number > 0),
        value jsonb NOT NULL,
        known_from timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by uuid,
        CONSTRAINT supervision_setting_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT supervision_setting_once UNIQUE (kind, number)
      )`);
    await taskForces(q);
    for (const table of ['order', 'co_owner', 'event', 'event_file', 'setting']) {
      await auditTrail(q, `supervision_${table}`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTaskForces(q);
    await q.query('DROP TABLE supervision_setting, supervision_reminder, supervision_event_file, supervision_event');
    await q.query('DROP TABLE supervision_co_owner, supervision_order, supervision_counter');
    await q.query('DROP FUNCTION supervision_event_guard()');
  }
}
