import { compared } from './measure.mjs';
import { seed as seedProjects } from './projects.mjs';

const YEAR = 2025;
/** Far more than any zone keeps on one list. */
const LISTED = 2_000;

/** Over 200 000 projects: 2 000 key projects with a year of reports, and 120 000 cases of statistics entry in every state. */
export async function seed(sql) {
  await seedProjects(sql);
  const silent = ['key_project', 'key_project_plan', 'investment_report', 'statistics_entry', 'statistics_paper'];
  for (const table of silent) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await sql.query(
    `INSERT INTO key_project (id, year, project_id)
     SELECT gen_random_uuid(), $1, project_id FROM project_current ORDER BY amount_fen DESC, project_id LIMIT $2`,
    [YEAR, LISTED],
  );
  await sql.query(`INSERT INTO key_project_plan (id, key_project_id, level, serial, plan_fen, months_fen, listed, known_from)
    SELECT gen_random_uuid(), id, (ARRAY['province', 'city', 'zone'])[1 + n % 3], n, 12 * (1 + n % 90)::bigint * 100000000,
      array_fill((1 + n % 90)::bigint * 100000000, ARRAY[12]), true, '${YEAR}-01-15'
    FROM (SELECT id, (row_number() OVER (ORDER BY id))::int AS n FROM key_project) AS k`);
  await sql.query(`INSERT INTO investment_report (id, project_id, month, amount_fen, reported_on, known_from)
    SELECT gen_random_uuid(), k.project_id, make_date(${YEAR}, m, 1), (abs(hashtext(k.id::text)) % 9000)::bigint * 1000000,
      make_date(${YEAR}, m, 28), make_date(${YEAR}, m, 28) FROM key_project k, generate_series(1, 12) AS m
    WHERE abs(hashtext(k.id::text || m)) % 20 > 0`);
  await sql.query(`INSERT INTO statistics_entry (id, project_id, state, listed_on, listed_code)
    SELECT gen_random_uuid(), project_id, state, CASE WHEN state = 'listed' THEN start_day + 30 END,
      CASE WHEN state = 'listed' THEN code END
    FROM (SELECT *, (ARRAY['listed', 'listed', 'listed', 'listed', 'listed', 'listed', 'listed', 'submitted', 'rejected', 'collecting'])
        [1 + abs(hashtext(project_id::text)) % 10] AS state FROM project_current WHERE start_day IS NOT NULL) AS c
    WHERE abs(hashtext(project_id::text)) % 5 > 0`);
  await sql.query(`INSERT INTO statistics_paper (id, project_id, code, file_id, investor, contract_party, amount_fen, known_from)
    SELECT gen_random_uuid(), e.project_id, paper, (SELECT id FROM file LIMIT 1), c.company, c.company, c.amount_fen, c.start_day
    FROM statistics_entry e JOIN project_current c ON c.project_id = e.project_id,
      unnest(ARRAY['filing', 'contract', 'licence']) AS paper WHERE e.state <> 'collecting'`);
  for (const table of silent) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await sql.query('ANALYZE');
}

const SHOWN = `SELECT c.project_id, c.code, c.name, c.company, c.amount_fen, c.start_day, e.state, t.name, m.display_name
  FROM project_current c JOIN project p ON p.id = c.project_id JOIN team t ON t.id = c.lead_team_id
  LEFT JOIN person m ON m.id = p.manager_id LEFT JOIN statistics_entry e ON e.project_id = c.project_id`;

const IN_YEAR = `c.start_day BETWEEN '${YEAR}-01-01' AND '${YEAR}-12-31' AND c.amount_fen >= 500000000`;

const KEY = `SELECT k.id, c.name, v.plan_fen, sum(r.amount_fen) AS actual FROM key_project k
  JOIN key_project_plan v ON v.key_project_id = k.id AND v.known_to IS NULL AND v.listed
  JOIN project_current c ON c.project_id = k.project_id
  LEFT JOIN investment_report r ON r.project_id = k.project_id AND r.known_to IS NULL
    AND r.month BETWEEN '${YEAR}-01-01' AND '${YEAR}-12-31'
  WHERE k.year = ${YEAR} GROUP BY k.id, c.name, v.plan_fen, v.serial`;

const cases = (team) => [
  [
    'statistics: not on the list yet, a year',
    `statistics-entries?unlisted=true&year=${YEAR}`,
    `${SHOWN} WHERE ${IN_YEAR} AND e.state IS DISTINCT FROM 'listed' ORDER BY c.start_day, c.project_id LIMIT 50`,
  ],
  [
    'statistics: rejected, all years',
    'statistics-entries?state=rejected',
    `${SHOWN} WHERE e.state = 'rejected' AND c.amount_fen >= 500000000 ORDER BY c.start_day, c.project_id LIMIT 50`,
  ],
  [
    'statistics: overdue of one team',
    `statistics-entries?overdue=true&teamId=${team}`,
    `${SHOWN} WHERE c.team_ids @> ARRAY['${team}']::uuid[] AND c.start_day <= current_date AND c.amount_fen >= 500000000
       AND coalesce(e.state, 'collecting') IN ('collecting', 'rejected') ORDER BY c.start_day, c.project_id LIMIT 50`,
  ],
  [
    'statistics: rate of a year, zone and teams',
    `statistics-entries/summary?year=${YEAR}`,
    `SELECT c.lead_team_id, count(*), count(*) FILTER (WHERE e.state = 'listed') FROM project_current c
     LEFT JOIN statistics_entry e ON e.project_id = c.project_id WHERE ${IN_YEAR} AND NOT 'start' = ANY (c.unverified)
     GROUP BY GROUPING SETS ((), (c.lead_team_id))`,
  ],
  ['key projects: first page of 2 000, by serial', `key-projects?year=${YEAR}`, `${KEY} ORDER BY v.serial LIMIT 50`],
  [
    'key projects: the most behind first',
    `key-projects?year=${YEAR}&sort=ahead`,
    `${KEY} ORDER BY coalesce(sum(r.amount_fen), 0)::numeric / v.plan_fen LIMIT 50`,
  ],
  [
    'key projects: totals, levels, teams, months',
    `key-projects/summary?year=${YEAR}`,
    `SELECT v.level, c.lead_team_id, r.month, count(DISTINCT k.id), sum(r.amount_fen) FROM key_project k
     JOIN key_project_plan v ON v.key_project_id = k.id AND v.known_to IS NULL AND v.listed
     JOIN project_current c ON c.project_id = k.project_id
     LEFT JOIN investment_report r ON r.project_id = k.project_id AND r.known_to IS NULL
       AND r.month BETWEEN '${YEAR}-01-01' AND '${YEAR}-12-31'
     WHERE k.year = ${YEAR} GROUP BY GROUPING SETS ((), (v.level), (c.lead_team_id), (r.month))`,
  ],
];

export async function* run(stage) {
  const { sql } = stage;
  const { rows } = await sql.query('SELECT lead_team_id AS team FROM project_current LIMIT 1');
  yield* compared(stage, cases(rows[0].team));
}
