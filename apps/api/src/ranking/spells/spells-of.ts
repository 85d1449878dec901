import {
  CreditShare,
  Day,
  KnownFact,
  KnownProject,
  KnownSpell,
  Milestone,
  PersonShare,
  Stretch,
  WHOLE,
} from '@huoshui/domain';
import { KnownFor } from './place';
import { SpellBesides } from './spell-besides';

export interface SpellRow extends Pick<
  KnownProject,
  'id' | 'amountFen' | 'industry' | 'manufacturing' | 'added' | 'landMode' | 'leadTeamId'
> {
  /** Place of the first cut-off at which these terms were known, and of the first at which they were not any more. */
  readonly from: number;
  readonly until: number;
  /** Null for a project that its lead team has alone. */
  readonly shares: readonly CreditShare[] | null;
  /** `milestone day from until [id]`, a fact each, joined by commas; null without any. */
  readonly facts: string | null;
}

type KnownFacts = readonly KnownFor<KnownFact>[];

/**
 * One spell for a project whose milestones have one fact each and that is else known alike; otherwise one between two
 * places at which anything of it changes.
 */
export function* spellsOf(row: SpellRow, besides: SpellBesides): Generator<KnownSpell> {
  const { from, until, facts, shares, ...terms } = row;
  // What came and was taken back between two cut-offs was known at none.
  const known = (facts?.split(',') ?? []).map(factIn).filter((fact) => fact.from < fact.until);
  const persons = besides.persons?.get(row.id) ?? NONE;
  const investments = besides.investments?.get(row.id) ?? NONE;
  const partners = besides.partners?.get(row.id) ?? NONE;
  const alone = { ...terms, code: '', name: '', company: '', shares: shares ?? wholeOf(terms.leadTeamId) };
  const edges = [...twice(known), ...persons, ...investments, ...partners, ...papersOf(known, besides)].flatMap(
    edgesOf,
  );
  for (const weeks of between(row, edges)) {
    yield {
      ...weeks,
      project: {
        ...alone,
        facts: factsIn(weeks, known, besides),
        ...(besides.persons && { persons: standing(persons, weeks).at(-1) ?? NOBODY }),
        ...(besides.partners && { partners: standing(partners, weeks) }),
        ...(besides.investments && { investments: standing(investments, weeks) }),
      },
      known: narrower(weeks, known),
    };
  }
}

const NONE: readonly KnownFor<never>[] = [];
const NOBODY: readonly PersonShare[] = [];

const edgesOf = ({ from, until }: Stretch): number[] => [from, until];

/** The facts of milestones that have several. */
const twice = (known: KnownFacts): KnownFacts =>
  known.filter((one) => known.some((other) => other !== one && other.value.milestone === one.value.milestone));

const papersOf = (known: KnownFacts, { papers }: SpellBesides) =>
  papers === null ? NONE : known.flatMap(({ value }) => papers.get(value.id) ?? NONE);

function between({ from, until }: Stretch, edges: readonly number[]): Stretch[] {
  const inner = edges.filter((edge) => edge > from && edge < until);
  if (inner.length === 0) return from < until ? [{ from, until }] : [];
  const starts = [...new Set([from, ...inner])].toSorted((a, b) => a - b);
  return starts.map((start, at) => ({ from: start, until: starts[at + 1] ?? until }));
}

const touches = (one: Stretch, weeks: Stretch): boolean => one.from < weeks.until && one.until > weeks.from;

const standing = <T>(all: readonly KnownFor<T>[], weeks: Stretch): T[] =>
  all.length === 0 ? [] : all.filter((one) => touches(one, weeks)).map((one) => one.value);

/** Of two facts that count at once, the one that counts since later stands; of two papers of a kind, the earlier one. */
function factsIn(weeks: Stretch, known: KnownFacts, { papers }: SpellBesides): KnownProject['facts'] {
  const facts: Partial<Record<Milestone, KnownFact>> = {};
  for (const one of known) {
    if (!touches(one, weeks)) continue;
    const own = papers?.get(one.value.id);
    const days = own && Object.fromEntries(standing(own, weeks).map(({ event, day }) => [event, day]));
    facts[one.value.milestone] = days ? { ...one.value, paperDays: days } : one.value;
  }
  return facts;
}

/** Facts that were known in only some of the weeks. Those of milestones with several were known in all or in none. */
function narrower(weeks: Stretch, known: KnownFacts): KnownSpell['known'] {
  let found: Partial<Record<Milestone, Stretch>> | undefined;
  for (const { from, until, value } of known) {
    const part = touches({ from, until }, weeks) && (from > weeks.from || until < weeks.until);
    if (part) (found ??= {})[value.milestone] = { from, until };
  }
  return found;
}

function factIn(text: string): KnownFor<KnownFact> {
  const [milestone, day, from, until, id = ''] = text.split(' ');
  const value = { id, milestone: milestone as Milestone, day: day as Day, fresh: false };
  return { from: Number(from), until: Number(until), value };
}

const wholes = new Map<string, readonly CreditShare[]>();

/** One list a team, however many projects it has alone. */
function wholeOf(teamId: string): readonly CreditShare[] {
  let whole = wholes.get(teamId);
  if (!whole) wholes.set(teamId, (whole = [{ teamId, basisPoints: WHOLE }]));
  return whole;
}
