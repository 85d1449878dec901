import { MigrationInterface, QueryRunner } from 'typeorm';

const SHAPES = `CASE kind WHEN 'week' THEN period ~ '^[0-9]{4}-W[0-9]{2}$' WHEN 'month' THEN period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'
  ELSE period ~ '^[0-9]{4}$' END`;

const renamed = (from: string, to: string): string => `
  UPDATE replay_run SET verdicts = (
    SELECT coalesce(jsonb_agg(one.v - '${from}' || jsonb_build_object('${to}', one.v -> '${from}') ORDER BY one.place), '[]')
    FROM jsonb_array_elements(verdicts) WITH ORDINALITY AS one(v, place))`;

/** Bulletins of months and years beside those of weeks: each has one period, and numbers of its own kind. */
export class BulletinPeriods0071 implements MigrationInterface {
  name = 'BulletinPeriods9000000000071';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE bulletin DROP CONSTRAINT bulletin_week, DROP CONSTRAINT bulletin_week_unique,
      DROP CONSTRAINT bulletin_number_unique`);
    await q.query('ALTER TABLE bulletin RENAME COLUMN week TO period');
    await q.query(`ALTER TABLE bulletin ADD COLUMN kind text NOT NULL DEFAULT 'week'
      CONSTRAINT bulletin_kind CHECK (kind IN ('week', 'month', 'year'))`);
    await q.query(`ALTER TABLE bulletin ALTER COLUMN kind DROP DEFAULT, ADD CONSTRAINT bulletin_period CHECK (${SHAPES}),
      ADD CONSTRAINT bulletin_period_unique UNIQUE (period),
      ADD CONSTRAINT bulletin_number_unique UNIQUE (kind, year, number)`);
    // Those that are sealed named their bulletin by its week.
    await q.query(`ALTER TABLE corrigendum ADD COLUMN format int NOT NULL DEFAULT 1
      CONSTRAINT corrigendum_format CHECK (format IN (1, 2))`);
    await q.query('ALTER TABLE corrigendum ALTER COLUMN format SET DEFAULT 2');
    await q.query(renamed('week', 'period'));
  }

  /** Takes bulletins of months and years away; their links stay in the chain with their hashes, so that it still holds. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(renamed('period', 'week'));
    await q.query(`SELECT set_config('app.actor_id', 'system', true), set_config('app.removal', 'on', true)`);
    await q.query(`UPDATE chain_link SET bulletin_id = NULL, removed = true
      WHERE bulletin_id IN (SELECT id FROM bulletin WHERE kind <> 'week')`);
    await q.query(`UPDATE chain_link SET corrigendum_id = NULL, removed = true WHERE corrigendum_id IN
      (SELECT k.id FROM corrigendum k JOIN bulletin b ON b.id = k.bulletin_id WHERE b.kind <> 'week')`);
    await q.query('ALTER TABLE bulletin DISABLE TRIGGER bulletin_immutable');
    await q.query(`DELETE FROM bulletin WHERE kind <> 'week'`);
    await q.query('ALTER TABLE bulletin ENABLE TRIGGER bulletin_immutable');
    await q.query(`SELECT set_config('app.actor_id', '', true), set_config('app.removal', '', true)`);
    await q.query('ALTER TABLE corrigendum DROP COLUMN format');
    await q.query(`ALTER TABLE bulletin DROP CONSTRAINT bulletin_period, DROP CONSTRAINT bulletin_period_unique,
      DROP CONSTRAINT bulletin_number_unique, DROP COLUMN kind`);
    await q.query('ALTER TABLE bulletin RENAME COLUMN period TO week');
    await q.query(`ALTER TABLE bulletin ADD CONSTRAINT bulletin_week CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
      ADD CONSTRAINT bulletin_week_unique UNIQUE (week), ADD CONSTRAINT bulletin_number_unique UNIQUE (year, number)`);
  }
}
