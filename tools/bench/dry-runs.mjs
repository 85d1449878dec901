import { seed as seedProjects } from './standings.mjs';

const PERSONS = 300;
const WEEKS = 52;
/** All projects were signed within the weeks that are tried: the most that a year can hold. */
const DAYS = 360;

/** 200 000 projects of one year, 300 persons in 15 teams who brought them. */
export async function seed(sql) {
  await seedProjects(sql, DAYS);
  await seedPersons(sql);
  await sql.query('ANALYZE');
}

/** 300 persons (`someone`) in the teams, each with a part of the projects that were made. */
export async function seedPersons(sql) {
  await sql.query('ALTER TABLE project_persons DISABLE TRIGGER USER');
  await sql.query(
    `CREATE TEMP TABLE someone AS SELECT n, gen_random_uuid() AS id FROM generate_series(0, $1::int - 1) AS n`,
    [PERSONS],
  );
  await sql.query(
    `INSERT INTO person (id, name, display_name, role) SELECT id, 'p' || n, '专员' || n, 'officer' FROM someone`,
  );
  await sql.query(`INSERT INTO team_member (id, team_id, person_id, from_day)
    SELECT gen_random_uuid(), ids[1 + n % 15], someone.id, '2000-01-01' FROM someone,
      (SELECT array_agg(id ORDER BY sort_order) AS ids FROM team) AS teams`);
  await sql.query(`INSERT INTO project_persons (id, project_id, shares, known_from)
    SELECT gen_random_uuid(), made.id, jsonb_build_array(jsonb_build_object('personId', someone.id, 'basisPoints', 10000)), signed
    FROM made JOIN someone ON someone.n = made.n % ${PERSONS}`);
  await sql.query('ALTER TABLE project_persons ENABLE TRIGGER USER');
}

/** Credit of each milestone by team in each of the weeks, as known at its end: what a hand-written query gives for one measure. */
const BY_HAND = `WITH cut AS (SELECT at, at::timestamptz AS instant FROM
    generate_series(current_date - 7 * ${WEEKS}, current_date - 7, '7 days') AS at)
  SELECT c.at, s.team, f.milestone, sum(s.points) FROM cut c
  JOIN milestone_fact f ON f.day <= c.at AND f.held_from <= c.instant AND (f.retracted_at IS NULL OR f.retracted_at > c.instant)
  JOIN project_terms t ON t.project_id = f.project_id AND t.known_from <= c.instant AND (t.known_to IS NULL OR t.known_to > c.instant)
  CROSS JOIN LATERAL (SELECT share ->> 'teamId' AS team, (share ->> 'basisPoints')::bigint AS points
    FROM jsonb_array_elements(t.shares) AS share) AS s
  GROUP BY 1, 2, 3`;

export async function* run({ sql, get, send }) {
  const rules = await get('rule-sets');
  const { ruleSet } = await get(`rule-sets/${rules[0].id}`);
  const { items, tieBreakers } = ruleSet;
  const both = {
    ...ruleSet,
    persons: { within: 'zone', items: items.filter((one) => one.method.kind !== 'completion'), tieBreakers },
  };
  const weeks = await sql.query(
    `SELECT to_char(current_date - 7 * ${WEEKS}, 'IYYY-"W"IW') AS first, to_char(current_date - 7, 'IYYY-"W"IW') AS last`,
  );
  const range = { fromWeek: weeks.rows[0].first, toWeek: weeks.rows[0].last };
  const heavier = (times) => ({
    ...both,
    persons: {
      ...both.persons,
      items: both.persons.items.map((one) => ({ ...one, method: reweighed(one.method, times) })),
    },
    items: items.map((one) => ({ ...one, method: reweighed(one.method, times) })),
  });
  const lines = [];
  const ask = async (name, body) => {
    const start = performance.now();
    const view = await send('POST', 'dry-runs', { ...range, ...body });
    const whole = performance.now() - start;
    lines.push(
      `${name}: ${view.weeks.length} weeks, ${view.rows.length} ranked, ${view.projects} projects read, ` +
        `${(whole / 1000).toFixed(2)} s (${(view.milliseconds / 1000).toFixed(2)} s inside)`,
    );
  };
  await ask('dry-runs: teams, first', { ruleSet: both });
  await ask('dry-runs: teams, other weights', { ruleSet: heavier(2) });
  await ask('dry-runs: persons', { ruleSet: heavier(3), subjects: 'persons' });
  await ask('dry-runs: persons, other weights', { ruleSet: heavier(1.5), subjects: 'persons' });
  const start = performance.now();
  await sql.query(BY_HAND);
  lines.push(
    `hand-written SQL, one measure of teams over the weeks: ${((performance.now() - start) / 1000).toFixed(2)} s`,
  );
  yield* lines;
}

function reweighed(method, times) {
  if (method.kind === 'pointsPerUnit' || method.kind === 'deduction')
    return { ...method, points: method.points * times };
  return method;
}
