import { Injectable } from '@nestjs/common';
import { Day, EntryState } from '@huoshui/domain';
import { Database, Work } from '../platform';
import { checklistNow } from './checklist.reader';
import { applicable, STATE } from './statistics-entry.listing';

/** What lights and portfolio read of a case: days and state, never a colour. */
export interface StatisticsFacts {
  readonly projectId: string;
  readonly startDay: Day;
  readonly startVerified: boolean;
  readonly state: EntryState;
  readonly submittedOn: Day | null;
  readonly listedOn: Day | null;
}

/**
 * Of started projects that are to be listed, in one query: of those given, or of all that are not on the list yet. Not
 * scoped: for jobs, and for readers that have asked who may see what.
 */
export async function statisticsFacts(
  asking: Pick<Work, 'query'>,
  projectIds?: readonly string[],
): Promise<StatisticsFacts[]> {
  const { leastFen } = await checklistNow(asking);
  const which = projectIds ? 'c.project_id = ANY ($2::uuid[])' : `e.state IS DISTINCT FROM 'listed'`;
  return asking.query<StatisticsFacts>(
    `SELECT c.project_id AS "projectId", c.start_day AS "startDay", NOT 'start' = ANY (c.unverified) AS "startVerified",
       ${STATE} AS state, e.submitted_on AS "submittedOn", e.listed_on AS "listedOn"
     FROM project_current c LEFT JOIN statistics_entry e ON e.project_id = c.project_id
     WHERE c.start_day IS NOT NULL AND ${applicable('$1')} AND ${which}`,
    projectIds ? [leastFen, projectIds] : [leastFen],
  );
}

@Injectable()
export class StatisticsFactsReader {
  constructor(private readonly database: Database) {}

  /** As `statisticsFacts`, outside of any write. */
  of(projectIds?: readonly string[]): Promise<StatisticsFacts[]> {
    return statisticsFacts(this.database, projectIds);
  }
}
