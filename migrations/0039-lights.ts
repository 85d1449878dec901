import { randomUUID } from 'node:crypto';
import { DEFAULT_LIGHT_RULES } from '@huoshui/domain';
import { MigrationInterface, QueryRunner } from 'typeorm';
import { dropLightDue, lightDue, lightDueOn, noLightDueOn } from './parts/light-due';

const COLOUR = `IN ('green', 'yellow', 'red')`;

/** Tables of facts that stand before this step; later ones are added where they are made. */
const WATCHED = ['project_terms', 'milestone_fact'];

export class Lights0039 implements MigrationInterface {
  name = 'Lights9000000000039';

  async up(q: QueryRunner): Promise<void> {
    await rules(q);
    await lights(q);
    await runs(q);
    await lightDue(q);
    for (const table of WATCHED) await lightDueOn(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of WATCHED) await noLightDueOn(q, table);
    await dropLightDue(q);
    await q.query('DROP TABLE light_run, light_tally, light, project_light, light_rule_set');
  }
}

async function rules(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE light_rule_set (
      id uuid CONSTRAINT light_rule_set_pk PRIMARY KEY,
      number int NOT NULL CONSTRAINT light_rule_set_number_unique UNIQUE,
      name text NOT NULL,
      content jsonb NOT NULL,
      state text NOT NULL CONSTRAINT light_rule_set_state CHECK (state IN ('draft', 'reviewed', 'active')),
      effective_from date,
      created_at timestamptz NOT NULL DEFAULT now(),
      created_by uuid,
      reviewed_at timestamptz,
      reviewed_by uuid,
      version int NOT NULL DEFAULT 1,
      CONSTRAINT light_rule_set_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id),
      CONSTRAINT light_rule_set_reviewed_by_fk FOREIGN KEY (reviewed_by) REFERENCES person (id),
      CONSTRAINT light_rule_set_active CHECK ((state = 'active') = (effective_from IS NOT NULL))
    )`);
  await q.query('CREATE INDEX light_rule_set_effective ON light_rule_set (effective_from DESC, number DESC)');
  // People are held to these rules: once looked over they change only as another version.
  await q.query(`CREATE TRIGGER light_rule_set_kept BEFORE UPDATE ON light_rule_set FOR EACH ROW
    WHEN (OLD.state <> 'draft' AND (NEW.content <> OLD.content OR NEW.number <> OLD.number OR NEW.name <> OLD.name)
      OR OLD.state = 'active' AND (NEW.state <> OLD.state OR NEW.effective_from <> OLD.effective_from))
    EXECUTE FUNCTION refuse_change()`);
  await q.query(`CREATE TRIGGER light_rule_set_stays BEFORE DELETE ON light_rule_set FOR EACH ROW
    WHEN (OLD.state = 'active' AND coalesce(current_setting('app.removal', true), '') = '')
    EXECUTE FUNCTION refuse_change()`);
  await q.query(`CREATE TRIGGER light_rule_set_audit AFTER INSERT OR UPDATE OR DELETE ON light_rule_set
    FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
  await q.query(
    `INSERT INTO light_rule_set (id, number, name, content, state, effective_from)
     VALUES ($1, 1, $2, $3, 'active', '1901-01-01')`,
    [randomUUID(), DEFAULT_LIGHT_RULES.name, JSON.stringify(DEFAULT_LIGHT_RULES)],
  );
  await q.query(`SELECT set_config('app.actor_id', '', true)`);
}

