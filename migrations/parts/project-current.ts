import { QueryRunner } from 'typeorm';

const DAYS = {
  signing: 'signing_day',
  landing: 'landing_day',
  landAcquisition: 'land_acquisition_day',
  start: 'start_day',
  production: 'production_day',
  fullCapacity: 'full_capacity_day',
};

const COPIED = [
  'name',
  'company',
  'company_key',
  'industry',
  'amount_fen',
  'manufacturing',
  'land_mode',
  'lead_team_id',
];
const columns = [...COPIED, 'code', 'code_number', 'team_ids', ...Object.values(DAYS), 'unverified', 'origin'];

const days = Object.entries(DAYS).map(
  ([milestone, column]) => `max(day) FILTER (WHERE milestone = '${milestone}') AS ${column}`,
);

/**
 * What is known of each project now, in one row, so that a list of 200 000 projects is one index scan. Terms and facts
 * are the truth; these triggers alone write here, in the same statement, and `refresh_project_current` makes it anew.
 */
export async function projectCurrent(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE project_current (
      project_id uuid CONSTRAINT project_current_pk PRIMARY KEY,
      code text NOT NULL,
      code_number bigint NOT NULL,
      name text NOT NULL,
      company text NOT NULL,
      company_key text COLLATE "C" NOT NULL,
      industry text,
      amount_fen bigint NOT NULL,
      manufacturing boolean NOT NULL,
      land_mode text,
      lead_team_id uuid NOT NULL,
      team_ids uuid[] NOT NULL,
      ${Object.values(DAYS)
        .map((column) => `${column} date`)
        .join(',\n      ')},
      unverified text[] NOT NULL,
      origin text NOT NULL,
      CONSTRAINT project_current_project_fk FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE
    )`);
  await q.query(`
    CREATE FUNCTION refresh_project_current(ids uuid[]) RETURNS void LANGUAGE sql AS $$
      INSERT INTO project_current (project_id, ${columns.join(', ')})
      SELECT p.id, ${COPIED.map((column) => `t.${column}`).join(', ')}, p.code,
        (substr(p.code, 3, 4) || lpad(substr(p.code, 8), 7, '0'))::bigint,
        ARRAY(SELECT (share ->> 'teamId')::uuid FROM jsonb_array_elements(t.shares) AS share),
        ${Object.values(DAYS)
          .map((column) => `f.${column}`)
          .join(', ')}, f.unverified, p.origin
      FROM project p
      JOIN project_terms t ON t.project_id = p.id AND t.known_to IS NULL
      CROSS JOIN LATERAL (
        SELECT ${days.join(', ')},
          coalesce(array_agg(milestone ORDER BY day, milestone) FILTER (WHERE verified_at IS NULL), '{}') AS unverified
        FROM milestone_fact WHERE project_id = p.id AND retracted_at IS NULL) f
      WHERE p.id = ANY (ids)
      ON CONFLICT (project_id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
    $$`);
  await q.query(`
    CREATE FUNCTION project_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM refresh_project_current(ARRAY(SELECT DISTINCT project_id FROM changed));
      RETURN NULL;
    END $$`);
  for (const table of ['project_terms', 'milestone_fact']) {
    for (const [operation, image] of Object.entries({ insert: 'NEW', update: 'NEW', delete: 'OLD' })) {
      await q.query(`CREATE TRIGGER ${table}_current_${operation} AFTER ${operation.toUpperCase()} ON ${table}
        REFERENCING ${image} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION project_changed()`);
    }
  }
  await index(q);
}

/** One index a sort, each with the id that the cursor needs. */
async function index(q: QueryRunner): Promise<void> {
  for (const column of ['signing_day', 'start_day', 'production_day', 'code_number', 'amount_fen', 'company']) {
    await q.query(`CREATE INDEX project_current_${column} ON project_current (${column}, project_id)`);
  }
  await q.query('CREATE INDEX project_current_company_key ON project_current (company_key)');
  await q.query('CREATE INDEX project_current_lead_team ON project_current (lead_team_id, signing_day)');
  await q.query('CREATE INDEX project_current_teams ON project_current USING gin (team_ids)');
  await q.query(`CREATE INDEX project_current_unverified ON project_current (signing_day, project_id)
    WHERE unverified <> '{}'`);
}

export async function dropProjectCurrent(q: QueryRunner): Promise<void> {
  for (const table of ['project_terms', 'milestone_fact']) {
    for (const operation of ['insert', 'update', 'delete']) {
      await q.query(`DROP TRIGGER ${table}_current_${operation} ON ${table}`);
    }
  }
  await q.query('DROP FUNCTION project_changed(), refresh_project_current(uuid[])');
  await q.query('DROP TABLE project_current');
}
