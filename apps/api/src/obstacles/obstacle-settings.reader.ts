import { Injectable } from '@nestjs/common';
import { ObstacleSettingsView } from '@huoshui/contracts';
import { DEFAULT_OBSTACLE_SETTINGS, ObstacleSettings } from '@huoshui/domain';
import { Database, personWithId } from '../platform';

type Kept = Omit<ObstacleSettingsView, keyof ObstacleSettings | 'defaults'> & { value: ObstacleSettings };

const NEWEST = `SELECT s.version, s.value, s.changed_at AS "changedAt",
    ${personWithId('s.changed_by')} AS "changedBy"
  FROM obstacle_settings s ORDER BY s.version DESC LIMIT 1`;

/** What the office has fixed is no secret: who raises an obstacle is told how long it may take. */
@Injectable()
export class ObstacleSettingsReader {
  constructor(private readonly database: Database) {}

  async view(): Promise<ObstacleSettingsView> {
    const kept = await this.database.one<Kept>(NEWEST);
    if (!kept) return { ...DEFAULT_OBSTACLE_SETTINGS, ...UNCHANGED };
    const { value, ...rest } = kept;
    return { ...value, ...rest, defaults: false };
  }

  async current(): Promise<ObstacleSettings> {
    const { firstAnswerWorkdays, categories, allowances, escalations } = await this.view();
    return { firstAnswerWorkdays, categories, allowances, escalations };
  }
}

const UNCHANGED = { defaults: true, changedAt: null, changedBy: null, version: 1 };
