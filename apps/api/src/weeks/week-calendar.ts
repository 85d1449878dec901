import { Injectable, OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { WeekVersion } from '@huoshui/domain';
import { PinoLogger } from 'nestjs-pino';
import { Clock, Database } from '../platform';

/** What holds, in the order of days. */
export const STANDING_VERSIONS = `SELECT from_day AS "from", first_weekday AS "firstWeekday", cutoff_hour AS "cutoffHour"
  FROM week_version WHERE withdrawn_at IS NULL ORDER BY from_day`;

const EACH_MS = 30_000;

/**
 * Tells the clock of this process how the zone's weeks are. What another process decided is known here after half a
 * minute; a change touches no week that has begun (`changeWeeks`), so none is ever read by the old settings.
 */
@Injectable()
export class WeekCalendar implements OnModuleInit, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly logger: PinoLogger,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.again(), EACH_MS);
    this.timer.unref();
  }

  async refresh(): Promise<void> {
    this.clock.keepChanges(await this.database.query<WeekVersion>(STANDING_VERSIONS));
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async again(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.logger.warn({ err: error }, 'week settings not read; trying again in half a minute');
    }
  }
}
