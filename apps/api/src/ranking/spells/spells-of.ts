import { CreditShare, Day, KnownFact, KnownProject, KnownSpell, Milestone, WHOLE } from '@huoshui/domain';
import { KnownFor } from './place';
import { SpellBesides } from './spell-besides';

export interface SpellRow extends Pick<
  KnownProject,
  'id' | 'amountFen' | 'industry' | 'manufacturing' | 'landMode' | 'leadTeamId'
> {
  /** Place of the first cut-off at which these terms were known, and of the first at which they were not any more. */
  readonly from: number;
  readonly until: number;
  /** Null for a project that its lead team has alone. */
  readonly shares: readonly CreditShare[] | null;
  /** `milestone day from until [id]`, a fact each, joined by commas; null without any. */
  readonly facts: string | null;
}

/** Between two places at which anything of it begins or ends to be known, a project is one object. */
export function* spellsOf(row: SpellRow, besides: SpellBesides): Generator<KnownSpell> {
  const { from, until, facts, shares, ...terms } = row;
  const known = (facts?.split(',') ?? []).map(factIn);
  const persons = besides.persons?.get(row.id) ?? [];
  const investments = besides.investments?.get(row.id) ?? [];
  const papers = known.flatMap(({ value }) => besides.papers?.get(value.id) ?? []);
  const edges = [...known, ...persons, ...investments, ...papers]
    .flatMap((one) => [one.from, one.until])
    .filter((edge) => edge > from && edge < until);
  const alone = { ...terms, code: '', name: '', company: '', shares: shares ?? wholeOf(terms.leadTeamId) };
  const starts = [...new Set([from, ...edges])].toSorted((a, b) => a - b);
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? until;
    if (start >= end) continue;
    const project: KnownProject = {
      ...alone,
      facts: factsAt(start, known, besides),
      ...(besides.persons && { persons: standing(persons, start).at(-1) ?? [] }),
      ...(besides.investments && { investments: standing(investments, start) }),
    };
    yield { from: start, until: end, project };
  }
}

const standing = <T>(all: readonly KnownFor<T>[], at: number): T[] =>
  all.filter((one) => one.from <= at && one.until > at).map((one) => one.value);

/** Of two facts that count at once, the one that counts since later stands; of two papers of a kind, the earlier one. */
function factsAt(at: number, known: readonly KnownFor<KnownFact>[], { papers }: SpellBesides): KnownProject['facts'] {
  const facts: Partial<Record<Milestone, KnownFact>> = {};
  for (const fact of standing(known, at)) {
    const own = papers?.get(fact.id);
    const days = own && Object.fromEntries(standing(own, at).map(({ event, day }) => [event, day]));
    facts[fact.milestone] = days ? { ...fact, paperDays: days } : fact;
  }
  return facts;
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
