import { Injectable } from '@nestjs/common';
import { SheetRuleView } from '@huoshui/contracts';
import { DEFAULT_SHEET_RULE, SheetRule, sheetDeadline, Week } from '@huoshui/domain';
import { Clock, Database } from '../platform';

const COLUMNS = `number AS version, hours_before_cutoff AS "hoursBeforeCutoff", remind_hours AS "remindHours"`;

/** When sheets are due. A version of 0 is the product's own default. */
@Injectable()
export class SheetRuleReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<SheetRuleView> {
    const rule = await this.database.one<SheetRuleView>(
      `SELECT ${COLUMNS} FROM weekly_sheet_rule ORDER BY number DESC LIMIT 1`,
    );
    return rule ?? { ...DEFAULT_SHEET_RULE, version: 0 };
  }

  /**
   * The rule that a week was due by: the last one known when the week began, so that no later rule makes a sheet late
   * after the fact. @param knownAt what was changed after it is not known
   */
  async ofWeeks(weeks: readonly { week: Week; began: Date }[], knownAt: Date): Promise<Map<Week, SheetRule>> {
    const rules = await this.database.query<SheetRuleView & { knownFrom: Date }>(
      `SELECT ${COLUMNS}, known_from AS "knownFrom" FROM weekly_sheet_rule WHERE known_from <= $1 ORDER BY number DESC`,
      [knownAt],
    );
    const of = (began: Date): SheetRule => rules.find(({ knownFrom }) => knownFrom <= began) ?? DEFAULT_SHEET_RULE;
    return new Map(weeks.map(({ week, began }) => [week, of(began)]));
  }

  deadlineOf(week: Week, rule: SheetRule): Date {
    return sheetDeadline(week, this.clock.week, rule);
  }
}
