import { QueryRunner } from 'typeorm';

/** What was done to it. All of it goes with the obstacle, which an import's undo or the demo's end takes away. */
export async function obstacleRecord(q: QueryRunner): Promise<void> {
  const of = (table: string): string => `obstacle_id uuid NOT NULL,
      CONSTRAINT ${table}_obstacle_fk FOREIGN KEY (obstacle_id) REFERENCES obstacle (id) ON DELETE CASCADE`;
  await q.query(`
    CREATE TABLE obstacle_hand_off (
      id uuid CONSTRAINT obstacle_hand_off_pk PRIMARY KEY,
      ${of('obstacle_hand_off')},
      from_department_id uuid,
      to_department_id uuid NOT NULL,
      at timestamptz NOT NULL,
      by_id uuid,
      reason text NOT NULL,
      reported_at timestamptz,
      reported_by uuid,
      returned_at timestamptz,
      returned_by uuid,
      return_reason text,
      CONSTRAINT obstacle_hand_off_from_fk FOREIGN KEY (from_department_id) REFERENCES department (id),
      CONSTRAINT obstacle_hand_off_to_fk FOREIGN KEY (to_department_id) REFERENCES department (id),
      CONSTRAINT obstacle_hand_off_by_fk FOREIGN KEY (by_id) REFERENCES person (id),
      CONSTRAINT obstacle_hand_off_reported_by_fk FOREIGN KEY (reported_by) REFERENCES person (id),
      CONSTRAINT obstacle_hand_off_returned_by_fk FOREIGN KEY (returned_by) REFERENCES person (id),
      CONSTRAINT obstacle_hand_off_between CHECK (from_department_id IS DISTINCT FROM to_department_id),
      CONSTRAINT obstacle_hand_off_returned CHECK ((returned_at IS NULL) = (return_reason IS NULL)),
      CONSTRAINT obstacle_hand_off_answer CHECK (reported_at IS NULL OR returned_at IS NULL)
    )`);
  await q.query(`CREATE UNIQUE INDEX obstacle_hand_off_open ON obstacle_hand_off (obstacle_id)
    WHERE reported_at IS NULL AND returned_at IS NULL`);
  await q.query('CREATE INDEX obstacle_hand_off_obstacle ON obstacle_hand_off (obstacle_id, at)');
  // From the first day of waiting up to, without it, the day on which work went on.
  await q.query(`
    CREATE TABLE obstacle_pause (
      id uuid CONSTRAINT obstacle_pause_pk PRIMARY KEY,
      ${of('obstacle_pause')},
      from_day date NOT NULL,
      to_day date,
      reason text NOT NULL,
      CONSTRAINT obstacle_pause_days CHECK (to_day IS NULL OR to_day >= from_day),
      CONSTRAINT obstacle_pause_once EXCLUDE USING gist (obstacle_id WITH =, daterange(from_day, to_day) WITH &&)
    )`);
  await q.query('CREATE UNIQUE INDEX obstacle_pause_open ON obstacle_pause (obstacle_id) WHERE to_day IS NULL');
  // A reopening begins a new round: each level is said once in it, however often the job runs.
  await q.query(`
    CREATE TABLE obstacle_escalation (
      id uuid CONSTRAINT obstacle_escalation_pk PRIMARY KEY,
      ${of('obstacle_escalation')},
      round int NOT NULL,
      level int NOT NULL,
      to_whom text NOT NULL CONSTRAINT obstacle_escalation_to
        CHECK (to_whom IN ('departmentHead', 'commandingOffice', 'zoneLeader')),
      on_day date NOT NULL,
      due_on date NOT NULL,
      overdue_workdays int NOT NULL,
      CONSTRAINT obstacle_escalation_once UNIQUE (obstacle_id, round, level)
    )`);
  // When it was settled and opened again, so that a past day's figures stay what they were.
  await q.query(`
    CREATE TABLE obstacle_closure (
      id uuid CONSTRAINT obstacle_closure_pk PRIMARY KEY,
      ${of('obstacle_closure')},
      settled_on date NOT NULL,
      reopened_on date NOT NULL,
      CONSTRAINT obstacle_closure_days CHECK (reopened_on >= settled_on)
    )`);
  await q.query('CREATE INDEX obstacle_closure_obstacle ON obstacle_closure (obstacle_id)');
  await q.query(`
    CREATE TABLE obstacle_entry (
      id uuid CONSTRAINT obstacle_entry_pk PRIMARY KEY,
      ${of('obstacle_entry')},
      at timestamptz NOT NULL,
      by_id uuid,
      kind text NOT NULL,
      internal boolean NOT NULL DEFAULT false,
      text text,
      department_id uuid,
      details jsonb NOT NULL DEFAULT '{}',
      CONSTRAINT obstacle_entry_by_fk FOREIGN KEY (by_id) REFERENCES person (id),
      CONSTRAINT obstacle_entry_department_fk FOREIGN KEY (department_id) REFERENCES department (id)
    )`);
  await q.query('CREATE INDEX obstacle_entry_obstacle ON obstacle_entry (obstacle_id, at, id)');
  await q.query('CREATE INDEX obstacle_entry_at ON obstacle_entry (at)');
  await q.query(`
    CREATE TABLE obstacle_file (
      id uuid CONSTRAINT obstacle_file_pk PRIMARY KEY,
      ${of('obstacle_file')},
      entry_id uuid NOT NULL,
      file_id uuid NOT NULL,
      CONSTRAINT obstacle_file_entry_fk FOREIGN KEY (entry_id) REFERENCES obstacle_entry (id) ON DELETE CASCADE,
      CONSTRAINT obstacle_file_file_fk FOREIGN KEY (file_id) REFERENCES file (id),
      CONSTRAINT obstacle_file_once UNIQUE (entry_id, file_id)
    )`);
  await q.query('CREATE INDEX obstacle_file_obstacle ON obstacle_file (obstacle_id)');
  await q.query('CREATE INDEX obstacle_file_file ON obstacle_file (file_id)');
}