/** Derived rows without a trail of their own: `light` is the history itself. */
async function lights(q: QueryRunner): Promise<void> {
  // What a project shows now, in one row. `urgency` is the list's order: the worst colour first, then the longest lit.
  await q.query(`
    CREATE TABLE project_light (
      project_id uuid CONSTRAINT project_light_pk PRIMARY KEY,
      watched boolean NOT NULL,
      colour text NOT NULL CONSTRAINT project_light_colour CHECK (colour ${COLOUR}),
      red int NOT NULL,
      yellow int NOT NULL,
      urgency bigint NOT NULL,
      next_on date,
      next_colour text CONSTRAINT project_light_next_colour CHECK (next_colour ${COLOUR}),
      next_rule text,
      first_day date NOT NULL,
      changed_on date NOT NULL,
      CONSTRAINT project_light_project_fk FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE,
      CONSTRAINT project_light_next CHECK (num_nulls(next_on, next_colour, next_rule) IN (0, 3)),
      CONSTRAINT project_light_out CHECK (watched OR (red = 0 AND yellow = 0 AND next_on IS NULL))
    )`);
  await q.query('CREATE INDEX project_light_urgency ON project_light (urgency, project_id) WHERE watched');
  await q.query(
    'CREATE INDEX project_light_colour_urgency ON project_light (colour, urgency, project_id) WHERE watched',
  );
  await q.query('CREATE INDEX project_light_next_on ON project_light (next_on, project_id) WHERE next_on IS NOT NULL');
  // A row is a colour from a day to a day; the one without an end is what the light shows now. It rests on
  // project_light and not on project, so that a run over all projects locks no row that people write.
  await q.query(`
    CREATE TABLE light (
      id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT light_pk PRIMARY KEY,
      project_id uuid NOT NULL,
      rule text NOT NULL,
      kind text NOT NULL,
      colour text NOT NULL CONSTRAINT light_colour CHECK (colour ${COLOUR}),
      from_day date NOT NULL,
      to_day date,
      rule_set_number int NOT NULL,
      reading jsonb,
      latest jsonb,
      CONSTRAINT light_project_fk FOREIGN KEY (project_id) REFERENCES project_light (project_id) ON DELETE CASCADE,
      CONSTRAINT light_rule_set_fk FOREIGN KEY (rule_set_number) REFERENCES light_rule_set (number),
      CONSTRAINT light_days CHECK (to_day >= from_day),
      CONSTRAINT light_explained CHECK (colour = 'green' OR (reading IS NOT NULL AND latest IS NOT NULL))
    )`);
  await q.query('CREATE UNIQUE INDEX light_open ON light (project_id, rule) WHERE to_day IS NULL');
  await q.query(
    `CREATE INDEX light_lit ON light (rule, colour, project_id) WHERE to_day IS NULL AND colour <> 'green'`,
  );
  await q.query('CREATE INDEX light_project ON light (project_id, from_day, id)');
  // How many were lit on a day: of the whole zone (no team), and of each team that leads or has a share.
  await q.query(`
    CREATE TABLE light_tally (
      day date NOT NULL,
      team_id uuid,
      running int NOT NULL,
      red int NOT NULL,
      yellow int NOT NULL,
      CONSTRAINT light_tally_team_fk FOREIGN KEY (team_id) REFERENCES team (id) ON DELETE CASCADE,
      CONSTRAINT light_tally_parts CHECK (red + yellow <= running)
    )`);
  await q.query('CREATE UNIQUE INDEX light_tally_once ON light_tally (day, team_id) NULLS NOT DISTINCT');
}

async function runs(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE light_run (
      id uuid CONSTRAINT light_run_pk PRIMARY KEY,
      kind text NOT NULL CONSTRAINT light_run_kind CHECK (kind IN ('daily', 'asked', 'dryRun')),
      day date NOT NULL,
      rule_set_number int NOT NULL,
      state text NOT NULL DEFAULT 'waiting'
        CONSTRAINT light_run_state CHECK (state IN ('waiting', 'running', 'done', 'failed')),
      done int NOT NULL DEFAULT 0,
      total int NOT NULL DEFAULT 0,
      changes int NOT NULL DEFAULT 0,
      reached uuid,
      beat_at timestamptz,
      comparison jsonb,
      requested_at timestamptz NOT NULL DEFAULT now(),
      requested_by uuid,
      finished_at timestamptz,
      CONSTRAINT light_run_requested_by_fk FOREIGN KEY (requested_by) REFERENCES person (id) ON DELETE SET NULL,
      CONSTRAINT light_run_rule_set_fk FOREIGN KEY (rule_set_number) REFERENCES light_rule_set (number) ON DELETE CASCADE,
      CONSTRAINT light_run_finished CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL))
    )`);
  await q.query(`CREATE UNIQUE INDEX light_run_daily ON light_run (day) WHERE kind = 'daily'`);
  await q.query(`CREATE INDEX light_run_open ON light_run (requested_at) WHERE state IN ('waiting', 'running')`);
  // Who asked is on record; how far it has come is not worth a line each.
  await q.query(`CREATE TRIGGER light_run_audit_insert AFTER INSERT ON light_run
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION audit_insertions()`);
}
