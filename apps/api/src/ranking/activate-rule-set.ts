import { Injectable } from '@nestjs/common';
import { isWeek, Week } from '@huoshui/domain';
import { Actor, Clock, found, Refusal, UnitOfWork, Work } from '../platform';
import { RuleSetRow } from './rule-set.row';

/** Frozen weeks and new rules must not cross: both take this lock. */
const lockWeeks = (work: Work) => work.query(`SELECT pg_advisory_xact_lock(hashtextextended('rule-set.weeks', 0))`);

/** Marks, inside the write that freezes a week's bulletin, that the week rests on this version: it cannot be moved any more. */
export async function useRuleSet(work: Work, number: number, week: Week): Promise<void> {
  await lockWeeks(work);
  await work.query(
    `UPDATE rule_set SET used_through = greatest(coalesce(used_through, $2), $2), version = version + 1
     WHERE number = $1 AND (used_through IS NULL OR used_through < $2)`,
    [number, week],
  );
}

/** Sets the use of every version back to the frozen weeks that are left: number → last week. */
export async function forgetRuleSetUse(work: Work, kept: ReadonlyMap<number, string>): Promise<void> {
  await lockWeeks(work);
  await work.query(
    `UPDATE rule_set SET used_through = $1::jsonb ->> number::text, version = version + 1
     WHERE used_through IS DISTINCT FROM $1::jsonb ->> number::text`,
    [JSON.stringify(Object.fromEntries(kept))],
  );
}

@Injectable()
export class ActivateRuleSet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Scores the weeks from `fromWeek` on by this version. @throws Refusal `week.invalid`, `rule-set.used` when it already
   * carries a frozen week, `rule-set.week-used` when the week or a later one is frozen, `rule-set.unreviewed` before a second person has reviewed it
   */
  run(actor: Actor, id: string, fromWeek: string): Promise<{ version: number }> {
    if (!isWeek(fromWeek, this.clock.week)) throw new Refusal('week.invalid', { week: fromWeek });
    return this.unit.write(actor, async (work) => {
      await lockWeeks(work);
      const ruleSets = work.repository(RuleSetRow);
      const row = found(await ruleSets.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.usedThrough !== null) throw new Refusal('rule-set.used', { number: row.number, week: row.usedThrough });
      if (row.draft.reviewedAt === null && row.effectiveFrom === null)
        throw new Refusal('rule-set.unreviewed', { number: row.number });
      const [used] = await work.query<{ week: string | null }>('SELECT max(used_through) AS week FROM rule_set');
      if (used?.week && fromWeek <= used.week)
        throw new Refusal('rule-set.week-used', { week: fromWeek, used: used.week });
      row.effectiveFrom = fromWeek;
      return { version: (await ruleSets.save(row)).version };
    });
  }
}
