import { Day } from '@huoshui/domain';
import { Work } from '../platform';
import { lightFacts } from './light-facts';
import { HeldProject, Judge, OpenLight, Shown, Verdict, verdict } from './judge-projects';

/**
 * Judges projects and writes what has changed: their history, what they show now. Gives how many lights changed colour.
 * Whoever judges waits for whoever judges, a fraction of a second, and reads the facts after that: the last to write has
 * read last. No row that people write is locked.
 */
export async function judgeProjects(work: Work, ids: readonly string[], judge: Judge): Promise<number> {
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('lights', 0))`);
  const facts = await lightFacts(work, ids, judge);
  const held = await heldProjects(work, ids);
  const verdicts = new Map<string, Verdict>();
  for (const [id, known] of facts) {
    const found = verdict(known, held.get(id) ?? null, judge);
    if (found) verdicts.set(id, found);
  }
  if (verdicts.size > 0) await write(work, verdicts, judge);
  return [...verdicts.values()].reduce((sum, { adds }) => sum + adds.length, 0);
}

interface HeldRow extends Shown {
  readonly id: string;
  readonly firstDay: Day;
  readonly changedOn: Day;
  readonly open: readonly OpenLight[];
}

async function heldProjects(work: Work, ids: readonly string[]): Promise<Map<string, HeldProject>> {
  const rows = await work.query<HeldRow>(
    `SELECT l.project_id AS id, l.watched, l.colour, l.red, l.yellow, l.urgency, l.next_on AS "nextOn",
       l.next_colour AS "nextColour", l.next_rule AS "nextRule", l.first_day AS "firstDay", l.changed_on AS "changedOn",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'rule', o.rule, 'kind', o.kind, 'colour', o.colour,
         'fromDay', o.from_day, 'latest', o.latest)) FROM light o WHERE o.project_id = l.project_id AND o.to_day IS NULL),
         '[]') AS open
     FROM project_light l WHERE l.project_id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, firstDay, changedOn, open, ...shown }) => [id, { firstDay, changedOn, open, shown }]));
}

async function write(work: Work, verdicts: ReadonlyMap<string, Verdict>, judge: Judge): Promise<void> {
  const each = [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = each.map(([id, { shown }]) => ({ id, ...shown }));
  await work.query(
    `INSERT INTO project_light AS l (project_id, watched, colour, red, yellow, urgency, next_on, next_colour, next_rule,
       first_day, changed_on)
     SELECT g.id, g.watched, g.colour, g.red, g.yellow, g.urgency, g."nextOn", g."nextColour", g."nextRule", $2, $2
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, watched boolean, colour text, red int, yellow int, urgency bigint,
       "nextOn" date, "nextColour" text, "nextRule" text)
     JOIN project p ON p.id = g.id ORDER BY g.id
     ON CONFLICT (project_id) DO UPDATE SET watched = excluded.watched, colour = excluded.colour, red = excluded.red,
       yellow = excluded.yellow, urgency = excluded.urgency, next_on = excluded.next_on, next_colour = excluded.next_colour,
       next_rule = excluded.next_rule, changed_on = excluded.changed_on`,
    [JSON.stringify(shown), judge.day],
  );
  const closes = each.flatMap(([, { closes }]) => closes);
  if (closes.length > 0) {
    await work.query(
      `UPDATE light SET to_day = g."toDay" FROM jsonb_to_recordset($1::jsonb) AS g(id bigint, "toDay" date)
       WHERE light.id = g.id`,
      [JSON.stringify(closes)],
    );
  }
  const adds = each.flatMap(([id, { adds }]) => adds.map((light) => ({ projectId: id, ...light })));
  if (adds.length > 0) {
    await work.query(
      `INSERT INTO light (project_id, rule, kind, colour, from_day, to_day, rule_set_number, reading, latest)
       SELECT g."projectId", g.rule, g.kind, g.colour, g."fromDay", g."toDay", $2, g.reading, g.reading
       FROM jsonb_to_recordset($1::jsonb) AS g("projectId" uuid, rule text, kind text, colour text, "fromDay" date,
         "toDay" date, reading jsonb)
       JOIN project_light l ON l.project_id = g."projectId"`,
      [JSON.stringify(adds), judge.ruleSetNumber],
    );
  }
  const renews = each.flatMap(([, { renews }]) => renews);
  if (renews.length > 0) {
    await work.query(
      `UPDATE light SET latest = g.latest FROM jsonb_to_recordset($1::jsonb) AS g(id bigint, latest jsonb)
       WHERE light.id = g.id`,
      [JSON.stringify(renews)],
    );
  }
}
