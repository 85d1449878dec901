import { Injectable } from '@nestjs/common';
import { HistoryKind } from '@huoshui/contracts';
import { Actor, Database } from '../platform';
import { EventSource, EventWindow, ProjectEvent, projectEvents } from './project-events';

export type TermsOrMilestone = Exclude<HistoryKind, `lead.${string}`>;

/** When a fact was told. What an import brought was known from the day on which its run holds it, not from its run. */
export const TOLD = `(CASE WHEN f.origin = 'import' THEN f.held_from ELSE f.recorded_at END)`;

const fact = (kind: TermsOrMilestone, at: string, by: string, reason: string, which: string): EventSource => ({
  from: 'milestone_fact f',
  project: 'f.project_id',
  id: `'${kind}:' || f.id`,
  at,
  by,
  kind: `'${kind}'`,
  details: `jsonb_build_object('milestone', f.milestone, 'day', f.day, 'reason', ${reason})`,
  where: () => [which],
});

const KEYS = {
  name: 'name',
  company: 'company',
  industry: 'industry',
  amountFen: 'amount_fen',
  manufacturing: 'manufacturing',
  added: 'added',
  landMode: 'land_mode',
  leadTeamId: 'lead_team_id',
  shares: 'shares',
  place: 'place',
};
const changed = Object.entries(KEYS)
  .map(([key, column]) => `CASE WHEN b.${column} IS DISTINCT FROM t.${column} THEN '${key}' END`)
  .join(', ');

const SOURCES: readonly EventSource[] = [
  fact('milestone.recorded', TOLD, 'f.recorded_by', 'f.note', 'true'),
  fact('milestone.verified', 'f.verified_at', 'f.verified_by', 'NULL', 'f.verified_by IS DISTINCT FROM f.recorded_by'),
  fact('milestone.returned', 'f.returned_at', 'f.returned_by', 'f.return_reason', 'f.returned_at IS NOT NULL'),
  fact('milestone.retracted', 'f.retracted_at', 'f.retracted_by', 'f.retract_reason', 'f.retracted_at IS NOT NULL'),
  {
    from: `project_terms t LEFT JOIN LATERAL (SELECT b.* FROM project_terms b WHERE b.project_id = t.project_id
      AND b.known_to <= t.known_from ORDER BY b.known_from DESC LIMIT 1) b ON true`,
    project: 't.project_id',
    id: `'terms:' || t.id`,
    at: 't.known_from',
    by: 't.recorded_by',
    kind: `CASE WHEN b.id IS NULL THEN 'project.opened' ELSE 'project.terms' END`,
    details: `jsonb_build_object('reason', t.reason, 'changed', CASE WHEN b.id IS NOT NULL THEN concat_ws(',', ${changed}) END)`,
  },
];

@Injectable()
export class ProjectEventsReader {
  constructor(private readonly database: Database) {}

  /** What happened to terms and milestones, in lists of which each brings its newest. */
  lists(actor: Actor, window: EventWindow): Promise<ProjectEvent<TermsOrMilestone>[][]> {
    return Promise.all(SOURCES.map((source) => projectEvents<TermsOrMilestone>(this.database, actor, window, source)));
  }
}
