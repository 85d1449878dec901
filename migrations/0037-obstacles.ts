import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';
import { obstacleRecord } from './parts/obstacle-record';

const STATES = `'raised', 'handling', 'waiting', 'answered', 'settled', 'withdrawn'`;
const OPEN = `state IN ('raised', 'handling', 'waiting', 'answered')`;

export class Obstacles0037 implements MigrationInterface {
  name = 'Obstacles9000000000037';

  async up(q: QueryRunner): Promise<void> {
    await settings(q);
    await obstacles(q);
    await obstacleRecord(q);
    await index(q);
    for (const table of TABLES) await auditTrail(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}, obstacle_code_counter`);
  }
}

const TABLES = [
  'obstacle_settings',
  'obstacle',
  'obstacle_hand_off',
  'obstacle_pause',
  'obstacle_escalation',
  'obstacle_closure',
  'obstacle_entry',
  'obstacle_file',
];

/** A version a row; the newest holds. Without one the defaults of the rules do. */
async function settings(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE obstacle_settings (
      id uuid CONSTRAINT obstacle_settings_pk PRIMARY KEY,
      version int NOT NULL CONSTRAINT obstacle_settings_version_unique UNIQUE,
      value jsonb NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(),
      changed_by uuid,
      CONSTRAINT obstacle_settings_changed_by_fk FOREIGN KEY (changed_by) REFERENCES person (id)
    )`);
}

async function obstacles(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE obstacle_code_counter (
      prefix text NOT NULL,
      year int NOT NULL,
      last int NOT NULL CONSTRAINT obstacle_code_counter_last CHECK (last > 0),
      CONSTRAINT obstacle_code_counter_pk PRIMARY KEY (prefix, year)
    )`);
  await q.query(`
    CREATE TABLE obstacle (
      id uuid CONSTRAINT obstacle_pk PRIMARY KEY,
      code text COLLATE "C" NOT NULL CONSTRAINT obstacle_code_unique UNIQUE,
      need text NOT NULL CONSTRAINT obstacle_need CHECK (need IN ('obstacle', 'demand')),
      state text NOT NULL CONSTRAINT obstacle_state CHECK (state IN (${STATES})),
      handling text CONSTRAINT obstacle_handling CHECK (handling IN ('immediate', 'referred')),
      category text NOT NULL,
      title text NOT NULL,
      content text,
      project_id uuid,
      lead_id uuid,
      firm text,
      firm_key text COLLATE "C",
      contact_name text,
      contact_phone text,
      department_id uuid,
      raised_on date NOT NULL,
      raised_at timestamptz NOT NULL,
      raised_by uuid,
      accepted_on date,
      first_answer_due_on date,
      first_answered_on date,
      counted_from date NOT NULL,
      allowed_workdays int NOT NULL CONSTRAINT obstacle_allowed_workdays CHECK (allowed_workdays > 0),
      due_on date,
      answered_on date,
      reply text,
      settled_on date,
      result text,
      withdrawn_on date,
      satisfaction text CONSTRAINT obstacle_satisfaction
        CHECK (satisfaction IN ('verySatisfied', 'satisfied', 'basicallySatisfied', 'unsatisfied')),
      escalation int NOT NULL DEFAULT 0,
      reopened int NOT NULL DEFAULT 0,
      search text COLLATE "C" NOT NULL,
      origin text NOT NULL CONSTRAINT obstacle_origin CHECK (origin IN ('entered', 'import', 'demo')),
      import_id uuid,
      changed_at timestamptz NOT NULL DEFAULT now(),
      version int NOT NULL DEFAULT 1,
      CONSTRAINT obstacle_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
      CONSTRAINT obstacle_lead_fk FOREIGN KEY (lead_id) REFERENCES lead (id),
      CONSTRAINT obstacle_department_fk FOREIGN KEY (department_id) REFERENCES department (id),
      CONSTRAINT obstacle_raised_by_fk FOREIGN KEY (raised_by) REFERENCES person (id),
      CONSTRAINT obstacle_of CHECK (project_id IS NOT NULL OR lead_id IS NOT NULL OR firm IS NOT NULL),
      CONSTRAINT obstacle_handled CHECK (handling IS NOT NULL OR state IN ('raised', 'withdrawn')),
      CONSTRAINT obstacle_accepted CHECK ((handling IS NULL) = (accepted_on IS NULL)),
      CONSTRAINT obstacle_withdrawn CHECK ((withdrawn_on IS NOT NULL) = (state = 'withdrawn')),
      CONSTRAINT obstacle_settled CHECK ((settled_on IS NOT NULL) = (state = 'settled')),
      CONSTRAINT obstacle_settled_after_raised CHECK (settled_on >= raised_on),
      CONSTRAINT obstacle_answered CHECK (answered_on IS NOT NULL OR state NOT IN ('answered', 'settled')),
      CONSTRAINT obstacle_import CHECK ((origin = 'import') = (import_id IS NOT NULL))
    )`);
}

/** A decade of obstacles is mostly closed: what a board, a light or the daily job asks for is open, and small. */
async function index(q: QueryRunner): Promise<void> {
  await q.query('CREATE INDEX obstacle_raised ON obstacle (raised_at, id)');
  await q.query('CREATE INDEX obstacle_due ON obstacle (due_on, id)');
  await q.query('CREATE INDEX obstacle_department ON obstacle (department_id, raised_at, id)');
  await q.query('CREATE INDEX obstacle_raised_by ON obstacle (raised_by, raised_at, id)');
  await q.query('CREATE INDEX obstacle_project ON obstacle (project_id) WHERE project_id IS NOT NULL');
  await q.query('CREATE INDEX obstacle_lead ON obstacle (lead_id) WHERE lead_id IS NOT NULL');
  await q.query('CREATE INDEX obstacle_import_index ON obstacle (import_id) WHERE import_id IS NOT NULL');
  await q.query(`CREATE INDEX obstacle_open_due ON obstacle (due_on, id) WHERE ${OPEN}`);
  await q.query(`CREATE INDEX obstacle_open_department ON obstacle (department_id, due_on, id) WHERE ${OPEN}`);
  await q.query(`CREATE INDEX obstacle_open_project ON obstacle (project_id) WHERE ${OPEN} AND project_id IS NOT NULL`);
  await q.query('CREATE INDEX obstacle_state_due ON obstacle (state, due_on, id)');
  await q.query('CREATE INDEX obstacle_firm_key ON obstacle (firm_key, raised_on)');
  await q.query('CREATE INDEX obstacle_search ON obstacle USING gin (bigrams(search))');
}
