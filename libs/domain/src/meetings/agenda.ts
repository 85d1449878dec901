import { accept, Decision, refuse } from '../decision';
import { Fraction } from '../ranking/fraction';
import { TimeProgress } from '../targets/time-progress';

/** What an item of the agenda is about. domain.md §4.7: last week's orders first, then what does not move, then what is added. */
export const AgendaKind = {
  Orders: 'orders',
  Light: 'light',
  Lights: 'lights',
  Obstacle: 'obstacle',
  Obstacles: 'obstacles',
  Targets: 'targets',
  Leads: 'leads',
  Difficulty: 'difficulty',
  Manual: 'manual',
} as const;
export type AgendaKind = (typeof AgendaKind)[keyof typeof AgendaKind];

export const AGENDA_KINDS: readonly AgendaKind[] = Object.values(AgendaKind);

/** Minutes that an item is given until the office says otherwise: together an hour and a half for a usual Monday. */
export const agendaMinutes: Readonly<Record<AgendaKind, number>> = {
  orders: 15,
  light: 5,
  lights: 5,
  obstacle: 5,
  obstacles: 5,
  targets: 10,
  leads: 5,
  difficulty: 5,
  manual: 10,
};

export const MOST_ITEM_MINUTES = 240;

/** Drafts in the order of their kinds; within a kind as they were found, the gravest first. */
export const inAgendaOrder = <T extends { readonly kind: AgendaKind }>(drafts: readonly T[]): T[] =>
  AGENDA_KINDS.flatMap((kind) => drafts.filter((draft) => draft.kind === kind));

/**
 * What of a kind stands alone on the agenda and what is told together: one by one what is new since the week began, the
 * first `most` of it; the rest has been told before, or is too much for one Monday. Both keep their order.
 */
export function apart<T>(found: readonly T[], isNew: (one: T) => boolean, most: number): { alone: T[]; rest: T[] } {
  const alone = found.filter(isNew).slice(0, most);
  return { alone, rest: found.filter((one) => !alone.includes(one)) };
}

/** The agenda's ids with one of them moved to another place, the others as they were. */
export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** An order set by hand names every item once: whoever has not seen an item that was added meanwhile is told. Code: `meeting.agenda.differs`. */
export function arranged(ids: readonly string[], wanted: readonly string[]): Decision<readonly string[]> {
  const same = ids.length === wanted.length && new Set(wanted).size === wanted.length;
  return same && wanted.every((id) => ids.includes(id)) ? accept(wanted) : refuse('meeting.agenda.differs');
}

export interface TargetCount {
  readonly teamId: string;
  readonly value: number;
  readonly target: number;
}

export interface BehindTarget extends TargetCount {
  /** Percent of the target at one decimal. */
  readonly completion: string;
  /** Percentage points behind the time progress at one decimal; more than nothing. */
  readonly gap: string;
}

/** Teams whose completion lies behind the time progress, those with the largest gap first. Equal progress is not behind. */
export function behindTimeProgress(counts: readonly TargetCount[], { elapsed, days }: TimeProgress): BehindTarget[] {
  const time = Fraction.of(elapsed, days);
  return counts
    .map((count) => ({ count, done: Fraction.of(count.value, count.target) }))
    .filter(({ done }) => done.compare(time) < 0)
    .toSorted((a, b) => a.done.compare(b.done) || (a.count.teamId < b.count.teamId ? -1 : 1))
    .map(({ count, done }) => ({ ...count, completion: percent(done), gap: percent(time.minus(done)) }));
}

const percent = (share: Fraction): string => share.times(Fraction.of(100)).shown(1);
