import { KeyPlanInput } from '@huoshui/contracts';
import { keyPlan, KeySettings, Month } from '@huoshui/domain';
import { must, newId, Work } from '../platform';

/** A version to come: the plan of an entry from now on, or its leaving the list. */
export interface PlanVersion {
  readonly keyProjectId: string;
  readonly plan: KeyPlanInput;
  readonly listed: boolean;
  readonly reason: string | null;
  /** For history that is loaded: from when it was known, and by whom. */
  readonly knownFrom?: Date;
  readonly recordedBy?: string | null;
}

/** @throws Refusal the codes of `keyPlan` */
export const mustBePlan = (plan: KeyPlanInput, settings: KeySettings): void =>
  void must(
    keyPlan(
      {
        ...plan,
        plannedStart: plan.plannedStart as Month | null,
        plannedProduction: plan.plannedProduction as Month | null,
      },
      settings,
    ),
  );

/** The plans that hold now, by entry, with whether each still stands on its list. */
export async function plansNow(
  asking: Pick<Work, 'query'>,
  keyProjectIds: readonly string[],
): Promise<Map<string, { plan: KeyPlanInput; listed: boolean }>> {
  const rows = await asking.query<{ id: string; plan: KeyPlanInput; listed: boolean }>(
    `SELECT key_project_id AS id, listed, jsonb_build_object('level', level, 'serial', serial, 'content', content,
       'leader', coalesce((SELECT who.display_name FROM person who WHERE who.id = leader_id), leader), 'leaderId', leader_id, 'planFen', plan_fen, 'monthsFen', months_fen,
       'plannedStart', to_char(planned_start, 'YYYY-MM'), 'plannedProduction', to_char(planned_production, 'YYYY-MM')) AS plan
     FROM key_project_plan WHERE key_project_id = ANY ($1::uuid[]) AND known_to IS NULL`,
    [keyProjectIds],
  );
  return new Map(rows.map(({ id, plan, listed }) => [id, { plan, listed }]));
}

const KEYS = ['level', 'serial', 'content', 'leaderId', 'planFen', 'plannedStart', 'plannedProduction'] as const;

/** A leader with an account is the same whatever the name beside it. */
export const samePlan = (one: KeyPlanInput, other: KeyPlanInput): boolean =>
  (one.leaderId !== null || one.leader === other.leader) &&
  KEYS.every((key) => one[key] === other[key]) &&
  JSON.stringify(one.monthsFen) === JSON.stringify(other.monthsFen);

/** Ends what holds now and begins the new versions, any number at once. */
export async function keepPlans(work: Work, versions: readonly PlanVersion[]): Promise<void> {
  const first = (month: string | null): string | null => (month === null ? null : `${month}-01`);
  const rows = versions.map(({ keyProjectId, plan, listed, reason, knownFrom, recordedBy }) => ({
    id: newId(),
    key_project_id: keyProjectId,
    level: plan.level,
    serial: plan.serial,
    content: plan.content,
    leader: plan.leaderId === null ? plan.leader : null,
    leader_id: plan.leaderId,
    plan_fen: plan.planFen,
    months_fen: plan.monthsFen,
    planned_start: first(plan.plannedStart),
    planned_production: first(plan.plannedProduction),
    listed,
    reason,
    known_from: knownFrom ?? null,
    recorded_by: recordedBy ?? work.actor.personId,
  }));
  await work.query(
    `UPDATE key_project_plan v SET known_to = greatest(coalesce(g.known_from, clock_timestamp()), v.known_from)
     FROM jsonb_to_recordset($1::jsonb) AS g(key_project_id uuid, known_from timestamptz)
     WHERE v.key_project_id = g.key_project_id AND v.known_to IS NULL`,
    [JSON.stringify(rows)],
  );
  const columns = `id, key_project_id, level, serial, content, leader, leader_id, plan_fen, months_fen, planned_start,
    planned_production, listed, reason, recorded_by`;
  await work.query(
    `INSERT INTO key_project_plan (${columns}, known_from)
     SELECT ${columns}, coalesce(known_from, clock_timestamp()) FROM jsonb_to_recordset($1::jsonb) AS g(id uuid,
       key_project_id uuid, level text, serial int, content text, leader text, leader_id uuid, plan_fen bigint,
       months_fen bigint[], planned_start date, planned_production date, listed boolean, reason text, recorded_by uuid,
       known_from timestamptz)`,
    [JSON.stringify(rows)],
  );
}
