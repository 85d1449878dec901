import { Injectable } from '@nestjs/common';
import { addDays, RemindedOrder, Reminder, remindersDue } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Clock, Database } from '../platform';
import { OWED } from './order.listing';
import { SettingReader } from './setting.reader';

export interface DueReminder extends Reminder {
  readonly orderId: string;
}

/** No rule reminds earlier than 30 working days ahead; with the longest holidays between, that is within these. */
const AHEAD_DAYS = 70;

@Injectable()
export class DueReminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
    private readonly settings: SettingReader,
  ) {}

  /** Of all owed orders, by the rule that holds now: what should have been sent by today. */
  async byToday(): Promise<DueReminder[]> {
    const today = this.clock.today();
    const [calendar, { value: rule }] = await Promise.all([this.calendar.current(), this.settings.reminders()]);
    const owed = await this.database.query<RemindedOrder & { id: string }>(
      `SELECT o.id, o.state, o.issued_on AS "issuedOn", o.deadline FROM supervision_order o
       WHERE ${OWED} AND o.deadline <= $1::date`,
      [addDays(today, AHEAD_DAYS)],
    );
    return owed.flatMap(({ id, ...order }) =>
      remindersDue(order, today, calendar, rule).map((reminder) => ({ orderId: id, ...reminder })),
    );
  }
}
