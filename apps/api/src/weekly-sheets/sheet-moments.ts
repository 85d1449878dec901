import { Injectable } from '@nestjs/common';
import { sheetReminder, Week, weekBefore } from '@huoshui/domain';
import { Clock } from '../platform';
import { SheetDeadlines } from './sheet-deadlines';
import { SheetRuleReader } from './sheet-rule.reader';
import { WeeklySheetReader } from './weekly-sheet.reader';

export interface SheetMoment {
  readonly week: Week;
  readonly kind: 'before' | 'missed';
  readonly at: Date;
}

@Injectable()
export class SheetMoments {
  constructor(
    private readonly clock: Clock,
    private readonly deadlines: SheetDeadlines,
    private readonly rules: SheetRuleReader,
    private readonly sheets: WeeklySheetReader,
  ) {}

  /** Which reminders are due now; none in a zone that has never written a sheet. */
  async due(): Promise<SheetMoment[]> {
    const [now, rule, running] = [this.clock.now(), await this.rules.current(), this.clock.thisWeek()];
    const first = await this.sheets.firstWeek(now);
    if (first === null) return [];
    const moments: SheetMoment[] = [];
    for (const week of [weekBefore(running, this.clock.week), running]) {
      if (week < first) continue;
      const deadline = await this.deadlines.one(week);
      if (now > deadline) moments.push({ week, kind: 'missed', at: now });
      else if (now >= sheetReminder(week, this.clock.week, rule)) moments.push({ week, kind: 'before', at: now });
    }
    return moments;
  }
}
