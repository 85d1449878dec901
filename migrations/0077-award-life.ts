import { MigrationInterface, QueryRunner } from 'typeorm';

const by = (table: string, column: string): string =>
  `ADD COLUMN ${column} uuid CONSTRAINT ${table}_${column}_fk REFERENCES person (id)`;

const SHA = (table: string): string =>
  `ADD COLUMN sha256 text CONSTRAINT ${table}_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')`;

/** What a step of an award never touches. */
const STAR = [
  'period',
  'person_id',
  'team_id',
  'stars',
  'points',
  'evidence',
  'rule_number',
  'nominated_by',
  'nominated_at',
];
const REWARD = [
  'referral_id',
  'project_id',
  'milestone',
  'amount_fen',
  'rule_number',
  'facts',
  'computed_by',
  'computed_at',
];

const changed = (columns: readonly string[]): string =>
  `(${columns.map((one) => `OLD.${one}`).join(', ')}) IS DISTINCT FROM (${columns.map((one) => `NEW.${one}`).join(', ')})`;

async function asSystem(q: QueryRunner, statements: readonly string[]): Promise<void> {
  await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
  for (const statement of statements) await q.query(statement);
  await q.query(`SELECT set_config('app.actor_id', '', true)`);
}

/** What was withdrawn before reasons were asked for. */
const ended = (table: string): string =>
  `UPDATE ${table} SET ended_at = now(), reason = '（未记原因）' WHERE state = 'withdrawn'`;

/** Rules of awards in versions that a second person reviews; awards that are sealed when they are given, and end with a reason. */
export class AwardLife0077 implements MigrationInterface {
  name = 'AwardLife9000000000077';

  async up(q: QueryRunner): Promise<void> {
    await this.rules(q);
    await this.stars(q);
    await this.rewards(q);
  }

