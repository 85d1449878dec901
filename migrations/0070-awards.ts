import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

const by = (table: string, column: string): string =>
  `CONSTRAINT ${table}_${column}_fk FOREIGN KEY (${column}) REFERENCES person (id)`;

export class Awards0070 implements MigrationInterface {
  name = 'Awards9000000000070';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE award_rule (
        id uuid CONSTRAINT award_rule_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT award_rule_kind CHECK (kind IN ('star', 'referral')),
        number int NOT NULL CONSTRAINT award_rule_number CHECK (number > 0),
        body jsonb NOT NULL,
        known_from timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by uuid,
        ${by('award_rule', 'recorded_by')},
        CONSTRAINT award_rule_once UNIQUE (kind, number)
      )`);
    await q.query(`
      CREATE TABLE referral (
        id uuid CONSTRAINT referral_pk PRIMARY KEY,
        lead_id uuid NOT NULL,
        partner_kind text NOT NULL CONSTRAINT referral_partner_kind
          CHECK (partner_kind IN ('ambassador', 'partner', 'association', 'alumni')),
        partner_name text NOT NULL CONSTRAINT referral_partner_name CHECK (length(partner_name) BETWEEN 1 AND 60),
        note text,
        filed_at timestamptz NOT NULL,
        filed_by uuid,
        CONSTRAINT referral_lead_fk FOREIGN KEY (lead_id) REFERENCES lead (id) ON DELETE CASCADE,
        ${by('referral', 'filed_by')},
        CONSTRAINT referral_once UNIQUE (lead_id, partner_name)
      )`);
    await q.query('CREATE INDEX referral_filed ON referral (filed_at, id)');
    await q.query(`
      CREATE TABLE referral_reward (
        id uuid CONSTRAINT referral_reward_pk PRIMARY KEY,
        referral_id uuid NOT NULL,
        project_id uuid NOT NULL,
        milestone text NOT NULL CONSTRAINT referral_reward_milestone
          CHECK (milestone IN ('signing', 'landing', 'landAcquisition', 'start', 'production', 'fullCapacity')),
        amount_fen bigint NOT NULL CONSTRAINT referral_reward_amount CHECK (amount_fen > 0),
        rule_number int NOT NULL,
        facts jsonb NOT NULL,
        state text NOT NULL CONSTRAINT referral_reward_state CHECK (state IN ('computed', 'approved', 'paid', 'withdrawn')),
        computed_by uuid,
        computed_at timestamptz NOT NULL,
        approved_by uuid,
        paid_on date,
        paid_by uuid,
        reference text,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT referral_reward_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id) ON DELETE CASCADE,
        CONSTRAINT referral_reward_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
        ${['computed_by', 'approved_by', 'paid_by'].map((column) => by('referral_reward', column)).join(', ')},
        CONSTRAINT referral_reward_second CHECK (approved_by IS NULL OR approved_by IS DISTINCT FROM computed_by),
        CONSTRAINT referral_reward_paid CHECK ((state = 'paid') = (paid_on IS NOT NULL) AND (paid_on IS NULL) = (reference IS NULL))
      )`);
    // Whoever referred it and however often it is computed: a project's milestone is rewarded once.
    await q.query(
      `CREATE UNIQUE INDEX referral_reward_once ON referral_reward (project_id, milestone) WHERE state <> 'withdrawn'`,
    );
    await q.query('CREATE INDEX referral_reward_referral ON referral_reward (referral_id)');
    await q.query(`
      CREATE TABLE star_award (
        id uuid CONSTRAINT star_award_pk PRIMARY KEY,
        period text NOT NULL CONSTRAINT star_award_period CHECK (period ~ '^\\d{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
        person_id uuid NOT NULL,
        team_id uuid NOT NULL,
        stars int NOT NULL CONSTRAINT star_award_stars CHECK (stars BETWEEN 1 AND 5),
        points text NOT NULL,
        evidence jsonb NOT NULL,
        rule_number int NOT NULL,
        state text NOT NULL CONSTRAINT star_award_state CHECK (state IN ('nominated', 'approved', 'announced', 'withdrawn')),
        nominated_by uuid,
        nominated_at timestamptz NOT NULL,
        approved_by uuid,
        announced_by uuid,
        announced_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT star_award_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT star_award_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        ${['nominated_by', 'approved_by', 'announced_by'].map((column) => by('star_award', column)).join(', ')},
        CONSTRAINT star_award_second CHECK (approved_by IS NULL OR approved_by IS DISTINCT FROM nominated_by),
        CONSTRAINT star_award_announced CHECK ((state = 'announced') = (announced_at IS NOT NULL))
      )`);
    await q.query(`CREATE UNIQUE INDEX star_award_once ON star_award (period, person_id) WHERE state <> 'withdrawn'`);
    for (const table of ['award_rule', 'referral', 'referral_reward', 'star_award']) await auditTrail(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE star_award, referral_reward, referral, award_rule');
  }
}
