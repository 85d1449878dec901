import { Day } from '../../day';
import { canonicalJson } from '../canonical-json';
import { KnownFact, KnownProject } from '../../projects/known-project';
import { Milestone, MILESTONES } from '../../projects/milestone';

/** Why a figure of an earlier period is another one now. */
export const AdjustmentKind = {
  /** Its day lies in an earlier period, and it became known only now. */
  Late: 'late',
  /** It was counted and has been taken back. */
  Retracted: 'retracted',
  /** Another day, or another paper, stands in its place. */
  Corrected: 'corrected',
  /** Amount, shares, lead team or another term of a project that was counted is another one. */
  Terms: 'terms',
} as const;
export type AdjustmentKind = (typeof AdjustmentKind)[keyof typeof AdjustmentKind];

/** One step from a project as it was known at the cut-off before to the project as it is known now. */
export interface FactStep {
  /** Null for what is no adjustment: facts of the period itself. */
  readonly kind: AdjustmentKind | null;
  /** The project after the step; null when it is not known any more. */
  readonly project: KnownProject | null;
  /** With the names of now, or where it is gone with those it had. */
  readonly about: KnownProject;
  readonly milestone: Milestone | null;
  readonly day: Day | null;
  /** The day that was counted before. */
  readonly was: Day | null;
}

/**
 * The steps that lead from what was known of a project at the cut-off before to what is known now: what is no adjustment
 * first, then the terms, then milestone by milestone. The last step's project is the one known now.
 * @param periodFrom the first day of the period: what lies before it belongs to an earlier one
 */
export function factSteps(before: KnownProject | null, now: KnownProject | null, periodFrom: Day): FactStep[] {
  const about = now ?? before;
  if (about === null || before === now) return [];
  const changes = changesOf(before, now, periodFrom);
  const ordered = [...changes.filter(({ kind }) => kind === null), ...changes.filter(({ kind }) => kind !== null)];
  let project: KnownProject = before ?? { ...about, facts: {} };
  const steps = ordered.map(({ take, ...step }): FactStep => {
    project = take(project);
    return { ...step, project, about };
  });
  const last = steps.at(-1);
  if (last === undefined) return [{ ...NOTHING, project: now, about }];
  return now === null ? [...steps.slice(0, -1), { ...last, project: null }] : steps;
}

const NOTHING = { kind: null, milestone: null, day: null, was: null } as const;

interface Change extends Omit<FactStep, 'project' | 'about'> {
  take(project: KnownProject): KnownProject;
}

function changesOf(before: KnownProject | null, now: KnownProject | null, periodFrom: Day): Change[] {
  const changes: Change[] = [];
  if (before !== null && now !== null && termsOf(before) !== termsOf(now)) {
    const counted = Object.values(before.facts).some(({ day }) => day < periodFrom);
    const take = ({ facts }: KnownProject): KnownProject => ({ ...now, facts });
    changes.push({ ...NOTHING, kind: counted ? AdjustmentKind.Terms : null, take });
  }
  for (const milestone of MILESTONES) {
    const was = before?.facts[milestone];
    const is = now?.facts[milestone];
    if (sameFact(was, is)) continue;
    const take = (project: KnownProject): KnownProject => {
      const { [milestone]: _gone, ...others } = project.facts;
      return { ...project, facts: is ? { ...others, [milestone]: is } : others };
    };
    changes.push({ ...stepOf(was, is, periodFrom), milestone, take });
  }
  return changes;
}

function stepOf(
  was: KnownFact | undefined,
  is: KnownFact | undefined,
  periodFrom: Day,
): Pick<FactStep, 'kind' | 'day' | 'was'> {
  const days = { day: is?.day ?? was?.day ?? null, was: is && was ? was.day : null };
  const earlier = [was, is].some((fact) => fact !== undefined && fact.day < periodFrom);
  if (!earlier) return { kind: null, ...days };
  if (was === undefined) return { kind: AdjustmentKind.Late, ...days };
  return { kind: is === undefined ? AdjustmentKind.Retracted : AdjustmentKind.Corrected, ...days };
}

/** What counts of a project beside its facts; a new name moves nobody. */
const termsOf = ({ amountFen, industry, manufacturing, landMode, leadTeamId, shares }: KnownProject): string =>
  canonicalJson({ amountFen, industry, manufacturing, landMode, leadTeamId, shares });

/** The same fact, whether or not it was fresh. */
function sameFact(one: KnownFact | undefined, other: KnownFact | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.id === other.id &&
    one.day === other.day &&
    canonicalJson(one.paperDays ?? {}) === canonicalJson(other.paperDays ?? {})
  );
}
