import { Injectable } from '@nestjs/common';
import { BulletinContent, Week } from '@huoshui/domain';
import { Database } from '../platform';

/** The ranks that people were told in a week, with the number of the bulletin that told them. */
export interface FrozenStandings extends Pick<BulletinContent, 'items' | 'standings' | 'ruleSet'> {
  readonly week: Week;
  readonly number: number;
}

/** Standings as they were sealed. For the engine only: it knows no actor, so nothing of it goes out unscoped. */
@Injectable()
export class FrozenStandingsReader {
  constructor(private readonly database: Database) {}

  /** Of those of the weeks whose bulletin is frozen. */
  of(weeks: readonly Week[]): Promise<FrozenStandings[]> {
    return this.database.query<FrozenStandings>(
      `SELECT period AS week, number, content -> 'items' AS items, content -> 'standings' AS standings,
         content -> 'ruleSet' AS "ruleSet"
       FROM bulletin WHERE period = ANY ($1) AND frozen_at IS NOT NULL`,
      [weeks],
    );
  }
}
