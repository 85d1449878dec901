import { Injectable } from '@nestjs/common';
import { PersonRef, SupervisionSetting, SupervisionSettings } from '@huoshui/contracts';
import { DEFAULT_FIVE_ONES, DEFAULT_REMINDERS, ReminderRule } from '@huoshui/domain';
import { Actor, Database, person } from '../platform';

export type SettingKind = 'fiveOnes' | 'reminders';

interface Read {
  readonly value: unknown;
  readonly version: number;
  readonly since: string;
  readonly by: PersonRef | null;
}

/** Settings are no secret among those who read orders. A version of 0 is the product's own default. */
@Injectable()
export class SettingReader {
  constructor(private readonly database: Database) {}

  async all(_actor: Actor): Promise<SupervisionSettings> {
    const [fiveOnes, reminders] = await Promise.all([this.fiveOnes(), this.reminders()]);
    return { fiveOnes, reminders };
  }

  fiveOnes(): Promise<SupervisionSetting<string[]>> {
    return this.newest('fiveOnes', [...DEFAULT_FIVE_ONES]);
  }

  reminders(): Promise<SupervisionSetting<ReminderRule>> {
    return this.newest('reminders', DEFAULT_REMINDERS);
  }

  private async newest<T>(kind: SettingKind, value: T): Promise<SupervisionSetting<T>> {
    const row = await this.database.one<Read>(
      `SELECT s.value, s.number AS version, s.known_from AS since, ${person('p')} AS by
       FROM supervision_setting s LEFT JOIN person p ON p.id = s.recorded_by
       WHERE s.kind = $1 ORDER BY s.number DESC LIMIT 1`,
      [kind],
    );
    if (row === null) return { value, version: 0, isDefault: true, since: null, by: null };
    return { ...row, value: row.value as T, isDefault: false };
  }
}
