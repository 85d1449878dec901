import { Inject, Injectable } from '@nestjs/common';
import { ChangeWeek as ChangeWeekInput } from '@huoshui/contracts';
import { changeWeeks, Day, WeekSettings, WeekVersion } from '@huoshui/domain';
import { lastFrozenDay } from '../bulletins';
import { Actor, Clock, must, newId, Settings, SETTINGS, UnitOfWork, Work } from '../platform';
import { STANDING_VERSIONS, WeekCalendar } from './week-calendar';
import { WeekVersionRow } from './week-version.row';

@Injectable()
export class ChangeWeek {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: WeekCalendar,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Decides on another form of the week from a day on. What has begun and what is frozen keeps its own.
   * @throws Refusal `week.change.waiting`, `.weekday`, `.same`, `.early`, `.far`
   */
  async run(actor: Actor, { reason, ...input }: ChangeWeekInput): Promise<{ id: string }> {
    const id = newId();
    await this.unit.write(actor, async (work) => {
      const settings = await lockedSettings(work, this.settings.week);
      const ground = { today: this.clock.today(), frozenUntil: await lastFrozenDay(work) };
      must(changeWeeks(settings, { ...input, from: input.from as Day }, ground));
      await work
        .repository(WeekVersionRow)
        .insert({ id, ...input, from: input.from as Day, reason, decidedBy: actor.personId ?? '' });
    });
    await this.calendar.refresh();
    return { id };
  }
}

/** The settings as they stand; who decides on a change waits for who is deciding on another. */
export async function lockedSettings(work: Work, base: WeekSettings): Promise<WeekSettings> {
  await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['week-settings']);
  return { ...base, changes: await work.query<WeekVersion>(STANDING_VERSIONS) };
}
