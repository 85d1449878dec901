import { Inject, Injectable } from '@nestjs/common';
import { day, Day, Week, weekOf, WeekSettings } from '@huoshui/domain';
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
  readonly week: WeekSettings;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.week = settings.week;
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
