import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, ROOT } from '../lib/root.mjs';
import { compared } from './measure.mjs';
import { seed as seedProjects } from './projects.mjs';

/**
 * The 200 000 projects; those before 2025 with schedules of 15 tasks of three weeks each, a third of them late. Those of
 * 2025, some 20 000, stand on own land and get their 29 tasks from the product itself.
 */
export async function seed(sql) {
  await seedProjects(sql);
  await sql.query(`UPDATE project_current SET land_mode = 'ownLand' WHERE signing_day >= '2025-01-01'`);
  const silent = ['schedule', 'schedule_task'];
  for (const table of silent) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  await sql.query(`INSERT INTO schedule (id, project_id, template_id, from_day)
    SELECT gen_random_uuid(), project_id, (SELECT id FROM schedule_template WHERE land_mode = 'newSpace'), signing_day
    FROM project_current WHERE signing_day < '2025-01-01'`);
  await sql.query(`INSERT INTO schedule_task (id, schedule_id, key, position, title, track, duration, unit, after,
      milestone, baseline_begin, baseline_finish)
    SELECT gen_random_uuid(), s.id, 'task-' || n, n, '任务' || n, 'works', 15, 'workdays',
      CASE WHEN n = 0 THEN '[]' ELSE jsonb_build_array(jsonb_build_object('on', 'task-' || n - 1,
        'kind', 'finishToStart', 'lag', 0)) END,
      CASE n WHEN 5 THEN 'start' WHEN 12 THEN 'production' END, s.from_day + n * 21, s.from_day + n * 21 + 20
    FROM schedule s, generate_series(0, 14) AS n`);
  await sql.query(`INSERT INTO schedule_outlook (project_id, start_baseline, start_forecast, start_done,
      production_baseline, production_forecast, production_done, next_key, next_title, next_due, next_finish, late_tasks,
      open_tasks, done_tasks, as_of)
    SELECT c.project_id, s.from_day + 126, s.from_day + 126 + n % 90, c.start_day IS NOT NULL, s.from_day + 273,
      s.from_day + 273 + n % 90, c.production_day IS NOT NULL, 'task-1', '任务1', s.from_day + 40 + n % 300,
      s.from_day + 60 + n % 300, CASE WHEN n % 3 = 0 THEN n % 7 ELSE 0 END, 5, 10, current_date
    FROM (SELECT *, row_number() OVER ()::int AS n FROM schedule) AS s
    JOIN project_current c ON c.project_id = s.project_id`);
  for (const table of silent) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
  await sql.query('VACUUM ANALYZE');
}

const OUTLOOK = `SELECT c.project_id, c.code, c.name, c.company, t.name, o.* FROM schedule_outlook o
  JOIN project_current c ON c.project_id = o.project_id JOIN team t ON t.id = c.lead_team_id`;

/** Every stored day of a page's tasks, as a page would need them that stored what is expected. */
const BARS = (where) => `SELECT k.* FROM (SELECT o.project_id FROM schedule_outlook o
    JOIN project_current c ON c.project_id = o.project_id WHERE ${where} LIMIT 200) AS page
  JOIN schedule s ON s.project_id = page.project_id JOIN schedule_task k ON k.schedule_id = s.id`;

const cases = ({ team, id }) => [
  [
    'schedules: first page, next due first',
    'schedules',
    `${OUTLOOK} WHERE o.next_due IS NOT NULL ORDER BY o.next_due, o.project_id LIMIT 50`,
  ],
  [
    'schedules: a team, late, most first',
    `schedules?teamId=${team}&late=true&sort=lateTasks`,
    `${OUTLOOK} WHERE c.team_ids @> ARRAY['${team}']::uuid[] AND o.late_tasks > 0
     ORDER BY o.late_tasks DESC, o.project_id DESC LIMIT 50`,
  ],
  [
    'schedules: not started, by expected start',
    'schedules?missing=start&sort=startForecast',
    `${OUTLOOK} WHERE c.start_day IS NULL AND o.start_forecast IS NOT NULL
     ORDER BY o.start_forecast, o.project_id LIMIT 50`,
  ],
  [
    'portfolio: 200 schedules with their bars',
    'schedules/portfolio?limit=200&year=2025',
    BARS("c.signing_day >= DATE '2025-01-01'"),
  ],
  [
    'schedules: one project',
    `schedules/${id}`,
    `SELECT k.* FROM schedule s JOIN schedule_task k ON k.schedule_id = s.id WHERE s.project_id = '${id}'`,
  ],
];

/** The schedules of a year by a worker, then the lists beside hand-written SQL. */
export async function* run(stage) {
  const { sql, send, env } = stage;
  const worker = spawn(process.execPath, [at('dist/apps/api/src/worker.js')], { cwd: ROOT, env, stdio: 'inherit' });
  const lines = [];
  try {
    const { projects } = await send('POST', 'schedules/applications', { year: 2025 }, randomUUID());
    const left = `SELECT count(*)::int AS n FROM project_current c WHERE c.signing_day >= '2025-01-01'
      AND NOT EXISTS (SELECT 1 FROM schedule_outlook o WHERE o.project_id = c.project_id)`;
    const start = performance.now();
    while ((await sql.query(left)).rows[0].n > 0) await sleep(500);
    const seconds = (performance.now() - start) / 1_000;
    lines.push(`${`schedules: ${projects} applied by the worker`.padEnd(44)} ${seconds.toFixed(1).padStart(7)} s`);
  } finally {
    worker.kill('SIGTERM');
  }
  await sql.query('VACUUM ANALYZE schedule, schedule_task, schedule_outlook');
  const { rows } = await sql.query(
    `SELECT id AS team, (SELECT project_id FROM schedule LIMIT 1) AS id FROM team LIMIT 1`,
  );
  yield* lines;
  yield* compared(stage, cases(rows[0]));
}
