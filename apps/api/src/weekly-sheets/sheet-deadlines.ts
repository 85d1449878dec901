import { Injectable } from '@nestjs/common';
import { Week, weekStart } from '@huoshui/domain';
import { Clock, startOf } from '../platform';
import { SheetRuleReader } from './sheet-rule.reader';

@Injectable()
export class SheetDeadlines {
  constructor(
    private readonly clock: Clock,
    private readonly rules: SheetRuleReader,
  ) {}

  /** The deadline of each of the weeks, by the rule that held when the week began. */
  async of(weeks: readonly Week[], knownAt: Date): Promise<Map<Week, Date>> {
    const begun = weeks.map((week) => ({ week, began: startOf(weekStart(week, this.clock.week)) }));
    const rules = await this.rules.ofWeeks(begun, knownAt);
    return new Map([...rules].map(([week, rule]) => [week, this.rules.deadlineOf(week, rule)]));
  }

  async one(week: Week): Promise<Date> {
    const deadline = (await this.of([week], this.clock.now())).get(week);
    if (!deadline) throw new Error('every week has a deadline');
    return deadline;
  }
}
