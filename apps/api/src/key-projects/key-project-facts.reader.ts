import { Injectable } from '@nestjs/common';
import { Day, KeyFigures, KeySettings, Month, yearOf } from '@huoshui/domain';
import { Database } from '../platform';
import { keyMoment } from './key-moment';
import { keyProjectsFrom } from './key-project.sql';
import { keySettingsNow } from './key-settings.reader';

/** What lights and portfolio read of a key project: figures as of the last month that is due, never a colour. */
export interface KeyProjectFacts {
  readonly keyProjectId: string;
  readonly projectId: string;
  readonly year: number;
  readonly level: string;
  readonly figures: KeyFigures;
  /** The last month whose report is due, or null. */
  readonly through: Month | null;
  readonly lastReported: Month | null;
  /** Whether `through` has been reported; true while none is due. */
  readonly reported: boolean;
  readonly plannedStart: Month | null;
  readonly plannedProduction: Month | null;
}

@Injectable()
export class KeyProjectFactsReader {
  constructor(private readonly database: Database) {}

  /** Against which time progress the office holds its key projects. */
  async basis(): Promise<KeySettings['basis']> {
    return (await keySettingsNow(this.database)).basis;
  }

  /**
   * All key projects of the day's year in one query, or those of the projects given. Not scoped: for jobs, and for readers
   * that have asked who may see what.
   */
  async current(today: Day, projectIds?: readonly string[]): Promise<KeyProjectFacts[]> {
    const year = yearOf(today);
    const moment = keyMoment(year, undefined, today, await keySettingsNow(this.database));
    const params: unknown[] = [];
    const from = keyProjectsFrom(moment, params);
    const where = [`k.year = $${params.push(year)}`, 'v.listed'];
    if (projectIds) where.push(`k.project_id = ANY ($${params.push(projectIds)}::uuid[])`);
    const { elapsed, days, through } = moment;
    const rows = await this.database.query<Omit<KeyProjectFacts, 'through' | 'year'>>(
      `SELECT k.id AS "keyProjectId", k.project_id AS "projectId", v.level,
         jsonb_build_object('planFen', v.plan_fen, 'plannedFen', f.planned_fen, 'flatFen', f.flat_fen,
           'actualFen', a.actual_fen) AS figures,
         to_char(a.last_month, 'YYYY-MM') AS "lastReported", a.reported,
         to_char(v.planned_start, 'YYYY-MM') AS "plannedStart",
         to_char(v.planned_production, 'YYYY-MM') AS "plannedProduction"
       FROM ${from} WHERE ${where.join(' AND ')}`,
      params,
    );
    return rows.map((row) => ({ ...row, year, through, figures: { ...row.figures, elapsed, days } }));
  }
}
