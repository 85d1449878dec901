import { compared } from './measure.mjs';

const LEADS = 200_000;

/** 200 000 leads of 15 teams and 300 people, in all stages, over ten years. */
export async function seed(sql) {
  await sql.query(`ALTER TABLE lead DISABLE TRIGGER USER`);
  await sql.query(`INSERT INTO team (id, name, kind, sort_order)
    SELECT gen_random_uuid(), '第' || n || '招商纵队', 'column', n FROM generate_series(1, 15) AS n`);
  await sql.query(`INSERT INTO person (id, name, display_name, role)
    SELECT gen_random_uuid(), 'bench' || n, '专员' || n, 'officer' FROM generate_series(1, 300) AS n`);
  await sql.query(
    `WITH people AS (SELECT array_agg(id) AS ids FROM person WHERE role = 'officer'), teams AS (SELECT array_agg(id) AS ids FROM team),
       words AS (SELECT ARRAY['中','芯','国','际','长','安','精','密','华','星','云','海','微','蓝','龙','腾','恒','润','博','智','新','能','源','科','达','鹏','飞','天','宇','晶'] AS w)
     INSERT INTO lead (id, company, company_key, industry, amount, amount_fen, source, stage, loss_reason, owner_id, team_id,
       registered_on, last_follow_up_on, next_step, next_step_on, search)
     SELECT gen_random_uuid(), name || '有限公司', name, '半导体与集成电路', amount, amount, 'visit', stage,
       CASE WHEN stage = 'lost' THEN '选址他处' END, (people.ids)[1 + n % 300], (teams.ids)[1 + n % 15],
       date '2016-01-01' + n % 3900, date '2016-01-01' + n % 3900 + 20, '回访', date '2016-01-01' + n % 3900 + 40, name || '有限公司'
     FROM people, teams, words, generate_series(1, $1::int) AS n
     CROSS JOIN LATERAL (SELECT '珠海' || w[1 + n % 30] || w[1 + n / 30 % 30] || w[1 + n / 900 % 30] || w[1 + n / 27000 % 30] AS name,
       (n % 5000 + 1)::bigint * 100000000 AS amount,
       (ARRAY['new','contacted','assessing','negotiating','lost'])[1 + n % 5] AS stage) AS made`,
    [LEADS],
  );
  await sql.query(`ALTER TABLE lead ENABLE TRIGGER USER`);
  await sql.query('ANALYZE');
}

const SHOWN = `SELECT l.id, l.company, l.stage, l.amount_fen, l.registered_on, p.display_name, t.name
  FROM lead l JOIN person p ON p.id = l.owner_id JOIN team t ON t.id = l.team_id`;

/** Each case: its name, the product's path, and the hand-written SQL for the same fifty rows. */
const cases = (deep) => [
  ['leads: first page, newest first', 'leads', `${SHOWN} ORDER BY l.registered_on DESC, l.id DESC LIMIT 50`],
  [
    'leads: page behind 100 000 rows, by cursor',
    `leads?sort=investment&cursor=${deep.cursor}`,
    `${SHOWN} WHERE (l.amount_fen, l.id) > (${deep.amount}, '${deep.id}') ORDER BY l.amount_fen, l.id LIMIT 50`,
  ],
  [
    'leads: search 长安 (two characters)',
    'leads?search=%E9%95%BF%E5%AE%89',
    `${SHOWN} WHERE bigrams(l.search) @> ARRAY['长安'] AND l.search LIKE '%长安%' ORDER BY l.registered_on DESC, l.id DESC LIMIT 50`,
  ],
  [
    'leads: one team, two stages, by amount',
    `leads?teamId=${deep.team}&stage=new,negotiating&sort=investment&descending=true`,
    `${SHOWN} WHERE l.team_id = '${deep.team}' AND l.stage = ANY('{new,negotiating}') ORDER BY l.amount_fen DESC, l.id DESC LIMIT 50`,
  ],
  [
    'leads: stale ones',
    'leads?stale=true',
    `${SHOWN} WHERE l.stage <> ALL('{signed,lost}')
    AND coalesce(l.last_follow_up_on, l.registered_on) < current_date - 7 ORDER BY l.registered_on DESC, l.id DESC LIMIT 50`,
  ],
];

export async function* run(stage) {
  const { sql } = stage;
  const middle = await sql.query(
    'SELECT id, amount_fen::text AS amount, team_id FROM lead ORDER BY amount_fen, id OFFSET 100000 LIMIT 1',
  );
  const { id, amount, team_id: team } = middle.rows[0];
  const cursor = Buffer.from(JSON.stringify([amount, id, 2001])).toString('base64url');
  yield* compared(stage, cases({ cursor, id, amount, team }));
}
