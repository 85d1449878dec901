import { Figure } from '../figures';
import { Fraction } from '../fraction';
import { LeafMeasure } from '../rule-measure';
import { Weighing } from '../weighing';
import { Placed } from '../who';
import { Lane } from './lane';
import { MeasurePlan } from './measure-plan';
import { Tally } from './tally';
import { due, targetFor } from './target-for';

/** Lane → subject → what it gathered. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

export interface Measured {
  /** Null when it cannot be said: a median of nothing, a rate over nothing, no target. */
  readonly value: Fraction | null;
  readonly projects: number;
  readonly figures: readonly Figure[];
}

const HUNDRED = Fraction.of(100);
const NOTHING = new Tally();

/** What a subject's measure comes to, with the figures it is made of. */
export function measuredOf(plan: MeasurePlan, tallies: Tallies, subject: Placed, weighing: Weighing): Measured {
  const { measure } = plan.asking;
  const own = tallyIn(tallies, plan.lane, subject.id);
  const value = own.measured(leafOf(plan.lane));
  const { projects } = own;
  switch (measure.kind) {
    case 'withinDays':
      return {
        value,
        projects,
        figures: [figure('numerator', own.within.value), figure('denominator', own.parts.value)],
      };
    case 'rate': {
      const over = against(plan, tallies, subject);
      const figures = [...told('numerator', value), ...told('denominator', over)];
      if (value === null || over === null || over.numerator === 0n) return { value: null, projects, figures };
      const ratio = value.over(over);
      return { value: measure.as === 'quotient' ? ratio : ratio.times(HUNDRED), projects, figures };
    }
    case 'growth': {
      const before = against(plan, tallies, subject);
      const figures = [...told('numerator', value), ...told('before', before)];
      if (value === null || before === null) return { value: null, projects, figures };
      const more = value.minus(before);
      if (measure.as === 'difference') return { value: more, projects, figures };
      return { value: before.compare(Fraction.ZERO) <= 0 ? null : more.over(before).times(HUNDRED), projects, figures };
    }
    case 'completionRate': {
      const { window } = plan.asking;
      const asked = targetFor(measure.target, { measure, window, span: plan.span }, subject, {
        ...plan.reported,
        targets: weighing.targets,
      });
      const whole = asked === null ? null : measure.as === 'proRata' ? due(asked) : asked.whole;
      const figures = [...told('numerator', value), ...told('denominator', whole)];
      if (value === null || asked === null || whole === null || whole.numerator === 0n) {
        return { value: null, projects, figures };
      }
      const percent = value.over(whole).times(HUNDRED);
      if (measure.as !== 'lead') return { value: percent, projects, figures };
      const elapsed = Fraction.of(asked.progress.elapsed * 100, asked.progress.days);
      const both = [figure('percent', percent), figure('timeProgress', elapsed)];
      return { value: percent.minus(elapsed), projects, figures: [...figures, ...both] };
    }
    default:
      return { value, projects, figures: [] };
  }
}

export const tallyIn = (tallies: Tallies, lane: Lane, id: string): Tally => tallies.get(lane.key)?.get(id) ?? NOTHING;

const leafOf = (lane: Lane): LeafMeasure => lane.measure;

const against = (plan: MeasurePlan, tallies: Tallies, subject: Placed): Fraction | null =>
  plan.against && tallyIn(tallies, plan.against, subject.id).measured(plan.against.measure);

const figure = (name: Figure['name'], value: Fraction): Figure => ({ name, value });

const told = (name: Figure['name'], value: Fraction | null): Figure[] => (value === null ? [] : [figure(name, value)]);
