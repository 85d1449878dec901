import { Measured, measuredOf, Tallies } from '../measures/measured';
import { MeasurePlan } from '../measures/measure-plan';
import { Field } from '../methods/field';
import { isRelative } from '../methods/score-method';
import { isMeasured } from '../rule-item';
import { Weighing } from '../weighing';
import { Placed } from '../who';
import { takesPart } from './holds';
import { everyPlan, ItemPlan, PartPlan } from './part-plan';

const NOBODY = new Field([]);

/** What scoring looks up: figures measured once, and whom a subject is compared with. */
export class Desk {
  private readonly known = new Map<MeasurePlan, Map<string, Measured>>();
  private readonly fields = new Map<MeasurePlan, Map<string, Field>>();
  private readonly circles: ReadonlyMap<string, string>;
  private readonly byKey: ReadonlyMap<string, ItemPlan>;

  constructor(
    readonly weighing: Weighing,
    readonly plan: PartPlan,
    private readonly tallies: Tallies,
    private readonly subjects: readonly Placed[],
    circle: (subject: Placed) => string,
  ) {
    this.circles = new Map(subjects.map((subject) => [subject.id, circle(subject)]));
    this.byKey = new Map(everyPlan(plan.items).map((one) => [one.item.key, one]));
  }

  /** What an item measures of a subject. */
  measured({ measure }: ItemPlan, subject: Placed): Measured {
    return measure === null ? NOTHING : this.of(measure, subject);
  }

  of(measure: MeasurePlan, subject: Placed): Measured {
    let own = this.known.get(measure);
    if (own === undefined) this.known.set(measure, (own = new Map()));
    let measured = own.get(subject.id);
    if (measured === undefined) {
      own.set(subject.id, (measured = measuredOf(measure, this.tallies, subject, this.weighing)));
    }
    return measured;
  }

  /** With whom a subject is compared and ranked. */
  circleOf(id: string): string {
    return this.circles.get(id) ?? '';
  }

  item(key: string): ItemPlan | null {
    return this.byKey.get(key) ?? null;
  }

  /** Those in the subject's circle who take part in the item as well, by one of its measures. */
  field(plan: ItemPlan, measure: MeasurePlan, subject: Placed): Field {
    const { item } = plan;
    if (!isMeasured(item) || !isRelative(item.method)) return NOBODY;
    let ofMeasure = this.fields.get(measure);
    if (ofMeasure === undefined) this.fields.set(measure, (ofMeasure = new Map()));
    const circle = this.circleOf(subject.id);
    let field = ofMeasure.get(circle);
    if (field === undefined) {
      const others = this.subjects.filter(
        (other) => this.circleOf(other.id) === circle && takesPart(plan, other, this),
      );
      const known = others.flatMap((other) => {
        const { value } = this.of(measure, other);
        return value === null ? [] : [{ id: other.id, value }];
      });
      ofMeasure.set(circle, (field = new Field(known)));
    }
    return field;
  }
}

const NOTHING: Measured = { value: null, projects: 0, figures: [] };
