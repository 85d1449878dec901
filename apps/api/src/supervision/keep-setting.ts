import { Injectable } from '@nestjs/common';
import { PutFiveOnesNames, PutReminderRule } from '@huoshui/contracts';
import { fiveOnesNames, reminderRule } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';
import { SettingKind } from './setting.reader';

@Injectable()
export class KeepSetting {
  constructor(private readonly unit: UnitOfWork) {}

  /** @throws Refusal `supervision.five-ones.names`, `request.version.stale` */
  fiveOnes(actor: Actor, { names }: PutFiveOnesNames): Promise<{ version: number }> {
    return this.keep(actor, 'fiveOnes', must(fiveOnesNames(names)));
  }

  /** @throws Refusal `supervision.reminders.invalid`, `request.version.stale` */
  reminders(actor: Actor, rule: PutReminderRule): Promise<{ version: number }> {
    return this.keep(actor, 'reminders', must(reminderRule(rule)));
  }

  /** A new version behind the others: what held before stays known. */
  private keep(actor: Actor, kind: SettingKind, value: object): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`supervision.setting.${kind}`]);
      const [last] = await work.query<{ number: number }>(
        'SELECT coalesce(max(number), 0)::int AS number FROM supervision_setting WHERE kind = $1',
        [kind],
      );
      const before = last?.number ?? 0;
      work.mustMatch(before);
      await work.query(
        'INSERT INTO supervision_setting (id, kind, number, value, recorded_by) VALUES ($1, $2, $3, $4, $5)',
        [newId(), kind, before + 1, JSON.stringify(value), actor.personId],
      );
      return { version: before + 1 };
    });
  }
}
