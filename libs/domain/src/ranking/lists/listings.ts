import { Fraction } from '../fraction';
import { amongTop } from '../methods/relative';
import { Condition } from '../rule-list';
import { bounded, Held, holds } from '../scoring/holds';
import type { Desk } from '../scoring/desk';
import type { ConditionPlan } from '../scoring/part-plan';
import type { SubjectStanding } from '../scoring/score-part';
import { Placed } from '../who';

/** How a subject stands towards a list: on it when every condition holds; each with its figure. */
export interface ListedSubject {
  readonly subjectId: string;
  readonly listed: boolean;
  readonly conditions: readonly Held[];
}

export interface Listing {
  readonly key: string;
  readonly title: string;
  readonly colour: 'red' | 'black';
  readonly all: readonly Condition[];
  /** Everybody, in the order of the ranks. */
  readonly subjects: readonly ListedSubject[];
}

/** The red and black lists of a scored week. */
export function listings(desk: Desk, rows: readonly SubjectStanding[], subjects: readonly Placed[]): Listing[] {
  const lists = desk.plan.rules.lists ?? [];
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return lists.map(({ key, title, colour, all }, index) => {
    const plans = desk.plan.lists[index] ?? [];
    const entries = rows.flatMap((row): ListedSubject[] => {
      const subject = byId.get(row.subjectId);
      if (subject === undefined) return [];
      const conditions = plans.map((plan) => judged(plan, { row, rows, subject, desk }));
      return [{ subjectId: row.subjectId, listed: conditions.every((one) => one.holds), conditions }];
    });
    return { key, title, colour, all, subjects: entries };
  });
}

interface Case {
  readonly row: SubjectStanding;
  readonly rows: readonly SubjectStanding[];
  readonly subject: Placed;
  readonly desk: Desk;
}

function judged(plan: ConditionPlan, { row, rows, subject, desk }: Case): Held {
  const { condition } = plan;
  switch (condition.kind) {
    case 'rank':
      return ranked(condition, row, rows, desk);
    case 'total':
      return bounded(condition, row.total);
    default:
      return holds(plan, subject, desk, row.items);
  }
}

/** From the top by rank; from the bottom by how many stand below, so that a tie is on the list with all of it. */
function ranked(
  { top, bottom, topPercent, bottomPercent, within }: Extract<Condition, { kind: 'rank' }>,
  row: SubjectStanding,
  rows: readonly SubjectStanding[],
  desk: Desk,
): Held {
  const rank = within === 'group' ? row.groupRank : row.rank;
  const value = Fraction.of(rank);
  if (top !== undefined && rank > top) return { holds: false, value };
  if (bottom === undefined && topPercent === undefined && bottomPercent === undefined) return { holds: true, value };
  const circle = desk.circleOf(row.subjectId);
  const others = within === 'group' ? rows.filter((other) => desk.circleOf(other.subjectId) === circle) : rows;
  const below = others.filter((other) => other.total.compare(row.total) < 0).length;
  const among =
    (bottom === undefined || below < bottom) &&
    (topPercent === undefined || amongTop(rank, others.length, topPercent)) &&
    (bottomPercent === undefined || amongTop(below + 1, others.length, bottomPercent));
  return { holds: among, value };
}
