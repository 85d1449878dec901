import { Injectable } from '@nestjs/common';
import { SheetRule, sheetRule } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';

@Injectable()
export class KeepSheetRule {
  constructor(private readonly unit: UnitOfWork) {}

  /** Another version behind the others: weeks that have begun keep theirs. @throws Refusal `weekly-sheet.rule`, `request.version.stale` */
  run(actor: Actor, wanted: SheetRule): Promise<{ version: number }> {
    const rule = must(sheetRule(wanted));
    return this.unit.write(actor, async (work) => {
      await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['weekly-sheet.rule']);
      const [last] = await work.query<{ number: number }>(
        'SELECT coalesce(max(number), 0)::int AS number FROM weekly_sheet_rule',
      );
      const before = last?.number ?? 0;
      work.mustMatch(before);
      await work.query(
        'INSERT INTO weekly_sheet_rule (id, number, hours_before_cutoff, remind_hours, recorded_by) VALUES ($1, $2, $3, $4, $5)',
        [newId(), before + 1, rule.hoursBeforeCutoff, rule.remindHours, actor.personId],
      );
      return { version: before + 1 };
    });
  }
}
