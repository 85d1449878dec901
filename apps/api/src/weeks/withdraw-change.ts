import { Inject, Injectable } from '@nestjs/common';
import { waitingChange } from '@huoshui/domain';
import { Actor, Clock, found, Refusal, Settings, SETTINGS, UnitOfWork } from '../platform';
import { lockedSettings } from './change-week';
import { WeekCalendar } from './week-calendar';
import { WeekVersionRow } from './week-version.row';

@Injectable()
export class WithdrawChange {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: WeekCalendar,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Takes a change back while no week that it touches has begun. @throws Refusal `week.change.begun` */
  async run(actor: Actor, id: string): Promise<void> {
    await this.unit.write(actor, async (work) => {
      const settings = await lockedSettings(work, this.settings.week);
      const versions = work.repository(WeekVersionRow);
      const version = found(await versions.findOneBy({ id }));
      const waiting = waitingChange(settings, this.clock.today());
      if (version.withdrawnAt !== null || waiting?.from !== version.from) throw new Refusal('week.change.begun');
      await versions.update({ id }, { withdrawnBy: actor.personId, withdrawnAt: this.clock.now() });
    });
    await this.calendar.refresh();
  }
}
