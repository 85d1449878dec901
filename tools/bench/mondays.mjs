import { compared } from './measure.mjs';
import { seedPersons } from './dry-runs.mjs';
import { seed as seedProjects } from './standings.mjs';

const WEEKS = 520;
const LEADS = 20_000;
const SILENT = [
  'bulletin',
  'bulletin_reading',
  'meeting',
  'meeting_item',
  'meeting_decision',
  'supervision_order',
].concat(['star_award', 'lead', 'referral', 'standing_entry']);

/** Over 200 000 projects of ten years and 300 persons: 520 Mondays with meetings, marks, stars, and 20 000 referrals. */
export async function seed(sql) {
  await seedProjects(sql);
  await seedPersons(sql);
  for (const table of SILENT) await sql.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  await sql.query(
    `CREATE TEMP TABLE monday AS SELECT n, gen_random_uuid() AS id, day, to_char(day, 'IYYY-"W"IW') AS week,
       to_char(day, 'IYYY')::int AS year, (SELECT id FROM team WHERE sort_order = 1 + n % 15) AS team,
       (SELECT id FROM made WHERE made.n = 1 + monday.n) AS project
     FROM (SELECT n, date_trunc('week', current_date)::date - 7 * (n + 2) AS day FROM generate_series(0, $1::int - 1) AS n) AS monday`,
    [WEEKS],
  );
  await sql.query(`INSERT INTO meeting (id, week, year, day, state, prepared_at, opened_at, closed_at, number, content, sha256)
    SELECT id, week, year, day + 7, 'closed', day + 7, day + 7, day + 7, n, '{"carried": []}', repeat('0', 64) FROM monday`);
  await sql.query(`INSERT INTO meeting_item (id, meeting_id, place, key, kind, title, lines, minutes, team_id)
    SELECT gen_random_uuid(), id, at, 'own' || at, 'manual', '事项 ' || at, jsonb_build_array(jsonb_build_object('text', '进展',
      'teamId', team, 'projectId', project)), 5, CASE WHEN at % 3 = 0 THEN team END FROM monday, generate_series(1, 12) AS at`);
  await sql.query(`INSERT INTO supervision_order (id, number, title, task, state, source, owner_team_id, issued_on, first_deadline,
      deadline, reported_on, reported_by, search, party_ids)
    SELECT id, 'DB' || year || '-' || lpad(n::text, 4, '0'), '督办', '落实', 'closed', 'meeting', team, day + 7, day + 14, day + 14,
      day + 10, (SELECT id FROM someone LIMIT 1), '督办', '{}' FROM monday`);
  await sql.query(`INSERT INTO meeting_decision (id, meeting_id, kind, text, project_id, order_id)
    SELECT gen_random_uuid(), id, CASE at WHEN 1 THEN 'order' WHEN 2 THEN 'notice' ELSE 'resolution' END, '议定', project,
      CASE WHEN at = 1 THEN id END FROM monday, generate_series(1, 6) AS at`);
  await sql.query(`INSERT INTO standing_entry (id, kind, name, period, day, person_id, value, evidence_text, reason, confirmed_at, held_from)
    SELECT gen_random_uuid(), 'mark', 'diligence', week, day + 6, someone.id, 1, '考勤表', '全勤', day + 7, day + 7 FROM monday, someone`);
  await sql.query(`INSERT INTO star_award (id, period, person_id, team_id, stars, points, evidence, rule_number, state, nominated_at, announced_at)
    SELECT gen_random_uuid(), to_char(month, 'YYYY-MM'), m.person_id, m.team_id, 5, '100', '{}', 1, 'announced', month, month
    FROM generate_series(current_date - interval '10 years', current_date, '1 month') AS month,
      (SELECT person_id, team_id FROM team_member JOIN someone ON someone.id = person_id LIMIT 15) AS m`);
  await sql.query(
    `INSERT INTO lead (id, company, company_key, source, stage, owner_id, team_id, registered_on, search, project_id)
     SELECT gen_random_uuid(), '公司' || made.n, '公司' || made.n, 'visit', 'signed', someone.id, t.id, signed - 90, '公司', made.id
     FROM made JOIN someone ON someone.n = made.n % 300 JOIN team t ON t.sort_order = 1 + made.n % 15 WHERE made.n <= $1`,
    [LEADS],
  );
  await sql.query(`ALTER TABLE project DISABLE TRIGGER USER`);
  await sql.query(`UPDATE project SET lead_id = lead.id FROM lead WHERE lead.project_id = project.id`);
  await sql.query(`ALTER TABLE project ENABLE TRIGGER USER`);
  await sql.query(`INSERT INTO referral (id, lead_id, partner_kind, partner_name, filed_at)
    SELECT gen_random_uuid(), id, 'partner', '商会', registered_on FROM lead`);
  await sql.query('VACUUM ANALYZE');
}

