import { Injectable } from '@nestjs/common';
import { AwardKind, Day, starPeriod } from '@huoshui/domain';
import { Actor, Refusal, UnitOfWork, Work } from '../../platform';
import { AwardRuleRow } from './award-rule.row';
import { lockedDraft } from './write-award-rule';

@Injectable()
export class ActivateAwardRule {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Puts a reviewed rule in force: for periods that begin, or signings that fall, on the day or later. What was nominated
   * or computed by then is not ruled anew.
   * @throws Refusal `award-rule.in-force` {number}, `award-rule.unreviewed` {number}, `award-rule.day-used` {day, used}
   */
  run(actor: Actor, id: string, fromDay: Day): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      await lockAwards(work);
      const row = await lockedDraft(work, id);
      if (row.draft.reviewedAt === null) throw new Refusal('award-rule.unreviewed', { number: row.number });
      const used = await usedThrough(work, row.kind);
      if (used !== null && fromDay <= used) throw new Refusal('award-rule.day-used', { day: fromDay, used });
      row.fromDay = fromDay;
      return { version: (await work.repository(AwardRuleRow).save(row)).version };
    });
  }
}

/** Awards that are computed and rules that come into force must not cross: both take this lock. */
export const lockAwards = (work: Work) => work.query(`SELECT pg_advisory_xact_lock(hashtextextended('awards', 0))`);

/** The last first day of a period nominated for, or the last signing rewarded; null when nothing rests on the rules yet. */
async function usedThrough(work: Work, kind: AwardKind): Promise<Day | null> {
  if (kind === 'referral') {
    const [row] = await work.query<{ day: Day | null }>(
      `SELECT max((facts -> 'days' ->> 'signing')::date) AS day FROM referral_reward WHERE state <> 'withdrawn'`,
    );
    return row?.day ?? null;
  }
  const rows = await work.query<{ period: string }>(
    `SELECT DISTINCT period FROM star_award WHERE state NOT IN ('withdrawn', 'revoked')`,
  );
  return (
    rows
      .flatMap(({ period }) => starPeriod(period)?.from ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
