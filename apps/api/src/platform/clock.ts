import { Inject, Injectable } from '@nestjs/common';
import { day, Day, Week, weekOf, WeekSettings, WeekVersion } from '@huoshui/domain';
import { Settings, SETTINGS } from './settings';

export const ZONE = 'Asia/Shanghai';

const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The business day of an instant. */
export const dayOf = (instant: Date): Day => day(inZone.format(instant));

/** The instant at which a business day begins in the zone. */
export const startOf = (value: Day): Date => new Date(`${value}T00:00:00+08:00`);

/** The only place that knows what time it is. */
@Injectable()
export class Clock {
  private weeks: WeekSettings;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.weeks = settings.week;
  }

  /** Where weeks begin and when they are cut off: what the zone began with, and what it was changed to since. */
  get week(): WeekSettings {
    return this.weeks;
  }

  /** Takes over the changes that the zone has decided on, in the order of their days. */
  keepChanges(changes: readonly WeekVersion[]): void {
    this.weeks = changes.length > 0 ? { ...this.settings.week, changes } : this.settings.week;
  }

  now(): Date {
    return new Date();
  }

  today(): Day {
    return this.settings.today ? day(this.settings.today) : dayOf(this.now());
  }

  thisWeek(): Week {
    return weekOf(this.today(), this.week);
  }
}
