import { Injectable } from '@nestjs/common';
import {
  CountedEvent,
  CountingFilter,
  Day,
  FEN_IN_YI,
  landPaper,
  passes,
  planDefinitions,
  PlanMeasure,
  PROJECT_THRESHOLD,
  StartOnLandAcquisition,
  WHOLE,
} from '@huoshui/domain';
import { DefinitionReader } from '../definitions';
import { Database } from '../platform';

/** A part of a part: a team's share of a project, and a person's of it, are told in ten-thousandths each. */
export const PARTS = WHOLE * WHOLE;

/** What a team (and of it a person) reached on a day, in `PARTS` of a project and of 分. */
export interface Reached {
  readonly teamId: string;
  readonly personId: string | null;
  readonly day: Day;
  readonly event: CountedEvent;
  readonly onLand: boolean;
  readonly manufacturing: boolean;
  /** The lower end of the project's band: the threshold, 1亿 or 10亿. No measure parts projects otherwise. */
  readonly amountFen: number;
  readonly parts: bigint;
  readonly fenParts: bigint;
}

export interface ReachedWindow {
  readonly from: Day;
  readonly to: Day;
  readonly teamIds?: readonly string[];
  /** Divided over the persons who brought the project. */
  readonly persons?: boolean;
  readonly events?: readonly CountedEvent[];
}

/**
 * Verified milestones of counted projects by the day of the fact, divided by credit shares, as they are known now. For the
 * board only: sums of teams are the zone's and open, persons are left out unless asked for.
 */
@Injectable()
export class ReachedReader {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionReader,
  ) {}

  async read({ from, to, teamIds, persons = false, events }: ReachedWindow): Promise<Reached[]> {
    const { body } = await this.definitions.inForce('zone', to);
    const params: unknown[] = [from, to];
    const where = [
      `f.day BETWEEN $1 AND $2 AND f.verified_at IS NOT NULL AND f.retracted_at IS NULL`,
      `t.amount_fen >= ${PROJECT_THRESHOLD}`,
    ];
    const milestones = events?.map((event) => (event === 'startOnLandAcquisition' ? 'start' : event));
    if (milestones) where.push(`f.milestone = ANY ($${params.push(milestones)}::text[])`);
    if (teamIds) where.push(`s.team_id = ANY ($${params.push(teamIds)}::uuid[])`);
    const points = persons ? `s.points * coalesce(w.points, ${WHOLE})` : `s.points * ${WHOLE}`;
    const rows = await this.database.query<Omit<Reached, 'parts' | 'fenParts'> & { parts: string; fenParts: string }>(
      `SELECT s.team_id AS "teamId", ${persons ? 'w.person_id' : 'NULL::uuid'} AS "personId", f.day, f.milestone AS event,
         ${onLand(body.startOnLandAcquisition)} AS "onLand", t.manufacturing,
         CASE WHEN t.amount_fen >= ${10 * FEN_IN_YI} THEN ${10 * FEN_IN_YI} WHEN t.amount_fen >= ${FEN_IN_YI} THEN ${FEN_IN_YI}
           ELSE ${PROJECT_THRESHOLD} END AS "amountFen",
         sum(${points})::text AS parts, sum(${points} * t.amount_fen::numeric)::text AS "fenParts"
       FROM milestone_fact f JOIN project_terms t ON t.project_id = f.project_id AND t.known_to IS NULL
              CROSS JOIN LATERAL (SELECT (share ->> 'teamId')::uuid AS team_id, (share ->> 'basisPoints')::bigint AS points
         FROM jsonb_array_elements(t.shares) AS share) s
       ${persons ? BROUGHT : ''}
       WHERE ${where.join(' AND ')} GROUP BY 1, 2, 3, 4, 5, 6, 7`,
      params,
    );
    return rows.map((row) => ({ ...row, parts: BigInt(row.parts), fenParts: BigInt(row.fenParts) }));
  }
}

/** Who brought a project in which part; one that nobody is named for stays whole with nobody. */
const BROUGHT = `LEFT JOIN project_persons q ON q.project_id = f.project_id AND q.known_to IS NULL
       LEFT JOIN LATERAL (SELECT (share ->> 'personId')::uuid AS person_id, (share ->> 'basisPoints')::bigint AS points
         FROM jsonb_array_elements(q.shares) AS share) w ON true`;

/** Whether a start came so soon after the land that it counts as 拿地即开工: the rule of `startsOnLandAcquisition`. */
const onLand = ({ days, from }: StartOnLandAcquisition): string => `f.milestone = 'start' AND coalesce((
  SELECT f.day - ${from === 'recorded' ? 'g.day' : paperDay(landPaper[from])} BETWEEN 0 AND ${days}
  FROM milestone_fact g WHERE g.project_id = f.project_id AND g.milestone = 'landAcquisition' AND g.verified_at IS NOT NULL
    AND g.retracted_at IS NULL), false)`;

const paperDay = (kind: string): string => `(SELECT min(p.day) FROM milestone_paper p WHERE p.fact_id = g.id
  AND p.kind = '${kind}' AND p.verified_at IS NOT NULL AND p.retracted_at IS NULL)`;

/** What a row is worth to a measure, in `PARTS` of its unit; 0 where it does not count. */
export function worth(row: Reached, measure: PlanMeasure): bigint {
  const { event, filter, unit } = planDefinitions[measure];
  if (event === undefined || !happened(row, event) || !within(row, filter)) return 0n;
  return unit === 'fen' ? row.fenParts : row.parts;
}

const happened = (row: Reached, event: CountedEvent): boolean =>
  event === 'startOnLandAcquisition' ? row.onLand : row.event === event;

const within = ({ amountFen, manufacturing }: Reached, filter: CountingFilter): boolean =>
  passes(filter, { amountFen, manufacturing, industry: null, landMode: null });
