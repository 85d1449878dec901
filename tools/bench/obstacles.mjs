import { compared } from './measure.mjs';
import { seed as seedProjects } from './projects.mjs';

const OBSTACLES = 200_000;
const YEAR = 2025;

/** Over 200 000 projects as many obstacles of ten years, two thirds on projects; those of the last weeks are open, some late, some paused. */
export async function seed(sql) {
  await seedProjects(sql);
  const silent = ['obstacle', 'obstacle_entry', 'obstacle_hand_off'];
  for (const table of silent) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await sql.query(
    `WITH offices AS (SELECT array_agg(id ORDER BY sort_order) AS ids FROM department),
       kinds AS (SELECT ARRAY['用电用水','报批报建','用地规划','融资','用工','政策兑现','子女入学','交通出行'] AS names),
       made AS (SELECT project_id, company AS firm, row_number() OVER (ORDER BY code_number) AS n FROM project_current)
     INSERT INTO obstacle (id, code, need, state, handling, category, title, project_id, firm, firm_key, department_id, raised_on,
       raised_at, accepted_on, first_answer_due_on, first_answered_on, counted_from, allowed_workdays, due_on, answered_on, settled_on,
       satisfaction, search, origin)
     SELECT gen_random_uuid(), 'KD' || extract(year FROM day) || '-' || lpad(n::text, 6, '0'), need, state,
       CASE WHEN n % 3 = 0 THEN 'immediate' ELSE 'referred' END, names[1 + n % 8], names[1 + n % 8] || '事项 ' || n,
       CASE WHEN n % 3 > 0 THEN project_id END, firm, firm,
       CASE WHEN n % 7 > 0 THEN ids[n % 7] END, day, day + interval '10 hours', day, day + 1, day + (n % 9 = 0)::int, day, 5, day + 7,
       CASE WHEN state IN ('answered', 'settled') THEN day + 3 + n % 9 END, CASE WHEN state = 'settled' THEN day + 3 + n % 9 END,
       CASE WHEN state = 'settled' THEN (ARRAY['verySatisfied','satisfied','basicallySatisfied'])[1 + n % 3] END,
       'kd' || n || ' ' || names[1 + n % 8] || '事项 ' || firm, 'entered'
     FROM offices, kinds, (SELECT project_id, firm, n::int AS n FROM made WHERE n < $1::int) AS p
     CROSS JOIN LATERAL (SELECT current_date - (3650 * (1 - n::numeric / $1))::int AS day,
       CASE WHEN n % 3 > 0 THEN 'obstacle' ELSE 'demand' END AS need) AS when_made
     CROSS JOIN LATERAL (SELECT CASE WHEN day < current_date - 30 THEN 'settled'
       ELSE (ARRAY['raised','handling','handling','waiting','answered','settled'])[1 + n % 6] END AS state) AS how`,
    [OBSTACLES],
  );
  await sql.query(`INSERT INTO obstacle_entry (id, obstacle_id, at, kind)
    SELECT gen_random_uuid(), id, raised_at, 'raised' FROM obstacle`);
  await sql.query(`INSERT INTO obstacle_hand_off (id, obstacle_id, to_department_id, at, reason, reported_at)
    SELECT gen_random_uuid(), id, department_id, raised_at, '请承办', CASE WHEN state <> 'raised' THEN raised_at END
    FROM obstacle WHERE department_id IS NOT NULL`);
  for (const table of silent) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await sql.query('ANALYZE');
}

const SHOWN = `SELECT o.id, o.code, o.title, o.state, o.due_on, c.name, d.name FROM obstacle o
  LEFT JOIN project_current c ON c.project_id = o.project_id LEFT JOIN department d ON d.id = o.department_id`;
const DESKS = `o.state IN ('raised', 'handling', 'waiting')`;
const OPEN = `o.state IN ('raised', 'handling', 'waiting', 'answered')`;

const cases = ({ department, project }) => [
  ['obstacles: first page, newest first', 'obstacles', `${SHOWN} ORDER BY o.raised_at DESC, o.id DESC LIMIT 50`],
  [
    'obstacles: overdue, the longest first',
    'obstacles?overdue=true&sort=dueOn',
    `${SHOWN} WHERE ${OPEN} AND o.state IN ('raised', 'handling') AND o.due_on < current_date ORDER BY o.due_on, o.id LIMIT 50`,
  ],
  [
    'obstacles: one department, settled',
    `obstacles?departmentId=${department}&state=settled`,
    `${SHOWN} WHERE o.department_id = '${department}' AND o.state = 'settled' ORDER BY o.raised_at DESC, o.id DESC LIMIT 50`,
  ],
  [
    'obstacles: search 长安 (two characters)',
    'obstacles?search=%E9%95%BF%E5%AE%89',
    `${SHOWN} WHERE bigrams(o.search) @> ARRAY['长安'] AND o.search LIKE '%长安%' ORDER BY o.raised_at DESC, o.id DESC LIMIT 50`,
  ],
  [
    'obstacles: of one project',
    `obstacles?projectId=${project}`,
    `${SHOWN} WHERE o.project_id = '${project}' ORDER BY o.raised_at DESC LIMIT 50`,
  ],
  [
    'obstacles: the board by department',
    'obstacles/board?by=department',
    `SELECT * FROM (SELECT o.*, row_number() OVER (PARTITION BY o.department_id ORDER BY o.due_on, o.id) AS place,
       count(*) OVER (PARTITION BY o.department_id) AS total FROM obstacle o WHERE ${OPEN} AND ${DESKS}) AS b
     LEFT JOIN project_current c ON c.project_id = b.project_id WHERE place <= 20`,
  ],
  [
    'obstacles: the board by state',
    'obstacles/board?by=state',
    `SELECT * FROM (SELECT o.*, row_number() OVER (PARTITION BY o.state ORDER BY o.due_on, o.id) AS place FROM obstacle o WHERE ${OPEN}) AS b
     LEFT JOIN project_current c ON c.project_id = b.project_id WHERE place <= 20`,
  ],
  [
    'obstacles: figures of a year, by department, category',
    `obstacles/figures?from=${YEAR}-01-01&to=${YEAR}-12-31`,
    `SELECT department_id, category, count(*), count(*) FILTER (WHERE handling = 'immediate'),
       count(*) FILTER (WHERE handling = 'immediate' AND settled_on <= current_date),
       count(*) FILTER (WHERE handling = 'referred' AND settled_on <= current_date),
       count(*) FILTER (WHERE first_answered_on <= first_answer_due_on),
       percentile_disc(0.5) WITHIN GROUP (ORDER BY settled_on - raised_on)
     FROM obstacle WHERE raised_on BETWEEN '${YEAR}-01-01' AND '${YEAR}-12-31' GROUP BY GROUPING SETS ((), (department_id), (category))`,
  ],
];

export async function* run(stage) {
  const { sql } = stage;
  const { rows } = await sql.query(
    'SELECT department_id AS department, project_id AS project FROM obstacle WHERE department_id IS NOT NULL AND project_id IS NOT NULL LIMIT 1',
  );
  yield* compared(stage, cases(rows[0]));
}
