import { MigrationInterface, QueryRunner } from 'typeorm';

export class Leads0005 implements MigrationInterface {
  name = 'Leads0005000000000005';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE lead (
        id uuid CONSTRAINT lead_pk PRIMARY KEY,
        company text NOT NULL CONSTRAINT lead_company_long CHECK (length(company) BETWEEN 1 AND 120),
        company_key text NOT NULL,
        credit_code text,
        industry text,
        currency text NOT NULL DEFAULT 'CNY',
        amount bigint CONSTRAINT lead_amount_positive CHECK (amount >= 0),
        amount_fen bigint CONSTRAINT lead_amount_fen_positive CHECK (amount_fen >= 0),
        rate_day date,
        land_mode text CONSTRAINT lead_land_mode CHECK (land_mode IN ('ownLand', 'newSpace', 'oldFactory', 'office')),
        need text,
        source text NOT NULL,
        source_note text,
        stage text NOT NULL CONSTRAINT lead_stage CHECK (stage IN ('new', 'contacted', 'assessing', 'negotiating', 'signed', 'lost')),
        loss_reason text,
        contacts jsonb NOT NULL DEFAULT '[]',
        owner_id uuid NOT NULL,
        team_id uuid NOT NULL,
        registered_on date NOT NULL,
        last_follow_up_on date,
        next_step text,
        next_step_on date,
        project_id uuid,
        search text NOT NULL,
        demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version int NOT NULL DEFAULT 1,
        CONSTRAINT lead_owner_fk FOREIGN KEY (owner_id) REFERENCES person (id),
        CONSTRAINT lead_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT lead_signed_has_project CHECK ((stage = 'signed') = (project_id IS NOT NULL)),
        CONSTRAINT lead_lost_has_reason CHECK (stage <> 'lost' OR loss_reason IS NOT NULL)
      )`);
    await q.query(`
      CREATE TABLE follow_up (
        id uuid CONSTRAINT follow_up_pk PRIMARY KEY,
        lead_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT follow_up_kind CHECK (kind IN ('visit', 'call', 'meeting', 'message', 'reception')),
        day date NOT NULL,
        note text NOT NULL,
        next_step text,
        next_step_on date,
        by_id uuid NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT follow_up_lead_fk FOREIGN KEY (lead_id) REFERENCES lead (id) ON DELETE CASCADE,
        CONSTRAINT follow_up_by_fk FOREIGN KEY (by_id) REFERENCES person (id)
      )`);
    await q.query('CREATE INDEX follow_up_lead ON follow_up (lead_id, day)');
    // One index a sort, each with the id that the cursor needs; the team's leads are few, so they are sorted in memory.
    await q.query('CREATE INDEX lead_registered ON lead (registered_on, id)');
    await q.query('CREATE INDEX lead_followed ON lead (last_follow_up_on, id)');
    await q.query('CREATE INDEX lead_next_step ON lead (next_step_on, id)');
    await q.query('CREATE INDEX lead_amount ON lead (amount_fen, id)');
    await q.query('CREATE INDEX lead_company ON lead (company, id)');
    await q.query('CREATE INDEX lead_company_key ON lead (company_key)');
    await q.query('CREATE INDEX lead_team_registered ON lead (team_id, registered_on, id)');
    await q.query('CREATE INDEX lead_owner ON lead (owner_id)');
    await q.query('CREATE INDEX lead_search ON lead USING gin (bigrams(search))');
    for (const table of ['lead', 'follow_up']) {
      await q.query(`CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE follow_up, lead');
  }
}
