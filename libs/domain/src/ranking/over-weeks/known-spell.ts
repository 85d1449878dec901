import { KnownFact, KnownProject } from '../../projects/known-project';
import { Milestone } from '../../projects/milestone';

/** Places in a row of cut-offs or of weeks, `until` not included. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** A project as its terms were known alike at a row of cut-offs: from the one at index `from` up to, not including, `until`. */
export interface KnownSpell extends Stretch {
  /** With every fact that was known at any of them. */
  readonly project: KnownProject;
  /** Where a fact was not known at all of them: at which ones. */
  readonly known?: Readonly<Partial<Record<Milestone, Stretch>>>;
}

/** Whether they have a place in common. */
export const meets = (a: Stretch, b: Stretch): boolean => a.from < b.until && b.from < a.until && a.from < a.until;

export const overlap = (a: Stretch, b: Stretch): Stretch => ({
  from: Math.max(a.from, b.from),
  until: Math.min(a.until, b.until),
});

/** The same in spells that know all their facts at every cut-off. */
export function splitSpell(spell: KnownSpell): readonly KnownSpell[] {
  const { project, known } = spell;
  if (known === undefined) return [spell];
  const edges = Object.values(known)
    .flatMap((one) => [one.from, one.until])
    .filter((edge) => edge > spell.from && edge < spell.until);
  const starts = [...new Set([spell.from, ...edges])].toSorted((a, b) => a - b);
  return starts.map((from, at) => ({
    from,
    until: starts[at + 1] ?? spell.until,
    project: { ...project, facts: factsAt(from, project.facts, known) },
  }));
}

function factsAt(
  at: number,
  facts: KnownProject['facts'],
  known: NonNullable<KnownSpell['known']>,
): KnownProject['facts'] {
  const standing: Partial<Record<Milestone, KnownFact>> = {};
  for (const fact of Object.values(facts)) {
    const { from, until } = known[fact.milestone] ?? ALWAYS;
    if (from <= at && at < until) standing[fact.milestone] = fact;
  }
  return standing;
}

const ALWAYS: Stretch = { from: 0, until: Infinity };