  private async rules(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE award_rule
        ADD COLUMN note text NOT NULL DEFAULT '',
        ADD COLUMN from_day date,
        ${by('award_rule', 'changed_by')},
        ADD COLUMN reviewed_at timestamptz,
        ${by('award_rule', 'reviewed_by')},
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD CONSTRAINT award_rule_second CHECK (reviewed_by <> recorded_by AND reviewed_by <> changed_by)`);
    // What is there ruled from the moment at which it was written.
    await asSystem(q, [`UPDATE award_rule SET from_day = (known_from AT TIME ZONE 'Asia/Shanghai')::date`]);
    await q.query('CREATE INDEX award_rule_from ON award_rule (kind, from_day, number) WHERE from_day IS NOT NULL');
    await q.query(`CREATE TRIGGER award_rule_reviewed BEFORE UPDATE ON award_rule FOR EACH ROW
      WHEN (OLD.reviewed_at IS NOT NULL AND NEW.reviewed_at IS NOT NULL AND NEW.body <> OLD.body)
      EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER award_rule_in_force BEFORE UPDATE OR DELETE ON award_rule FOR EACH ROW
      WHEN (OLD.from_day IS NOT NULL AND coalesce(current_setting('app.removal', true), '') = '')
      EXECUTE FUNCTION refuse_change()`);
  }

  private async stars(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX star_award_once');
    await q.query(`
      ALTER TABLE star_award DROP CONSTRAINT star_award_state, DROP CONSTRAINT star_award_period,
        DROP CONSTRAINT star_award_announced,
        ADD CONSTRAINT star_award_state CHECK (state IN ('nominated', 'approved', 'announced', 'withdrawn', 'revoked')),
        ADD CONSTRAINT star_award_period CHECK (period ~ '^\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
        ADD CONSTRAINT star_award_announced CHECK ((state IN ('announced', 'revoked')) = (announced_at IS NOT NULL)),
        ADD COLUMN approved_at timestamptz,
        ${by('star_award', 'ended_by')},
        ADD COLUMN ended_at timestamptz,
        ADD COLUMN reason text,
        ${SHA('star_award')}`);
    await asSystem(q, [ended('star_award')]);
    // What was announced before there was a seal has none.
    await q.query(`
      ALTER TABLE star_award
        ADD CONSTRAINT star_award_ended CHECK ((state IN ('withdrawn', 'revoked')) = (ended_at IS NOT NULL)
          AND (ended_at IS NULL) = (reason IS NULL)),
        ADD CONSTRAINT star_award_sealed CHECK (sha256 IS NULL OR announced_at IS NOT NULL)`);
    await q.query(`CREATE UNIQUE INDEX star_award_once ON star_award (period, person_id)
      WHERE state NOT IN ('withdrawn', 'revoked')`);
    await q.query('CREATE INDEX star_award_person ON star_award (person_id)');
    await q.query(`CREATE TRIGGER star_award_computed BEFORE UPDATE ON star_award FOR EACH ROW
      WHEN (${changed(STAR)}) EXECUTE FUNCTION refuse_change()`);
    // What was announced may be revoked and nothing else; what has ended stays.
    await q.query(`
      CREATE FUNCTION star_award_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.state = 'announced' AND NEW.state = 'revoked'
            AND to_jsonb(NEW) - '{state,ended_by,ended_at,reason,version}'::text[]
              = to_jsonb(OLD) - '{state,ended_by,ended_at,reason,version}'::text[] THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'an announced award is immutable' USING ERRCODE = 'HS002';
      END $$`);
    await q.query(`CREATE TRIGGER star_award_given BEFORE UPDATE OR DELETE ON star_award FOR EACH ROW
      WHEN (OLD.state IN ('announced', 'withdrawn', 'revoked') AND coalesce(current_setting('app.removal', true), '') = '')
      EXECUTE FUNCTION star_award_guard()`);
  }

  private async rewards(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE referral_reward
        ADD COLUMN approved_at timestamptz,
        ${by('referral_reward', 'ended_by')},
        ADD COLUMN ended_at timestamptz,
        ADD COLUMN reason text,
        ${SHA('referral_reward')}`);
    await asSystem(q, [ended('referral_reward')]);
    await q.query(`
      ALTER TABLE referral_reward
        ADD CONSTRAINT referral_reward_ended CHECK ((state = 'withdrawn') = (ended_at IS NOT NULL)
          AND (ended_at IS NULL) = (reason IS NULL)),
        ADD CONSTRAINT referral_reward_seal CHECK ((sha256 IS NULL) = (approved_at IS NULL))`);
    await q.query(`CREATE TRIGGER referral_reward_computed BEFORE UPDATE ON referral_reward FOR EACH ROW
      WHEN (${changed(REWARD)}) EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER referral_reward_final BEFORE UPDATE OR DELETE ON referral_reward FOR EACH ROW
      WHEN (OLD.state IN ('paid', 'withdrawn') AND coalesce(current_setting('app.removal', true), '') = '')
      EXECUTE FUNCTION refuse_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const trigger of ['referral_reward_final', 'referral_reward_computed'])
      await q.query(`DROP TRIGGER ${trigger} ON referral_reward`);
    await q.query(`ALTER TABLE referral_reward DROP CONSTRAINT referral_reward_ended, DROP CONSTRAINT referral_reward_seal,
      DROP COLUMN approved_at, DROP COLUMN ended_by, DROP COLUMN ended_at, DROP COLUMN reason, DROP COLUMN sha256`);
    await this.starsDown(q);
    for (const trigger of ['award_rule_in_force', 'award_rule_reviewed'])
      await q.query(`DROP TRIGGER ${trigger} ON award_rule`);
    await q.query('DROP INDEX award_rule_from');
    // Before there were drafts whatever was written was in force.
    await asSystem(q, ['DELETE FROM award_rule WHERE from_day IS NULL']);
    await q.query(`ALTER TABLE award_rule DROP CONSTRAINT award_rule_second, DROP COLUMN note, DROP COLUMN from_day,
      DROP COLUMN changed_by, DROP COLUMN reviewed_at, DROP COLUMN reviewed_by, DROP COLUMN version`);
  }

  private async starsDown(q: QueryRunner): Promise<void> {
    for (const trigger of ['star_award_given', 'star_award_computed'])
      await q.query(`DROP TRIGGER ${trigger} ON star_award`);
    await q.query('DROP FUNCTION star_award_guard()');
    await q.query('DROP INDEX star_award_once, star_award_person');
    await q.query(`ALTER TABLE star_award DROP CONSTRAINT star_award_state, DROP CONSTRAINT star_award_period,
      DROP CONSTRAINT star_award_announced, DROP CONSTRAINT star_award_ended, DROP CONSTRAINT star_award_sealed`);
    await asSystem(q, [
      `DELETE FROM star_award WHERE period !~ '^\\d{4}-(0[1-9]|1[0-2]|Q[1-4])$'`,
      `UPDATE star_award SET state = 'withdrawn', announced_at = NULL WHERE state = 'revoked'`,
    ]);
    await q.query(`ALTER TABLE star_award DROP COLUMN approved_at, DROP COLUMN ended_by, DROP COLUMN ended_at, DROP COLUMN reason,
      DROP COLUMN sha256,
      ADD CONSTRAINT star_award_period CHECK (period ~ '^\\d{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
      ADD CONSTRAINT star_award_state CHECK (state IN ('nominated', 'approved', 'announced', 'withdrawn')),
      ADD CONSTRAINT star_award_announced CHECK ((state = 'announced') = (announced_at IS NOT NULL))`);
    await q.query(`CREATE UNIQUE INDEX star_award_once ON star_award (period, person_id) WHERE state <> 'withdrawn'`);
  }
}
