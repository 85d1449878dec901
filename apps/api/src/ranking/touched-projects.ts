import { Day, Milestone, NeededFacts } from '@huoshui/domain';
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

/** $1 and $2: counted at any time between these instants; $3: happened by this day. */
const touched = (needed: NeededFacts, investedFrom: Day | null): string => `
  SELECT n.project_id AS id FROM milestone_fact n
  WHERE ${wanted(needed)} AND n.day <= $3 AND n.held_from <= $2 AND (n.retracted_at IS NULL OR n.retracted_at > $1)
  ${investedFrom ? `UNION ALL SELECT i.project_id FROM investment_report i WHERE i.month BETWEEN '${investedFrom}' AND $3` : ''}`;

/** Most milestones are needed from the same day on, the year's first: each day is asked about once. */
function wanted(needed: NeededFacts): string {
  const since = [...Map.groupBy(Object.keys(needed) as Milestone[], (milestone) => needed[milestone] ?? '')];
  const facts = since.map(
    ([day, own]) => `n.day >= '${day}' AND n.milestone IN (${own.map((one) => `'${one}'`).join(', ')})`,
  );
  const [earliest] = since.map(([day]) => day).toSorted();
  return earliest ? `n.day >= '${earliest}' AND (${facts.join(' OR ')})` : 'false';
}

const held = (by: 'project_terms' | 'project_persons'): string =>
  `WHERE EXISTS (SELECT FROM ${by} h WHERE h.project_id = found.id AND h.shares @> $4::jsonb)`;

/** Projects that have anything in the days that the rules read, in the order of their ids; they come as one text, which is read fastest. */
export async function touchedProjects(
  database: Database,
  since: Date,
  until: Date,
  { needed, upTo, investedFrom = null, teamId, personId }: WantedTouched,
): Promise<readonly string[]> {
  const [by, share] = teamId
    ? [held('project_terms'), [{ teamId }]]
    : personId
      ? [held('project_persons'), [{ personId }]]
      : ['', null];
  const row = await database.one<{ ids: string | null }>(
    `SELECT string_agg(id::text, ',' ORDER BY id) AS ids
     FROM (SELECT found.id FROM (${touched(needed, investedFrom)}) AS found ${by} GROUP BY 1) AS each`,
    [since, until, upTo, ...(share ? [JSON.stringify(share)] : [])],
  );
  return row?.ids?.split(',') ?? [];
}
