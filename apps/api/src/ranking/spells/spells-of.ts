import {
  CreditShare,
  KnownFact,
  KnownProject,
  KnownSpell,
  Milestone,
  PersonShare,
  Stretch,
  WHOLE,
} from '@huoshui/domain';
import { FactTexts, KnownFacts } from './fact-texts';
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

/**
 * One spell for a project whose milestones have one fact each and that is else known alike; otherwise one between two
 * places at which anything of it changes.
 */
export function spellsOf(row: SpellRow, besides: SpellBesides, texts: FactTexts): readonly KnownSpell[] {
  const known = texts.read(row.facts);
  const own = {
    persons: besides.persons?.get(row.id) ?? NONE,
    investments: besides.investments?.get(row.id) ?? NONE,
    partners: besides.partners?.get(row.id) ?? NONE,
  };
  const changing = [twice(known), own.persons, own.investments, own.partners, papersOf(known, besides)];
  return between(row, changing).map((weeks) => {
    const project: { -readonly [key in keyof KnownProject]: KnownProject[key] } = {
      id: row.id,
      code: '',
      name: '',
      company: '',
      amountFen: row.amountFen,
      industry: row.industry,
      manufacturing: row.manufacturing,
      added: row.added,
      landMode: row.landMode,
      leadTeamId: row.leadTeamId,
      shares: row.shares ?? wholeOf(row.leadTeamId),
      facts: factsIn(weeks, known, besides),
    };
    if (besides.persons) project.persons = standing(own.persons, weeks).at(-1) ?? NOBODY;
    if (besides.partners) project.partners = standing(own.partners, weeks);
    if (besides.investments) project.investments = standing(own.investments, weeks);
    return { from: weeks.from, until: weeks.until, project, known: narrower(weeks, known) };
  });
}

const NONE: readonly KnownFor<never>[] = [];
const NOBODY: readonly PersonShare[] = [];

/** The facts of milestones that have several. */
function twice(known: KnownFacts): KnownFacts {
  const single = known.every((one, at) => {
    for (let other = at + 1; other < known.length; other++)
      if (known[other]?.value.milestone === one.value.milestone) return false;
    return true;
  });
  if (single) return NONE;
  return known.filter((one) => known.some((other) => other !== one && other.value.milestone === one.value.milestone));
}

const papersOf = (known: KnownFacts, { papers }: SpellBesides) =>
  papers === null ? NONE : known.flatMap(({ value }) => papers.get(value.id) ?? NONE);

/** The stretches of its weeks between the places at which any of the lists changes. */
function between({ from, until }: Stretch, changing: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const inner: number[] = [];
  for (const list of changing) {
    for (const one of list) {
      if (one.from > from && one.from < until) inner.push(one.from);
      if (one.until > from && one.until < until) inner.push(one.until);
    }
  }
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
  for (const one of known) {
    if (one.from <= weeks.from && one.until >= weeks.until) continue;
    if (touches(one, weeks)) (found ??= {})[one.value.milestone] = { from: one.from, until: one.until };
  }
  return found;
}

const wholes = new Map<string, readonly CreditShare[]>();

/** One list a team, however many projects it has alone. */
function wholeOf(teamId: string): readonly CreditShare[] {
  let whole = wholes.get(teamId);
  if (!whole) wholes.set(teamId, (whole = [{ teamId, basisPoints: WHOLE }]));
  return whole;
}
