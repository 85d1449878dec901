import { compared } from './measure.mjs';

const PROJECTS = 200_000;
const YEAR = 2025;

/** 200 000 projects of 15 teams over ten years, each as far as it would have come; some 640 000 facts, a few unverified. */
export async function seed(sql) {
  const silent = ['project', 'project_terms', 'milestone_fact'];
  await sql.query(`INSERT INTO team (id, name, kind, sort_order)
    SELECT gen_random_uuid(), '第' || n || '招商纵队', 'column', n FROM generate_series(1, 15) AS n`);
  await sql.query(`INSERT INTO file (id, name, type, bytes, sha256)
    VALUES (gen_random_uuid(), '协议.pdf', 'application/pdf', 1, repeat('0', 64))`);
  for (const table of silent) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await sql.query(
    `INSERT INTO project (id, code, origin)
     SELECT gen_random_uuid(), 'HS' || 2016 + n % 10 || '-' || lpad((n / 10 + 1)::text, 5, '0'), 'entered'
     FROM generate_series(0, $1::int - 1) AS n`,
    [PROJECTS],
  );
  await sql.query(`WITH teams AS (SELECT array_agg(id) AS ids FROM team),
      words AS (SELECT ARRAY['中','芯','国','际','长','安','精','密','华','星','云','海','微','蓝','龙','腾','恒','润','博','智','新','能','源','科','达','鹏','飞','天','宇','晶'] AS w)
    INSERT INTO project_terms (id, project_id, name, company, company_key, industry, amount_fen, manufacturing, land_mode,
      lead_team_id, shares, search, known_from, origin)
    SELECT gen_random_uuid(), p.id, brand || '项目', '珠海' || brand || '有限公司', '珠海' || brand, '半导体与集成电路',
      (1 + (n * 7919) % 400)::bigint * 500000000, n % 3 > 0, 'newSpace', team,
      jsonb_build_array(jsonb_build_object('teamId', team, 'basisPoints', 10000)),
      lower(p.code) || ' ' || brand || '项目 珠海' || brand || '有限公司', '2016-01-01', 'entered'
    FROM (SELECT id, code, row_number() OVER (ORDER BY code) AS n FROM project) AS p, teams, words
    CROSS JOIN LATERAL (SELECT w[1 + n % 30] || w[1 + n / 30 % 30] || w[1 + n / 900 % 30] || w[1 + n / 27000 % 30] AS brand,
      ids[1 + n % 15] AS team) AS made`);
  await sql.query(`WITH numbered AS (
      SELECT id, substr(code, 3, 4)::int AS year, row_number() OVER (ORDER BY code) AS n FROM project)
    INSERT INTO milestone_fact (id, project_id, milestone, day, evidence_file_id, recorded_at, verified_at, held_from, origin)
    SELECT gen_random_uuid(), p.id, milestone, day, (SELECT id FROM file LIMIT 1), day + interval '1 day' + n * interval '0.4 seconds',
      CASE WHEN n % 50 > 0 THEN day + interval '3 days' END, CASE WHEN n % 50 > 0 THEN day + interval '3 days' END, 'entered'
    FROM numbered AS p CROSS JOIN LATERAL (SELECT make_date(year, 1, 1) + ((n * 13) % 365)::int AS signed) AS s
    CROSS JOIN LATERAL (VALUES ('signing', signed, true), ('landing', signed + 20, n % 4 > 0),
      ('landAcquisition', signed + 40, n % 5 = 0), ('start', signed + 42, n % 4 > 0), ('production', signed + 160, n % 3 = 0 AND n % 4 > 0)
    ) AS f (milestone, day, happened) WHERE happened`);
  for (const table of silent) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await sql.query('SELECT refresh_project_current(ARRAY(SELECT id FROM project))');
  await sql.query('ANALYZE');
}

const SHOWN = `SELECT c.project_id, c.code, c.name, c.company, c.amount_fen, c.signing_day, c.start_day, t.name, m.display_name
  FROM project_current c JOIN project p ON p.id = c.project_id JOIN team t ON t.id = c.lead_team_id
  LEFT JOIN person m ON m.id = p.manager_id`;

