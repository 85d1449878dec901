import { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity0002 implements MigrationInterface {
  name = 'Identity0002000000000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE person (
        id uuid CONSTRAINT person_pk PRIMARY KEY,
        name text NOT NULL,
        display_name text NOT NULL,
        role text NOT NULL CONSTRAINT person_role CHECK (role IN ('officer', 'teamLead', 'projectManager', 'landOfficer',
          'serviceDepartment', 'commandingOffice', 'viewer', 'administrator')),
        active boolean NOT NULL DEFAULT true,
        demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version int NOT NULL DEFAULT 1
      )`);
    await q.query('CREATE UNIQUE INDEX person_name_unique ON person (lower(name))');
    // Apart from person, so that no reader and no audit row ever meets a hash.
    await q.query(`
      CREATE TABLE credential (
        person_id uuid CONSTRAINT credential_pk PRIMARY KEY,
        password_hash text NOT NULL,
        must_change boolean NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT credential_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      )`);
    await q.query(`
      CREATE TABLE session (
        token_hash text CONSTRAINT session_pk PRIMARY KEY,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      )`);
    await q.query('CREATE INDEX session_person ON session (person_id)');
    await q.query('CREATE INDEX session_expires ON session (expires_at)');
    // By typed name, whether or not it exists: the delay must not tell which names do.
    await q.query(`
      CREATE TABLE sign_in_delay (
        name_key text CONSTRAINT sign_in_delay_pk PRIMARY KEY,
        failed int NOT NULL,
        next_try_at timestamptz NOT NULL
      )`);
    await q.query(`
      CREATE TABLE team (
        id uuid CONSTRAINT team_pk PRIMARY KEY,
        name text NOT NULL CONSTRAINT team_name_unique UNIQUE,
        kind text NOT NULL CONSTRAINT team_kind CHECK (kind IN ('attraction', 'office', 'column')),
        active boolean NOT NULL DEFAULT true,
        sort_order int NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version int NOT NULL DEFAULT 1
      )`);
    await q.query(`
      CREATE TABLE team_member (
        id uuid CONSTRAINT team_member_pk PRIMARY KEY,
        team_id uuid NOT NULL,
        person_id uuid NOT NULL,
        from_day date NOT NULL,
        to_day date,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT team_member_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT team_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT team_member_days CHECK (to_day IS NULL OR to_day >= from_day),
        CONSTRAINT team_member_once EXCLUDE USING gist
          (team_id WITH =, person_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
      )`);
    await q.query('CREATE INDEX team_member_person ON team_member (person_id)');
    for (const table of ['person', 'team', 'team_member']) {
      await q.query(`CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE team_member, team, sign_in_delay, session, credential, person');
  }
}
