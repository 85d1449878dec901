import { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules are read by a second person before they score anybody. */
export class RuleSetReviews0067 implements MigrationInterface {
  name = 'RuleSetReviews9000000000067';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE rule_set
        ADD COLUMN changed_by uuid CONSTRAINT rule_set_changed_by_fk REFERENCES person (id),
        ADD COLUMN reviewed_at timestamptz,
        ADD COLUMN reviewed_by uuid CONSTRAINT rule_set_reviewed_by_fk REFERENCES person (id),
        ADD CONSTRAINT rule_set_second_person CHECK (reviewed_by <> created_by AND reviewed_by <> changed_by)`);
    // What was read is what takes effect: another text has not been read.
    await q.query(`CREATE TRIGGER rule_set_reviewed BEFORE UPDATE ON rule_set FOR EACH ROW
      WHEN (OLD.reviewed_at IS NOT NULL AND NEW.reviewed_at IS NOT NULL AND NEW.content <> OLD.content)
      EXECUTE FUNCTION refuse_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TRIGGER rule_set_reviewed ON rule_set');
    await q.query(`
      ALTER TABLE rule_set
        DROP CONSTRAINT rule_set_second_person,
        DROP COLUMN reviewed_by, DROP COLUMN reviewed_at, DROP COLUMN changed_by`);
  }
}
