import { Measured, measuredOf, Tallies } from '../measures/measured';
import { MeasurePlan } from '../measures/measure-plan';
import { Field } from '../methods/field';
import { compares } from '../methods/score-method';
import { Fraction } from '../fraction';
import { Weighing } from '../weighing';
import { Placed } from '../who';
import { takesPart } from './holds';
import { everyPlan, ItemPlan, PartPlan } from './part-plan';
import type { SubjectStanding } from './score-part';

const NOBODY = new Field([]);

/** What scoring looks up: figures measured once, and whom a subject is compared with. */
export class Desk {
  private readonly known = new Map<MeasurePlan, Map<string, Measured>>();
  private readonly fields = new Map<object, Map<string, Field>>();
  private readonly made = new Map<object, Map<string, unknown>>();
  private readonly circles: ReadonlyMap<string, string>;
  private readonly byKey: ReadonlyMap<string, ItemPlan>;

  constructor(
    readonly weighing: Weighing,
    readonly plan: PartPlan,
    private readonly tallies: Tallies,
    private readonly subjects: readonly Placed[],
    circle: (subject: Placed) => string,
    /** Of persons: how the teams stand. */
    private readonly teams: readonly SubjectStanding[] = [],
  ) {
    this.circles = new Map(subjects.map((subject) => [subject.id, circle(subject)]));
    this.byKey = new Map(everyPlan(plan.items).map((one) => [one.key, one]));
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

  team(id: string | null | undefined): SubjectStanding | null {
    return this.teams.find((row) => row.subjectId === id) ?? null;
  }

  /** Something that is worked out of a subject once, however often it is compared. */
  once<T>(about: object, subject: Placed, work: () => T): T {
    let of = this.made.get(about);
    if (of === undefined) this.made.set(about, (of = new Map()));
    if (!of.has(subject.id)) of.set(subject.id, work());
    return of.get(subject.id) as T;
  }

  /**
   * Those in the subject's circle who take part in the item as well, each by its figure.
   * @param about whose figure it is: one of the item's measures, or what a composite is made of
   */
  field(plan: ItemPlan, about: object, subject: Placed, valueOf: (other: Placed) => Fraction | null): Field {
    const { item } = plan;
    if (!('method' in item) || item.method === undefined || !compares(item.method)) return NOBODY;
    let ofFigure = this.fields.get(about);
    if (ofFigure === undefined) this.fields.set(about, (ofFigure = new Map()));
    const circle = this.circleOf(subject.id);
    let field = ofFigure.get(circle);
    if (field === undefined) {
      const others = this.subjects.filter(
        (other) => this.circleOf(other.id) === circle && takesPart(plan, other, this),
      );
      const known = others.flatMap((other) => {
        const value = valueOf(other);
        return value === null ? [] : [{ id: other.id, value }];
      });
      ofFigure.set(circle, (field = new Field(known)));
    }
    return field;
  }
}

const NOTHING: Measured = { value: null, projects: 0, figures: [] };
