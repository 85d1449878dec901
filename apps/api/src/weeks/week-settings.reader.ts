import { Inject, Injectable } from '@nestjs/common';
import { WeekSettingsView, WeekVersionView } from '@huoshui/contracts';
import { lastFrozenDay } from '../bulletins';
import { Actor, Database, SETTINGS, Settings } from '../platform';

const VERSIONS = `SELECT v.id, v.from_day AS "from", v.first_weekday AS "firstWeekday", v.cutoff_hour AS "cutoffHour",
    v.reason, jsonb_build_object('id', p.id, 'displayName', p.display_name) AS by, v.decided_at AS at,
    CASE WHEN w.id IS NULL THEN NULL ELSE jsonb_build_object('id', w.id, 'displayName', w.display_name) END AS "withdrawnBy",
    v.withdrawn_at AS "withdrawnAt"
  FROM week_version v JOIN person p ON p.id = v.decided_by LEFT JOIN person w ON w.id = v.withdrawn_by
  ORDER BY v.decided_at DESC`;

@Injectable()
export class WeekSettingsReader {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What the zone began with and every change of it: the zone's, the same for everybody who may read settings. */
  async all(_actor: Actor): Promise<WeekSettingsView> {
    const [versions, frozenUntil] = await Promise.all([
      this.database.query<WeekVersionView>(VERSIONS),
      lastFrozenDay(this.database),
    ]);
    return { base: this.settings.week, versions, frozenUntil };
  }
}
