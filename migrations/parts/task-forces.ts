import { QueryRunner } from 'typeorm';
import { auditTrail } from './audit-of-many';

const TABLES = ['task_force', 'task_force_member', 'task_force_meeting', 'five_ones', 'five_ones_slot'];

/** A project's task force with its meetings, and its five named slots: what people put there keeps an import from being undone. */
export async function taskForces(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE task_force (
      id uuid CONSTRAINT task_force_pk PRIMARY KEY,
      project_id uuid NOT NULL CONSTRAINT task_force_project_unique UNIQUE,
      pace text NOT NULL CONSTRAINT task_force_pace CHECK (pace IN ('weekly', 'fortnightly', 'monthly')),
      weekday int NOT NULL CONSTRAINT task_force_weekday CHECK (weekday BETWEEN 1 AND 7),
      from_day date NOT NULL,
      version int NOT NULL DEFAULT 0,
      CONSTRAINT task_force_project_fk FOREIGN KEY (project_id) REFERENCES project (id)
    )`);
  await q.query(`
    CREATE TABLE task_force_member (
      id uuid CONSTRAINT task_force_member_pk PRIMARY KEY,
      task_force_id uuid NOT NULL,
      place int NOT NULL CONSTRAINT task_force_member_place CHECK (place > 0),
      person_id uuid,
      name text CONSTRAINT task_force_member_name CHECK (length(name) BETWEEN 1 AND 40),
      post text NOT NULL CONSTRAINT task_force_member_post CHECK (length(post) BETWEEN 1 AND 20),
      CONSTRAINT task_force_member_task_force_fk FOREIGN KEY (task_force_id) REFERENCES task_force (id) ON DELETE CASCADE,
      CONSTRAINT task_force_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
      CONSTRAINT task_force_member_named CHECK (num_nonnulls(person_id, name) = 1),
      CONSTRAINT task_force_member_once UNIQUE (task_force_id, person_id),
      CONSTRAINT task_force_member_ordered UNIQUE (task_force_id, place)
    )`);
  await q.query('CREATE INDEX task_force_member_person ON task_force_member (person_id)');
  await q.query(`
    CREATE TABLE task_force_meeting (
      id uuid CONSTRAINT task_force_meeting_pk PRIMARY KEY,
      task_force_id uuid NOT NULL,
      day date NOT NULL,
      attendees text NOT NULL CONSTRAINT task_force_meeting_attendees CHECK (length(attendees) BETWEEN 1 AND 500),
      decisions text NOT NULL CONSTRAINT task_force_meeting_decisions CHECK (length(decisions) BETWEEN 1 AND 4000),
      recorded_at timestamptz NOT NULL DEFAULT now(),
      recorded_by uuid,
      CONSTRAINT task_force_meeting_task_force_fk FOREIGN KEY (task_force_id) REFERENCES task_force (id) ON DELETE CASCADE,
      CONSTRAINT task_force_meeting_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
    )`);
  await q.query('CREATE INDEX task_force_meeting_day ON task_force_meeting (task_force_id, day)');
  await q.query('CREATE INDEX task_force_meeting_recorded_by ON task_force_meeting (recorded_by)');
  await q.query(`
    CREATE TABLE five_ones (
      id uuid CONSTRAINT five_ones_pk PRIMARY KEY,
      project_id uuid NOT NULL CONSTRAINT five_ones_project_unique UNIQUE,
      version int NOT NULL DEFAULT 0,
      CONSTRAINT five_ones_project_fk FOREIGN KEY (project_id) REFERENCES project (id)
    )`);
  await q.query(`
    CREATE TABLE five_ones_slot (
      id uuid CONSTRAINT five_ones_slot_pk PRIMARY KEY,
      five_ones_id uuid NOT NULL,
      place int NOT NULL CONSTRAINT five_ones_slot_place CHECK (place BETWEEN 1 AND 5),
      text text NOT NULL CONSTRAINT five_ones_slot_text CHECK (length(text) <= 500),
      person_id uuid,
      file_id uuid,
      link text CONSTRAINT five_ones_slot_link CHECK (link IN ('taskForce', 'schedule')),
      CONSTRAINT five_ones_slot_five_ones_fk FOREIGN KEY (five_ones_id) REFERENCES five_ones (id) ON DELETE CASCADE,
      CONSTRAINT five_ones_slot_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
      CONSTRAINT five_ones_slot_file_fk FOREIGN KEY (file_id) REFERENCES file (id),
      CONSTRAINT five_ones_slot_once UNIQUE (five_ones_id, place)
    )`);
  await q.query('CREATE INDEX five_ones_slot_person ON five_ones_slot (person_id)');
  await q.query('CREATE INDEX five_ones_slot_file ON five_ones_slot (file_id)');
  for (const table of TABLES) await auditTrail(q, table);
}

export const dropTaskForces = (q: QueryRunner): Promise<unknown> =>
  q.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}`);
