import { ProjectTerms } from '@huoshui/contracts';
import {
  Day,
  LedgerRow,
  Milestone,
  MilestoneDays,
  milestoneOrder,
  RecordingRules,
  RowFaultCode,
} from '@huoshui/domain';

/** A milestone of the project that the row tells again. */
export interface KnownFact {
  readonly milestone: Milestone;
  readonly day: Day;
  readonly verified: boolean;
}

export interface KnownProject {
  readonly id: string;
  readonly terms: ProjectTerms;
  readonly facts: readonly KnownFact[];
}

export interface PlannedFact {
  readonly milestone: Milestone;
  readonly day: Day;
  /** Another day stands for it. */
  readonly replaces: boolean;
}

/** What a row comes to. */
export type RowPlan =
  | { readonly kind: 'open'; readonly terms: ProjectTerms; readonly facts: readonly PlannedFact[] }
  | { readonly kind: 'skip'; readonly projectId: string }
  | {
      readonly kind: 'update';
      readonly projectId: string;
      readonly terms: ProjectTerms;
      readonly facts: readonly PlannedFact[];
    }
  | { readonly kind: 'reject'; readonly code: RowFaultCode; readonly facts: Readonly<Record<string, string>> };

/**
 * A new project, the same again, or what differs. What a row does not say stays as it is known; shares stay unless the commanding office
 * states others, for they are fixed at signing; what the office has verified only the office changes.
 */
export function planRow(
  row: LedgerRow,
  known: KnownProject | null,
  zone: boolean,
  { today, rules }: { readonly today: Day; readonly rules: RecordingRules },
): RowPlan {
  const days = Object.entries(row.days) as [Milestone, Day][];
  if (known === null) {
    return {
      kind: 'open',
      terms: termsOf(row),
      facts: days.map(([milestone, day]) => ({ milestone, day, replaces: false })),
    };
  }
  const standing = new Map(known.facts.map((fact) => [fact.milestone, fact]));
  const differing = days.filter(([milestone, day]) => standing.get(milestone)?.day !== day);
  const verified = differing.find(([milestone]) => standing.get(milestone)?.verified);
  if (verified && !zone) {
    const [milestone, day] = verified;
    return {
      kind: 'reject',
      code: 'import.row.verified-differs',
      facts: { milestone, day, known: standing.get(milestone)?.day ?? '' },
    };
  }
  const after: MilestoneDays = {
    ...Object.fromEntries(known.facts.map(({ milestone, day }) => [milestone, day])),
    ...row.days,
  };
  const order = milestoneOrder(after, today, rules);
  if (!order.ok)
    return {
      kind: 'reject',
      code: 'import.row.refused',
      facts: { ...order.facts, code: order.code } as Record<string, string>,
    };
  const terms = joined(row, known.terms, zone);
  const facts = differing.map(([milestone, day]) => ({ milestone, day, replaces: standing.has(milestone) }));
  if (facts.length === 0 && terms === null) return { kind: 'skip', projectId: known.id };
  return { kind: 'update', projectId: known.id, terms: terms ?? known.terms, facts };
}

const termsOf = (row: LedgerRow): ProjectTerms => ({
  name: row.project,
  company: row.company,
  industry: row.industry,
  amountFen: row.amountFen,
  manufacturing: row.manufacturing ?? false,
  added: row.added ?? false,
  landMode: row.landMode,
  leadTeamId: row.leadTeamId,
  shares: row.shares.map(({ teamId, basisPoints }) => ({ teamId, basisPoints })),
  place: row.place,
});

/** The terms as the row changes them, or null when it changes none. */
function joined(row: LedgerRow, known: ProjectTerms, zone: boolean): ProjectTerms | null {
  const said = termsOf(row);
  const terms: ProjectTerms = {
    ...said,
    industry: said.industry ?? known.industry,
    manufacturing: row.manufacturing ?? known.manufacturing,
    added: row.addedStated ? said.added : (known.added ?? false),
    landMode: said.landMode ?? known.landMode,
    place: said.place ?? known.place,
    shares: row.sharesStated && zone ? said.shares : known.shares,
  };
  return comparable(terms) === comparable(known) ? null : terms;
}

const comparable = ({ shares, ...terms }: ProjectTerms): string =>
  JSON.stringify([
    Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1)),
    shares.map(({ teamId, basisPoints }) => `${teamId} ${basisPoints}`).sort(),
  ]);
