import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, ROOT } from '../lib/root.mjs';
import { seed as seedKeyProjects } from './key-projects.mjs';
import { compared } from './measure.mjs';

const SCHEDULED_YEAR = 2025;

/** Over 200 000 projects: key projects, statistics entries, 60 000 reports of progress and 30 000 obstacles, half of them overdue. */
export async function seed(sql) {
  await seedKeyProjects(sql);
  const silent = ['progress_report', 'obstacle'];
  for (const table of silent) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await sql.query(`INSERT INTO progress_report (id, project_id, week, version, text, next_step, next_step_by, day)
    SELECT gen_random_uuid(), project_id, '2026-W40', 1, '按计划推进', '设备进场', '周敏', current_date - (abs(hashtext(code)) % 90)
    FROM project_current ORDER BY signing_day DESC, project_id LIMIT 60000`);
  await sql.query(`INSERT INTO obstacle (id, code, need, state, category, title, project_id, raised_on, raised_at, counted_from,
      allowed_workdays, due_on, search, origin)
    SELECT gen_random_uuid(), 'B' || code, 'obstacle', 'raised', '用地规划', '电杆迁移', project_id, current_date - 20,
      now() - interval '20 days', current_date - 20, 5, current_date - 10 + (abs(hashtext(code)) % 20), '电杆', 'entered'
    FROM project_current ORDER BY signing_day DESC, project_id LIMIT 30000`);
  for (const table of silent) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await sql.query('ANALYZE');
}

const SHOWN = `SELECT c.project_id, c.code, c.name, c.company, c.amount_fen, l.colour, l.red, l.yellow, t.name AS team, m.display_name,
    (SELECT jsonb_agg(o.latest) FROM light o WHERE o.project_id = l.project_id AND o.to_day IS NULL AND o.colour <> 'green') AS lights
  FROM project_light l JOIN project_current c ON c.project_id = l.project_id JOIN project p ON p.id = c.project_id
  JOIN team t ON t.id = c.lead_team_id LEFT JOIN person m ON m.id = p.manager_id`;
const ORDER = 'ORDER BY l.urgency DESC, l.project_id DESC LIMIT 50';

const cases = (team, cursor, urgency, id) => [
  ['lights: first page, red first', 'lights', `${SHOWN} WHERE l.watched AND l.urgency >= 100000 ${ORDER}`],
  [
    'lights: page behind 50 000 rows, by cursor',
    `lights?cursor=${cursor}`,
    `${SHOWN} WHERE l.watched AND (l.urgency, l.project_id) < (${urgency}, '${id}') ${ORDER}`,
  ],
  [
    'lights: one team, yellow',
    `lights?teamId=${team}&colour=yellow`,
    `${SHOWN} WHERE l.watched AND l.colour = 'yellow' AND c.team_ids @> ARRAY['${team}']::uuid[] ${ORDER}`,
  ],
  [
    'lights: one rule, obstacles overdue',
    'lights?rule=overdueObstacle',
    `${SHOWN} WHERE l.watched AND EXISTS (SELECT 1 FROM light o WHERE o.project_id = l.project_id AND o.to_day IS NULL
       AND o.rule = 'overdueObstacle' AND o.colour <> 'green') ${ORDER}`,
  ],
  [
    'lights: worse within 30 days',
    'lights?soon=true',
    `${SHOWN} WHERE l.watched AND l.next_on <= current_date + 30 ${ORDER}`,
  ],
  [
    'lights: counts, zone, teams and rules',
    'lights/counts',
    `SELECT c.lead_team_id, count(*), count(*) FILTER (WHERE l.colour = 'red'), count(*) FILTER (WHERE l.colour = 'yellow')
     FROM project_light l JOIN project_current c ON c.project_id = l.project_id WHERE l.watched GROUP BY c.lead_team_id`,
  ],
];

/** Asks for the lights of all projects and waits; gives the run and how long a person's write of a project took meanwhile. */
async function compute({ sql, get, send }) {
  const start = performance.now();
  const { id } = await send('POST', 'lights/runs', {}, `bench-${start}`);
  const waits = [];
  for (;;) {
    const { rows } = await sql.query('SELECT id FROM project ORDER BY random() LIMIT 1');
    const began = performance.now();
    await sql.query('BEGIN');
    await sql.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [rows[0].id]);
    await sql.query('UPDATE project_current SET code = code WHERE project_id = $1', [rows[0].id]);
    await sql.query('COMMIT');
    waits.push(performance.now() - began);
    const run = await get(`lights/runs/${id}`);
    if (run.state === 'done')
      return { run, seconds: (performance.now() - start) / 1000, waits: waits.sort((a, b) => a - b) };
    await sleep(50);
  }
}

export async function* run(stage) {
  const { sql, send, env } = stage;
  const worker = spawn(process.execPath, [at('dist/apps/api/src/worker.js')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    await send('POST', 'schedules/applications', { year: SCHEDULED_YEAR }, `bench-${performance.now()}`);
    for (let before = -1, now = 0; now === 0 || before < now; await sleep(8_000)) {
      before = now;
      now = (await sql.query('SELECT count(*)::int AS n FROM schedule')).rows[0].n;
    }
    await sql.query('DELETE FROM light_due');
    await sql.query('ANALYZE');
    const lines = [];
    for (const name of ['first', 'nothing new']) {
      const { run, seconds, waits } = await compute(stage);
      const [p95, worst] = [waits[Math.floor(waits.length * 0.95)], waits.at(-1)];
      lines.push(
        `lights: ${run.done} projects computed, ${name}`.padEnd(44) +
          ` ${seconds.toFixed(1)} s, ${run.changes} changes; a write of a project meanwhile p95 ${p95.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
      );
    }
    await sql.query('ANALYZE');
    const middle = await sql.query(
      `SELECT l.project_id AS id, l.urgency::text AS urgency, c.lead_team_id AS team FROM project_light l
       JOIN project_current c ON c.project_id = l.project_id WHERE l.watched ORDER BY l.urgency DESC, l.project_id DESC OFFSET 50000 LIMIT 1`,
    );
    const [{ id, urgency, team }] = middle.rows;
    const cursor = Buffer.from(JSON.stringify([urgency, id, 2_001])).toString('base64url');
    yield* lines;
    yield* compared(stage, cases(team, cursor, urgency, id));
  } finally {
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await gone;
  }
}
