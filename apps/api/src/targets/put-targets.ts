import { PlanMeasure, target, TargetPeriod } from '@huoshui/domain';
import { must, newId, Refusal, Work } from '../platform';

/** A height that is to count. Null takes the target back. */
export interface WantedTarget {
  readonly teamId: string | null;
  readonly personId: string | null;
  readonly measure: PlanMeasure;
  readonly period: TargetPeriod;
  readonly value: number | null;
  readonly stretch: number | null;
}

/** A height as it stands now. */
export interface StandingTarget extends WantedTarget {
  readonly id: string;
}

const GIVEN = `unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) WITH ORDINALITY
  AS given (team_id, person_id, measure, period, at)`;

const placed = (year: number, wanted: readonly Omit<WantedTarget, 'value' | 'stretch'>[]): unknown[] => [
  year,
  wanted.map(({ teamId }) => teamId),
  wanted.map(({ personId }) => personId),
  wanted.map(({ measure }) => measure),
  wanted.map(({ period }) => period),
];

const SAME = `t.year = $1 AND t.measure = given.measure AND t.period = given.period
  AND t.team_id IS NOT DISTINCT FROM given.team_id AND t.person_id IS NOT DISTINCT FROM given.person_id`;

/** What stands now at each of the places, in their order; undefined where no target was ever set. */
export async function standingTargets(
  asking: Pick<Work, 'query'>,
  year: number,
  places: readonly Omit<WantedTarget, 'value' | 'stretch'>[],
): Promise<(StandingTarget | undefined)[]> {
  const rows = await asking.query<StandingTarget & { at: number }>(
    `SELECT given.at::int AS at, t.id, t.team_id AS "teamId", t.person_id AS "personId", t.measure, t.period, v.value, v.stretch
     FROM ${GIVEN} JOIN target t ON ${SAME} JOIN target_value v ON v.target_id = t.id AND v.known_to IS NULL`,
    placed(year, places),
  );
  const found = new Map(rows.map(({ at, ...row }) => [at, row]));
  return places.map((_, at) => found.get(at + 1));
}

/** Locks the places of a year, made where there are none, so that what stands there holds until the write ends. */
async function lockPlaces(work: Work, year: number, wanted: readonly WantedTarget[]): Promise<string[]> {
  await work.query(
    `INSERT INTO target (id, year, team_id, person_id, measure, period)
     SELECT ids.id, $1, given.team_id, given.person_id, given.measure, given.period
     FROM ${GIVEN} JOIN unnest($6::uuid[]) WITH ORDINALITY AS ids (id, at) USING (at)
     ON CONFLICT ON CONSTRAINT target_once DO NOTHING`,
    [...placed(year, wanted), wanted.map(() => newId())],
  );
  const rows = await work.query<{ id: string; at: number }>(
    `SELECT t.id, given.at::int AS at FROM ${GIVEN} JOIN target t ON ${SAME} ORDER BY t.id FOR UPDATE OF t`,
    placed(year, wanted),
  );
  const ids = new Map(rows.map(({ at, id }) => [at, id]));
  return wanted.map((_, at) => ids.get(at + 1) ?? '');
}

export interface PutOptions {
  readonly knownFrom: Date;
  readonly proposalId?: string;
  /** Asked once the places are locked, with what stands there. */
  readonly agreed?: (standing: readonly (StandingTarget | undefined)[]) => void;
}

/** Lets heights count from an instant; what stood before keeps its time. @throws Refusal the codes of `target()` */
export async function putTargets(
  work: Work,
  year: number,
  wanted: readonly WantedTarget[],
  { knownFrom, proposalId, agreed }: PutOptions,
): Promise<void> {
  for (const { measure, value, stretch } of wanted) if (value !== null) must(target({ measure, value, stretch }));
  const ids = await lockPlaces(work, year, wanted);
  agreed?.(await standingTargets(work, year, wanted));
  await work.query('UPDATE target_value SET known_to = $2 WHERE target_id = ANY ($1::uuid[]) AND known_to IS NULL', [
    ids,
    knownFrom,
  ]);
  await work.query(
    `INSERT INTO target_value (id, target_id, value, stretch, known_from, proposal_id)
     SELECT given.id, given.target_id, given.value, given.stretch, $5, $6
     FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[]) AS given (id, target_id, value, stretch)`,
    [
      wanted.map(() => newId()),
      ids,
      wanted.map(({ value }) => value),
      wanted.map(({ stretch }) => stretch),
      knownFrom,
      proposalId ?? null,
    ],
  );
  await work.query('UPDATE target SET version = version + 1 WHERE id = ANY ($1::uuid[])', [ids]);
}

type SetInput = Partial<WantedTarget> & { year: number; teamId: string | null; measure: PlanMeasure; value: number };

/** Sets one target as history, inside another module's write. @throws Refusal `target.invalid`, `target.exists` */
export async function addTarget(work: Work, input: SetInput, knownFrom: Date): Promise<void> {
  const { year, personId = null, period = 'year', stretch = null, teamId, measure, value } = input;
  const wanted = [{ teamId, personId, period, stretch, measure, value }];
  const agreed = ([standing]: readonly (StandingTarget | undefined)[]): void => {
    if (standing) throw new Refusal('target.exists', { year, measure });
  };
  await putTargets(work, year, wanted, { knownFrom, agreed });
}
