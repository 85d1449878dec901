import { compared } from './measure.mjs';

const PROJECTS = 200_000;
const YEAR = new Date().getFullYear();

/** 200 000 projects of 15 teams, signed over so many days until today, three in four started, every fifth shared. */
export async function seed(sql, days = 3960) {
  const tables = ['project', 'project_terms', 'milestone_fact', 'file'];
  for (const table of tables) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await sql.query(`INSERT INTO team (id, name, kind, sort_order)
    SELECT gen_random_uuid(), '第' || n || '招商纵队', 'column', n FROM generate_series(1, 15) AS n`);
  await sql.query(`INSERT INTO file (id, name, type, bytes, sha256)
    VALUES ('00000000-0000-7000-8000-00000000f11e', '佐证.pdf', 'application/pdf', 1, repeat('0', 64))`);
  await sql.query(
    `CREATE TEMP TABLE made AS SELECT n, gen_random_uuid() AS id, current_date - (n % $1::int) AS signed
     FROM generate_series(1, $2::int) AS n`,
    [days, PROJECTS],
  );
  await sql.query(
    `INSERT INTO project (id, code, origin) SELECT id, 'HS2020-' || lpad(n::text, 7, '0'), 'entered' FROM made`,
  );
  await sql.query(`INSERT INTO project_terms (id, project_id, name, company, company_key, industry, amount_fen, manufacturing,
      lead_team_id, shares, search, known_from, origin)
    SELECT gen_random_uuid(), id, '项目' || n, '公司' || n, '公司' || n, '新能源', (n % 300 + 8)::bigint * 100000000, n % 3 = 0, lead,
      CASE WHEN n % 5 = 0 THEN jsonb_build_array(jsonb_build_object('teamId', lead, 'basisPoints', 6000),
        jsonb_build_object('teamId', other, 'basisPoints', 4000))
      ELSE jsonb_build_array(jsonb_build_object('teamId', lead, 'basisPoints', 10000)) END, '项目' || n, signed, 'entered'
    FROM made, (SELECT array_agg(id ORDER BY sort_order) AS ids FROM team) AS teams,
      LATERAL (SELECT ids[1 + n % 15] AS lead, ids[1 + (n + 1) % 15] AS other) AS parts`);
  for (const [milestone, share, after] of [
    ['signing', 1, 0],
    ['landing', 2, 20],
    ['landAcquisition', 5, 50],
    ['start', 4, 60],
    ['production', 3, 150],
  ]) {
    await sql.query(
      `INSERT INTO milestone_fact (id, project_id, milestone, day, evidence_file_id, verified_at, held_from, origin)
       SELECT gen_random_uuid(), id, $1, signed + $2::int, '00000000-0000-7000-8000-00000000f11e', now(), signed + $2::int, 'entered'
       FROM made WHERE ${share === 4 ? 'n % 4 > 0' : `n % $3::int = 0 OR ($3 = 2 AND n % 3 > 0)`} AND signed + $2::int <= current_date`,
      share === 4 ? [milestone, after] : [milestone, after, share],
    );
  }
  for (const table of tables) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await sql.query(`INSERT INTO target (id, year, measure) VALUES (gen_random_uuid(), $1, 'signed')`, [YEAR]);
  await sql.query('ANALYZE');
}

/** The same sums by hand, for one cut-off: credit of each milestone by team in the year. */
const sums = (cutoff) => `SELECT s.team, f.milestone, count(*), sum(s.points), sum(s.points * t.amount_fen)
  FROM milestone_fact f
  JOIN project_terms t ON t.project_id = f.project_id AND t.known_from <= ${cutoff} AND (t.known_to IS NULL OR t.known_to > ${cutoff})
  CROSS JOIN LATERAL (SELECT share ->> 'teamId' AS team, (share ->> 'basisPoints')::bigint AS points
    FROM jsonb_array_elements(t.shares) AS share) AS s
  WHERE f.day BETWEEN make_date(${YEAR}, 1, 1) AND current_date AND f.held_from <= ${cutoff}
    AND (f.retracted_at IS NULL OR f.retracted_at > ${cutoff}) AND t.amount_fen >= 1000000000
  GROUP BY 1, 2`;

export async function* run(stage) {
  const { sql, get } = stage;
  const { previousWeek: week } = await get('standings/current');
  const known = await sql.query(
    `SELECT count(DISTINCT project_id)::int AS n FROM milestone_fact WHERE day >= make_date(${YEAR}, 1, 1)`,
  );
  const teams = await sql.query('SELECT id FROM team ORDER BY sort_order LIMIT 1');
  const oneWeek = () => sql.query(sums('now()'));
  const twoWeeks = async () => {
    await oneWeek();
    await sql.query(sums(`now() - interval '7 days'`));
  };
  // An answer that nothing has changed is kept for a while: each round before the last line changes something.
  const cold = (path) => async () => {
    await sql.query(`UPDATE target SET version = version + 1`);
    return get(path);
  };
  const item = `standings/${week}/teams/${teams.rows[0].id}/items/start`;
  const lines = [`standings: ${PROJECTS} projects, ${known.rows[0].n} of them with a milestone in ${YEAR}`];
  yield* lines;
  yield* compared(stage, [
    ['standings: last week and the week before', cold(`standings/${week}`), twoWeeks],
    ['standings: the running week and the last', cold('standings/current'), twoWeeks],
    ['standings: a team’s item down to its facts', item, oneWeek],
    ['standings: last week, nothing changed', `standings/${week}`, twoWeeks],
  ]);
}
