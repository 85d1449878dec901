import { Day, NeededFacts } from '@huoshui/domain';
import { Database } from '../platform';

export interface WantedTouched {
  /** Only projects with such a fact. */
  readonly needed: NeededFacts;
  readonly upTo: Day;
  /** And those with a monthly report of what was invested from this day on. */
  readonly investedFrom?: Day | null;
  /** Only projects in which this team, or this person, had a part at any time. */
  readonly teamId?: string;
  readonly personId?: string;
}

/** $4 and $5: counted at any time between these instants. */
const touched = (investedFrom: Day | null): string => `
  SELECT n.project_id AS id FROM milestone_fact n
  WHERE n.day BETWEEN $2 AND $3 AND n.day >= ($1::jsonb ->> n.milestone)::date
    AND n.held_from <= $5 AND (n.retracted_at IS NULL OR n.retracted_at > $4)
  ${investedFrom ? `UNION ALL SELECT i.project_id FROM investment_report i WHERE i.month BETWEEN '${investedFrom}' AND $3` : ''}`;

const held = (by: 'project_terms' | 'project_persons'): string =>
  `WHERE EXISTS (SELECT FROM ${by} h WHERE h.project_id = found.id AND h.shares @> $6::jsonb)`;

/** Projects that have anything in the days that the rules read, in the order of their ids; they come as one text, which is read fastest. */
export async function touchedProjects(
  database: Database,
  since: Date,
  until: Date,
  { needed, upTo, investedFrom = null, teamId, personId }: WantedTouched,
): Promise<readonly string[]> {
  const earliest: Day = Object.values(needed).toSorted()[0] ?? upTo;
  const [by, share] = teamId
    ? [held('project_terms'), [{ teamId }]]
    : personId
      ? [held('project_persons'), [{ personId }]]
      : ['', null];
  const row = await database.one<{ ids: string | null }>(
    `SELECT string_agg(id::text, ',' ORDER BY id) AS ids
     FROM (SELECT found.id FROM (${touched(investedFrom)}) AS found ${by} GROUP BY 1) AS each`,
    [JSON.stringify(needed), earliest, upTo, since, until, ...(share ? [JSON.stringify(share)] : [])],
  );
  return row?.ids?.split(',') ?? [];
}
