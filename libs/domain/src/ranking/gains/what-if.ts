import { Fraction } from '../fraction';
import { Lane } from '../measures/lane';
import { Measured, measuredOf, Tallies, tallyIn } from '../measures/measured';
import { MeasurePlan } from '../measures/measure-plan';
import { Tally } from '../measures/tally';
import { LeafMeasure } from '../rule-measure';
import { circleOf, placed } from '../scoring/groups';
import { Desk } from '../scoring/desk';
import { PartPlan, planParts } from '../scoring/part-plan';
import { ItemStanding, scoreItem } from '../scoring/score-items';
import { totalOf } from '../scoring/total';
import { settled } from '../settled';
import { Weighing } from '../weighing';
import { Placed, Subject } from '../who';

/** One figure of a subject that is otherwise: what a lane gathers is more or less, or a measure comes to something else. */
export type Change =
  { readonly lane: Lane; readonly by: Fraction } | { readonly measure: MeasurePlan; readonly to: Fraction };

/** A subject's points as they would be. */
export interface Outcome {
  readonly items: readonly ItemStanding[];
  readonly total: Fraction;
}

/** A scored period in which figures of one subject can be tried, while nobody else moves. Running months count as they stand. */
export class WhatIf {
  readonly plan: PartPlan;
  readonly desk: Desk;
  readonly own: Placed;
  private readonly everybody: readonly Placed[];

  private constructor(
    readonly weighing: Weighing,
    private readonly tallies: Tallies,
    subjects: readonly Subject[],
    subjectId: string,
    plan: PartPlan,
  ) {
    const { ruleSet } = weighing;
    this.plan = plan;
    this.everybody = placed(ruleSet, subjects);
    this.own = this.everybody.find((one) => one.id === subjectId) as Placed;
    this.desk = new Desk(weighing, plan, tallies, this.everybody, circleOf(ruleSet, 'team'));
    for (const subject of this.everybody) this.scored(subject, this.desk);
  }

  /** Null for who is not ranked. */
  static of(weighing: Weighing, tallies: Tallies, subjects: readonly Subject[], subjectId: string): WhatIf | null {
    const [plan] = planParts({ ...weighing, unfinished: true });
    return plan && subjects.some((one) => one.id === subjectId)
      ? new WhatIf(weighing, tallies, subjects, subjectId, plan)
      : null;
  }

  /** What the measure comes to for the others in the subject's group. */
  rivals(measure: MeasurePlan): Fraction[] {
    const circle = this.desk.circleOf(this.own.id);
    return this.everybody
      .filter((one) => one.id !== this.own.id && this.desk.circleOf(one.id) === circle)
      .flatMap((one) => this.desk.of(measure, one).value ?? []);
  }

  now(): Outcome {
    return this.scored(this.own, this.desk);
  }

  after(change: Change): Outcome {
    return this.scored(this.own, this.changed(change));
  }

  /** What a measure would come to. */
  value(measure: MeasurePlan, change: Change): Fraction | null {
    return this.changed(change).of(measure, this.own).value;
  }

  private scored(subject: Placed, desk: Desk): Outcome {
    const { ruleSet } = this.weighing;
    const items = this.plan.items.map((one): ItemStanding => {
      const standing = scoreItem(one, subject, desk);
      return { ...standing, points: settled(ruleSet, standing.points) };
    });
    return { items, total: totalOf(this.plan, subject, items, desk).total };
  }

  private changed(change: Change): Desk {
    const { weighing, own, tallies } = this;
    const moved = 'lane' in change ? withMoved(tallies, change, own.id) : tallies;
    const measured = (measure: MeasurePlan): Measured =>
      'to' in change && change.measure === measure
        ? { ...this.desk.of(measure, own), value: change.to }
        : measuredOf(measure, moved, own, weighing);
    return new OtherDesk(this.desk, own, measured, [
      weighing,
      this.plan,
      moved,
      this.everybody,
      circleOf(weighing.ruleSet, 'team'),
    ]);
  }
}

/** A desk on which one subject's figures are others; everybody else is read from the first. */
class OtherDesk extends Desk {
  constructor(
    private readonly first: Desk,
    private readonly own: Placed,
    private readonly measuredOwn: (measure: MeasurePlan) => Measured,
    desk: ConstructorParameters<typeof Desk>,
  ) {
    super(...desk);
  }

  override of(measure: MeasurePlan, subject: Placed): Measured {
    return subject.id === this.own.id ? this.measuredOwn(measure) : this.first.of(measure, subject);
  }

  override once<T>(about: object, subject: Placed, work: () => T): T {
    return subject.id === this.own.id ? super.once(about, subject, work) : this.first.once(about, subject, work);
  }
}

function withMoved(tallies: Tallies, { lane, by }: { lane: Lane; by: Fraction }, id: string): Tallies {
  const moved = new MovedTally(tallyIn(tallies, lane, id), by);
  return new Map(tallies).set(lane.key, new Map(tallies.get(lane.key)).set(id, moved));
}

/** What was gathered, and so much more. */
class MovedTally extends Tally {
  constructor(
    private readonly from: Tally,
    private readonly by: Fraction,
  ) {
    super();
    this.projects = from.projects;
  }

  override measured(measure: LeafMeasure): Fraction | null {
    return (this.from.measured(measure) ?? Fraction.ZERO).plus(this.by);
  }
}