/** The year's figures by the facts themselves, as one would write them without any kept columns. */
const FIGURES = `WITH counted AS (
    SELECT f.project_id, t.lead_team_id, t.amount_fen, f.day FROM milestone_fact f
    JOIN project_terms t ON t.project_id = f.project_id AND t.known_to IS NULL
    WHERE f.milestone = 'signing' AND f.retracted_at IS NULL AND f.verified_at IS NOT NULL
      AND f.day BETWEEN '${YEAR}-01-01' AND '${YEAR}-12-31' AND t.amount_fen >= 1000000000)
  SELECT c.lead_team_id, count(DISTINCT c.project_id), count(DISTINCT c.project_id) FILTER (WHERE c.amount_fen >= 10000000000),
    count(DISTINCT f.project_id) FILTER (WHERE f.milestone = 'landing'), count(DISTINCT f.project_id) FILTER (WHERE f.milestone = 'start'),
    count(DISTINCT f.project_id) FILTER (WHERE f.milestone = 'production')
  FROM counted c LEFT JOIN milestone_fact f ON f.project_id = c.project_id AND f.retracted_at IS NULL
    AND f.verified_at IS NOT NULL AND f.day <= '${YEAR}-12-31'
  GROUP BY GROUPING SETS ((), (c.lead_team_id))`;

const cases = ({ team, cursor, amount, id }) => [
  [
    'projects: first page, newest first',
    'projects',
    `${SHOWN} WHERE c.signing_day IS NOT NULL ORDER BY c.signing_day DESC, c.project_id DESC LIMIT 50`,
  ],
  [
    'projects: page behind 100 000 rows, by cursor',
    `projects?sort=amount&cursor=${cursor}`,
    `${SHOWN} WHERE (c.amount_fen, c.project_id) > (${amount}, '${id}') ORDER BY c.amount_fen, c.project_id LIMIT 50`,
  ],
  [
    'projects: search 长安 (two characters)',
    'projects?search=%E9%95%BF%E5%AE%89',
    `${SHOWN} WHERE c.project_id IN (SELECT s.project_id FROM project_terms s WHERE s.known_to IS NULL
       AND bigrams(s.search) @> ARRAY['长安'] AND s.search LIKE '%长安%') ORDER BY c.signing_day DESC, c.project_id DESC LIMIT 50`,
  ],
  [
    'projects: one team, not started, by amount',
    `projects?teamId=${team}&missing=start&sort=amount&descending=true`,
    `${SHOWN} WHERE c.team_ids @> ARRAY['${team}']::uuid[] AND c.start_day IS NULL ORDER BY c.amount_fen DESC, c.project_id DESC LIMIT 50`,
  ],
  ['summary: a year, zone and teams, by month', `summary?year=${YEAR}&asOf=${YEAR}-12-31`, FIGURES],
  [
    'summary: the rows behind a figure',
    `summary/rows?year=${YEAR}&asOf=${YEAR}-12-31&figure=started`,
    `${SHOWN} WHERE c.signing_day BETWEEN '${YEAR}-01-01' AND '${YEAR}-12-31' AND c.amount_fen >= 1000000000
       AND c.start_day <= '${YEAR}-12-31' AND NOT c.unverified && ARRAY['signing', 'start'] ORDER BY c.signing_day, c.project_id LIMIT 50`,
  ],
];

export async function* run(stage) {
  const { sql } = stage;
  const middle = await sql.query(
    `SELECT project_id AS id, amount_fen::text AS amount, lead_team_id AS team FROM project_current
     ORDER BY amount_fen, project_id OFFSET 100000 LIMIT 1`,
  );
  const [{ id, amount, team }] = middle.rows;
  const cursor = Buffer.from(JSON.stringify([amount, id, 10_001])).toString('base64url');
  yield* compared(stage, cases({ team, cursor, amount, id }));
}
