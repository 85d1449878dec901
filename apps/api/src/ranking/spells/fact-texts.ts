import { Day, KnownFact, Milestone } from '@huoshui/domain';
import { KnownFor } from './place';

export type KnownFacts = readonly KnownFor<KnownFact>[];

/**
 * Facts as the database writes them: `milestone day from until [id]` each, joined by commas. Without ids the same few
 * thousand texts come again and again: equal ones are one fact, so a pass over all projects makes few objects.
 */
export class FactTexts {
  private readonly known = new Map<string, KnownFor<KnownFact>>();

  /** @param distinct their ids come along, so that no two are equal */
  constructor(private readonly distinct: boolean) {}

  /** What came and was taken back between two cut-offs was known at none and is left out. */
  read(facts: string | null): KnownFacts {
    if (facts === null) return NONE;
    const found: KnownFor<KnownFact>[] = [];
    for (const text of facts.split(',')) {
      const fact = this.distinct ? factIn(text) : this.one(text);
      if (fact.from < fact.until) found.push(fact);
    }
    return found;
  }

  private one(text: string): KnownFor<KnownFact> {
    let fact = this.known.get(text);
    if (fact === undefined) this.known.set(text, (fact = factIn(text)));
    return fact;
  }
}

const NONE: KnownFacts = [];

function factIn(text: string): KnownFor<KnownFact> {
  const [milestone, day, from, until, id = ''] = text.split(' ');
  const value = { id, milestone: milestone as Milestone, day: day as Day, fresh: false };
  return { from: Number(from), until: Number(until), value };
}
