import { Injectable } from '@nestjs/common';
import { SpeedSettingView } from '@huoshui/contracts';
import { DEFAULT_SPEED_SETTING } from '@huoshui/domain';
import { Database, personWithId } from '../platform';

const SHIPPED: SpeedSettingView = { ...DEFAULT_SPEED_SETTING, version: 0, reason: null, at: null, by: null };

const COLUMNS = `s.version, s.standards, s.baselines, s.reason, s.recorded_at AS at,
  ${personWithId('s.recorded_by')} AS by`;

@Injectable()
export class SpeedSettingReader {
  constructor(private readonly database: Database) {}

  async current(): Promise<SpeedSettingView> {
    return (
      (await this.database.one<SpeedSettingView>(
        `SELECT ${COLUMNS} FROM speed_setting s ORDER BY version DESC LIMIT 1`,
      )) ?? SHIPPED
    );
  }

  /** Every version, the newest first, the shipped default last. */
  async all(): Promise<SpeedSettingView[]> {
    const rows = await this.database.query<SpeedSettingView>(
      `SELECT ${COLUMNS} FROM speed_setting s ORDER BY version DESC LIMIT 200`,
    );
    return [...rows, SHIPPED];
  }
}
