import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';
import { dropMeetingParts, meetingParts } from './parts/meeting-parts';

export class Meetings0062 implements MigrationInterface {
  name = 'Meetings9000000000062';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE meeting (
        id uuid CONSTRAINT meeting_pk PRIMARY KEY,
        week text COLLATE "C" NOT NULL CONSTRAINT meeting_week_unique UNIQUE
          CONSTRAINT meeting_week CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
        year int NOT NULL,
        day date NOT NULL,
        state text NOT NULL CONSTRAINT meeting_state CHECK (state IN ('prepared', 'open', 'closed')),
        place text NOT NULL DEFAULT '' CONSTRAINT meeting_place CHECK (length(place) <= 60),
        chair text NOT NULL DEFAULT '' CONSTRAINT meeting_chair CHECK (length(chair) <= 40),
        recorder text NOT NULL DEFAULT '' CONSTRAINT meeting_recorder CHECK (length(recorder) <= 40),
        prepared_at timestamptz NOT NULL,
        opened_at timestamptz,
        opened_by uuid,
        closed_at timestamptz,
        closed_by uuid,
        number int,
        content jsonb,
        sha256 text CONSTRAINT meeting_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        demo boolean NOT NULL DEFAULT false,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT meeting_opened_by_fk FOREIGN KEY (opened_by) REFERENCES person (id),
        CONSTRAINT meeting_closed_by_fk FOREIGN KEY (closed_by) REFERENCES person (id),
        CONSTRAINT meeting_number_unique UNIQUE (year, number),
        CONSTRAINT meeting_opened CHECK ((state = 'prepared') = (opened_at IS NULL)),
        CONSTRAINT meeting_frozen CHECK ((state = 'closed') = (closed_at IS NOT NULL)
          AND (state = 'closed') = (number IS NOT NULL) AND (state = 'closed') = (content IS NOT NULL)
          AND (state = 'closed') = (sha256 IS NOT NULL))
      )`);
    await q.query('CREATE INDEX meeting_opened_by ON meeting (opened_by)');
    await q.query('CREATE INDEX meeting_closed_by ON meeting (closed_by)');
    // Closed minutes stay as they are; only the removal of demo data, which says its name, takes them away.
    await q.query(`
      CREATE FUNCTION meeting_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'closed minutes are immutable' USING ERRCODE = 'HS002';
      END $$`);
    await q.query(`CREATE TRIGGER meeting_immutable BEFORE UPDATE OR DELETE ON meeting FOR EACH ROW
      WHEN (OLD.state = 'closed') EXECUTE FUNCTION meeting_guard()`);
    await auditTrail(q, 'meeting');
    await meetingParts(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropMeetingParts(q);
    await q.query('DROP TABLE meeting');
    await q.query('DROP FUNCTION meeting_guard()');
  }
}
