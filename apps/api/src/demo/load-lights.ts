import { Injectable } from '@nestjs/common';
import { day, Day, Week, weekBefore, weekEnd, yearOf } from '@huoshui/domain';
import { addDemoLightRules, DailyRuns, RunLights } from '../lights';
import { Clock, SYSTEM, UnitOfWork } from '../platform';

const WEEKS = 12;

@Injectable()
export class LoadLights {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly daily: DailyRuns,
    private readonly runs: RunLights,
  ) {}

  /** Judges the ends of the last weeks and today, each by what was known then, so that lights have a past and a trend. */
  async run(): Promise<void> {
    const today = this.clock.today();
    const days = [...this.weekEnds(), today];
    const signedFrom = day(`${yearOf(today) - 1}-01-01`);
    await this.unit.write(SYSTEM, (work) => addDemoLightRules(work, signedFrom, days[0] ?? today));
    for (const at of days) await this.runs.run(await this.daily.of(at));
  }

  private weekEnds(): Day[] {
    const settings = this.clock.week;
    let week: Week = weekBefore(this.clock.thisWeek(), settings);
    const days: Day[] = [];
    for (let count = 0; count < WEEKS; count += 1) {
      days.unshift(weekEnd(week, settings));
      week = weekBefore(week, settings);
    }
    return days;
  }
}
