import { compared } from './measure.mjs';

const PROJECTS = 20_000;
const PERSONS = 300;
const YEAR = new Date().getFullYear();
const MEASURES = [
  'signed',
  'signedAmount',
  'signedAtLeast1Yi',
  'signedAtLeast10Yi',
  'landed',
  'manufacturingLandedAtLeast1Yi',
  'started',
  'startedOnLandAcquisition',
  'produced',
];

/** 20 000 projects of 15 teams over two years, each brought by one of 300 persons; nine measures by year and month for all. */
export async function seed(sql) {
  const silent = [
    'project',
    'project_terms',
    'milestone_fact',
    'file',
    'project_persons',
    'person',
    'team_member',
    'target',
    'target_value',
  ];
  for (const table of silent) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await sql.query(`INSERT INTO team (id, name, kind, sort_order)
    SELECT gen_random_uuid(), '第' || n || '招商纵队', 'column', n FROM generate_series(1, 15) AS n`);
  await sql.query(`INSERT INTO file (id, name, type, bytes, sha256)
    VALUES ('00000000-0000-7000-8000-00000000f11e', '佐证.pdf', 'application/pdf', 1, repeat('0', 64))`);
  await sql.query(
    `INSERT INTO person (id, name, display_name, role) SELECT gen_random_uuid(), 'bench' || n, '队员' || n, 'officer'
     FROM generate_series(1, $1::int) AS n`,
    [PERSONS],
  );
  await sql.query(`INSERT INTO team_member (id, team_id, person_id, from_day)
    SELECT gen_random_uuid(), t.id, p.id, '2020-01-01' FROM (SELECT id, substr(name, 6)::int AS n FROM person WHERE name LIKE 'bench_%'
      AND name ~ '^bench[0-9]+$') AS p JOIN (SELECT id, sort_order FROM team) AS t ON t.sort_order = 1 + p.n % 15`);
  await sql.query(
    `CREATE TEMP TABLE made AS SELECT n, gen_random_uuid() AS id, make_date($1, 1, 1) - 365 + (n % 690) AS signed,
       t.id AS team, p.id AS person
     FROM generate_series(1, $2::int) AS n JOIN team t ON t.sort_order = 1 + n % 15
     JOIN person p ON p.name = 'bench' || (1 + n % ${PERSONS})`,
    [YEAR, PROJECTS],
  );
  await sql.query(
    `INSERT INTO project (id, code, origin) SELECT id, 'HS2020-' || lpad(n::text, 7, '0'), 'entered' FROM made`,
  );
  await sql.query(`INSERT INTO project_terms (id, project_id, name, company, company_key, amount_fen, manufacturing, lead_team_id,
      shares, search, known_from, origin)
    SELECT gen_random_uuid(), id, '项目' || n, '公司' || n, '公司' || n, (n % 300 + 8)::bigint * 100000000, n % 3 = 0, team,
      jsonb_build_array(jsonb_build_object('teamId', team, 'basisPoints', 10000)), '项目' || n, signed, 'entered' FROM made`);
  await sql.query(`INSERT INTO project_persons (id, project_id, shares, known_from)
    SELECT gen_random_uuid(), id, jsonb_build_array(jsonb_build_object('personId', person, 'basisPoints', 10000)), signed FROM made`);
  for (const [milestone, share, after] of [
    ['signing', 1, 0],
    ['landing', 2, 20],
    ['landAcquisition', 5, 50],
    ['start', 2, 60],
    ['production', 3, 150],
  ]) {
    await sql.query(
      `INSERT INTO milestone_fact (id, project_id, milestone, day, evidence_file_id, verified_at, held_from, origin)
       SELECT gen_random_uuid(), id, $1, signed + $2::int, '00000000-0000-7000-8000-00000000f11e', now(), signed + $2::int, 'entered'
       FROM made WHERE n % $3::int = 0 AND signed + $2::int <= current_date`,
      [milestone, after, share],
    );
  }
  await sql.query(
    `CREATE TEMP TABLE owners AS SELECT NULL::uuid AS team_id, NULL::uuid AS person_id UNION ALL SELECT id, NULL FROM team
     UNION ALL SELECT team_id, person_id FROM team_member`,
  );
  await sql.query(
    `INSERT INTO target (id, year, team_id, person_id, period, measure)
     SELECT gen_random_uuid(), $1, o.team_id, o.person_id, period, measure FROM owners o, unnest($2::text[]) AS measure,
       unnest(ARRAY['year', 'm01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12']) AS period`,
    [YEAR, MEASURES],
  );
  await sql.query(
    `INSERT INTO target_value (id, target_id, value, known_from) SELECT gen_random_uuid(), id, 40, make_date(${YEAR}, 1, 1) FROM target`,
  );
  for (const table of silent) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await sql.query('ANALYZE');
}

/** The same sums by hand: each milestone of the year by team (and person), with amounts. */
const sums = (
  persons,
  team,
) => `SELECT s.team, ${persons ? 'w.person,' : ''} f.milestone, f.day, sum(s.points), sum(s.points * t.amount_fen)
  FROM milestone_fact f JOIN project_terms t ON t.project_id = f.project_id AND t.known_to IS NULL
  CROSS JOIN LATERAL (SELECT share ->> 'teamId' AS team, (share ->> 'basisPoints')::bigint AS points FROM jsonb_array_elements(t.shares) AS share) s
  ${
    persons
      ? `JOIN project_persons q ON q.project_id = f.project_id AND q.known_to IS NULL
    CROSS JOIN LATERAL (SELECT share ->> 'personId' AS person FROM jsonb_array_elements(q.shares) AS share) w`
      : ''
  }
  WHERE f.day BETWEEN make_date(${YEAR}, 1, 1) AND current_date AND f.verified_at IS NOT NULL AND f.retracted_at IS NULL
    AND t.amount_fen >= 1000000000 ${team ? `AND s.team = '${team}'` : ''} GROUP BY 1, 2, 3 ${persons ? ', 4' : ''}`;

export async function* run(stage) {
  const { sql } = stage;
  const teams = await sql.query('SELECT id FROM team ORDER BY sort_order LIMIT 1');
  const team = teams.rows[0].id;
  const known = await sql.query(`SELECT count(*)::int AS n FROM target`);
  const lines = [
    `targets: ${PROJECTS} projects, ${known.rows[0].n} targets of the zone, 15 teams and ${PERSONS} persons`,
  ];
  const cases = [
    ['targets: board of the zone and 15 teams', `targets/board?year=${YEAR}`, sums(false)],
    ['targets: the same by working days, a month', `targets/board?year=${YEAR}&period=m03&by=workdays`, sums(false)],
    ['targets: board of a team and its persons', `targets/board?year=${YEAR}&teamId=${team}`, sums(true, team)],
    ['targets: a measure over the weeks', `targets/trend?year=${YEAR}&measure=signed`, sums(false)],
    [
      'targets: sums that do not fit, all owners',
      `targets/gaps?year=${YEAR}`,
      `SELECT * FROM target t JOIN target_value v ON v.target_id = t.id WHERE t.year = ${YEAR}`,
    ],
  ];
  yield* lines;
  yield* compared(stage, cases);
}