/** A compiled bulletin of last week, copied to ten years of weeks, and opened by everybody. */
async function bulletins({ sql, send }, week) {
  await send('POST', 'bulletins', { period: week }, `bench-${week}`);
  await sql.query(
    `INSERT INTO bulletin (id, kind, period, year, state, rule_set_number, cutoff, content, compiled_at, reviewed_at, frozen_at,
       number, issued_on, sha256, published_at)
     SELECT m.id, 'week', m.week, m.year, 'published', b.rule_set_number, m.day + 7, b.content, m.day + 7, m.day + 7, m.day + 7,
       m.n, m.day + 8, repeat('0', 64), m.day + 8 FROM monday m, bulletin b WHERE b.period = $1`,
    [week],
  );
  await sql.query(`INSERT INTO bulletin_reading (id, bulletin_id, person_id, at)
    SELECT gen_random_uuid(), monday.id, someone.id, day + 8 FROM monday, someone`);
  await sql.query('ANALYZE bulletin, bulletin_reading');
}

export async function* run(stage) {
  const { sql, get } = stage;
  const { previousWeek: week } = await get('standings/current');
  await bulletins(stage, week);
  for (const table of SILENT) await sql.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
  const { rows } = await sql.query('SELECT id, week, year FROM monday WHERE n = 26');
  const [older] = rows;
  yield* compared(stage, [
    [
      'bulletins: the 200 newest of 520',
      'bulletins',
      `SELECT id, period, year, state, number, issued_on FROM bulletin ORDER BY cutoff DESC LIMIT 200`,
    ],
    [
      'bulletins: of a year',
      `bulletins?year=${older.year}`,
      `SELECT id, period, year, state, number, issued_on FROM bulletin WHERE year = ${older.year} ORDER BY cutoff DESC`,
    ],
    [
      'bulletins: one, with how many have read it',
      `bulletins/${older.week}`,
      `SELECT b.*, (SELECT count(*) FROM bulletin_reading o WHERE o.bulletin_id = b.id) FROM bulletin b WHERE id = '${older.id}'`,
    ],
    [
      'meetings: the 200 newest of 520',
      'meetings',
      `SELECT m.id, m.week, (SELECT count(*) FROM meeting_item i WHERE i.meeting_id = m.id),
         (SELECT count(*) FROM meeting_decision d WHERE d.meeting_id = m.id) FROM meeting m ORDER BY week DESC LIMIT 200`,
    ],
    [
      'meetings: one with agenda and decisions',
      `meetings/${older.week}`,
      `SELECT * FROM meeting m JOIN meeting_item i ON i.meeting_id = m.id JOIN meeting_decision d ON d.meeting_id = m.id
       WHERE m.id = '${older.id}'`,
    ],
    [
      'marks: 300 persons of a week, of 156 000',
      `standing-entries?period=${older.week}`,
      `SELECT e.*, p.display_name FROM standing_entry e JOIN person p ON p.id = e.person_id WHERE e.period = '${older.week}'`,
    ],
    [
      'referrals: the 50 newest of 20 000',
      'referrals',
      `SELECT r.*, l.company, c.name, (SELECT sum(amount_fen) FROM investment_report i WHERE i.project_id = c.project_id),
         (SELECT jsonb_object_agg(milestone, day) FROM milestone_fact f WHERE f.project_id = c.project_id AND retracted_at IS NULL)
       FROM referral r JOIN lead l ON l.id = r.lead_id LEFT JOIN project_current c ON c.project_id = l.project_id
       ORDER BY filed_at DESC LIMIT 50`,
    ],
  ]);
}
