import { compared } from './measure.mjs';
import { seed as seedProjects } from './projects.mjs';

/** The 200 000 projects, ten managers, and reports: half of all projects in the running week, all in the week before. */
export async function seed(sql) {
  await seedProjects(sql);
  await sql.query(`INSERT INTO person (id, name, display_name, role)
    SELECT gen_random_uuid(), 'manager' || n, '经理' || n, 'projectManager' FROM generate_series(1, 10) AS n`);
  for (const table of ['project', 'progress_report']) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await sql.query(`WITH managers AS (SELECT array_agg(id) AS ids FROM person WHERE role = 'projectManager')
    UPDATE project p SET manager_id = ids[1 + n % 12] FROM managers,
      (SELECT id, row_number() OVER (ORDER BY code) AS n FROM project) AS numbered WHERE numbered.id = p.id`);
  await sql.query(`INSERT INTO progress_report (id, project_id, week, version, text, next_step, day, recorded_at)
    SELECT gen_random_uuid(), p.id, to_char(at, 'IYYY"-W"IW'), 1, '主体结构施工至三层', '设备进场', at::date, at - n * interval '1 second'
    FROM (SELECT id, row_number() OVER (ORDER BY code) AS n FROM project) AS p,
      generate_series(now() - interval '7 days', now(), interval '7 days') AS at
    WHERE n % 2 = 0 OR at < now() - interval '1 day'`);
  for (const table of ['project', 'progress_report']) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await sql.query(`INSERT INTO project_light (project_id, watched, colour, red, yellow, urgency, first_day, changed_on)
    SELECT id, true, CASE WHEN n % 50 = 0 THEN 'red' WHEN n % 20 = 0 THEN 'yellow' ELSE 'green' END, (n % 50 = 0)::int,
      (n % 20 = 0)::int, n, current_date - 30, current_date - 30
    FROM (SELECT id, row_number() OVER (ORDER BY code) AS n FROM project) AS p`);
  await sql.query('VACUUM ANALYZE');
}

const THIS_WEEK = `to_char(now() AT TIME ZONE 'Asia/Shanghai', 'IYYY"-W"IW')`;
const said = (week) => `(SELECT text FROM progress_report r WHERE r.project_id = c.project_id AND r.week = ${week}
  ORDER BY r.version DESC LIMIT 1)`;

/** Two hundred rows with what was said of them, the cut first. */
const lines = (where, order = 'c.signing_day DESC, c.project_id DESC', sort = 'c.signing_day IS NOT NULL') =>
  `SELECT c.*, t.name, m.display_name, ${said(THIS_WEEK)}, (SELECT text FROM progress_report r
     WHERE r.project_id = c.project_id ORDER BY r.week DESC, r.version DESC LIMIT 1)
   FROM (SELECT c.* FROM project_current c WHERE ${sort} AND ${where} ORDER BY ${order} LIMIT 200) AS c
   JOIN project p ON p.id = c.project_id JOIN team t ON t.id = c.lead_team_id LEFT JOIN person m ON m.id = p.manager_id`;

const SILENT = `NOT EXISTS (SELECT 1 FROM progress_report r WHERE r.project_id = c.project_id AND r.week = ${THIS_WEEK})`;

/** Whole counts, as one would write them without a bound. */
const groups = (key, where = 'true') =>
  `SELECT ${key}, count(*) FROM project_current c JOIN project p ON p.id = c.project_id WHERE ${where} GROUP BY 1`;

const cases = ({ team, manager }) => [
  ['portfolio: 200 lines, newest first', 'portfolio/projects?limit=200', lines('true')],
  ['portfolio: 200 lines not reported', 'portfolio/projects?limit=200&unreported=true', lines(SILENT)],
  [
    'portfolio: 200 lines of one manager',
    `portfolio/projects?limit=200&managerId=${manager}`,
    lines(`c.project_id IN (SELECT id FROM project WHERE manager_id = '${manager}')`),
  ],
  [
    'portfolio: 200 lines of a team, started',
    `portfolio/projects?limit=200&leadTeamId=${team}&reached=start`,
    lines(
      `c.lead_team_id = '${team}' AND c.start_day IS NOT NULL AND c.production_day IS NULL AND c.full_capacity_day IS NULL`,
    ),
  ],
  [
    'portfolio: 200 red lines',
    'portfolio/projects?limit=200&light=red',
    lines(
      `EXISTS (SELECT 1 FROM project_light l WHERE l.project_id = c.project_id AND l.watched AND l.colour = 'red')`,
    ),
  ],
  [
    'portfolio: 50 changes since last Monday',
    'portfolio/changes?limit=50',
    `SELECT r.*, c.code, c.name, m.display_name FROM (
       SELECT project_id, recorded_at AS at, text, recorded_by FROM progress_report WHERE recorded_at >= now() - interval '14 days'
       ORDER BY recorded_at DESC, id DESC LIMIT 51) AS r
     JOIN project_current c ON c.project_id = r.project_id LEFT JOIN person m ON m.id = r.recorded_by ORDER BY r.at DESC`,
  ],
  [
    'portfolio: groups by light',
    'portfolio/groups?by=light',
    `SELECT l.colour, count(*) FROM project_current c JOIN project_light l ON l.project_id = c.project_id WHERE l.watched GROUP BY 1`,
  ],
  ['portfolio: groups by team', 'portfolio/groups?by=team', groups('c.lead_team_id')],
  ['portfolio: groups by manager', 'portfolio/groups?by=manager', groups('p.manager_id')],
  ['portfolio: groups by land mode', 'portfolio/groups?by=landMode', groups('c.land_mode')],
  ['portfolio: groups by milestone', 'portfolio/groups?by=reached', groups('c.start_day IS NULL')],
  [
    'portfolio: groups by team, not reported',
    'portfolio/groups?by=team&unreported=true',
    groups('c.lead_team_id', SILENT),
  ],
];

export async function* run(stage) {
  const { sql } = stage;
  const [{ team }] = (await sql.query('SELECT id AS team FROM team ORDER BY sort_order LIMIT 1')).rows;
  const [{ manager }] = (
    await sql.query(`SELECT id AS manager FROM person WHERE role = 'projectManager' ORDER BY name LIMIT 1`)
  ).rows;
  yield* compared(stage, cases({ team, manager }));
}
