import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import {
  RuleFault,
  STAR_MEASURES,
  STAR_PERIODS,
  StarCircle,
  StarLevel,
  StarMeasure,
  starMeasureTitles,
  StarPeriodKind,
  StarRule,
  StarSource,
} from '@huoshui/domain';
import { Choice, optionsOf } from '@huoshui/ui';
import { ruleFaultText } from './award-rule-words';
import { starCircleName, starPeriodName, starSourceName, starsName } from './award-words';
import { RuleNumber } from './rule-number';

/** A star rule in a form: what gives points, who is compared with whom, what each level asks for. */
@Component({
  selector: 'hs-star-rule-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, RuleNumber],
  templateUrl: './star-rule-form.html',
  styleUrl: './rule-form.css',
})
export class StarRuleForm {
  readonly rule = model.required<StarRule>();
  readonly faults = input.required<readonly RuleFault[]>();
  protected readonly periods = STAR_PERIODS.map((value) => ({ value, name: starPeriodName[value] }));
  protected readonly sources = optionsOf(starSourceName);
  protected readonly circles = optionsOf(starCircleName);
  protected readonly titles = starMeasureTitles;
  protected readonly measures = STAR_MEASURES;
  protected readonly starsName = starsName;
  /** Measures that are not yet scored, or do not yet break ties. */
  protected readonly unscored = computed(() => left(this.rule().points.map(({ measure }) => measure)));
  protected readonly unasked = computed(() => left(this.rule().tieBreakers));
  protected readonly mayAdd = computed(() => (this.rule().levels.at(-1)?.stars ?? 0) < 5);

  /** The sentence at a field, or null. */
  protected readonly fault = (path: string): string | null => {
    const found = this.faults().find((one) => one.path === path);
    return found ? ruleFaultText(found) : null;
  };

  protected period(value: string): void {
    this.change({ period: value as StarPeriodKind });
  }

  protected source(value: string): void {
    this.change({ source: value as StarSource, ...(value === 'ranking' && { points: [] }) });
  }

  protected within(value: string): void {
    this.change({ within: value as StarCircle });
  }

  protected quota(value: number | string | null): void {
    this.change({ quota: value as number | null });
  }

  protected addPoints(event: Event): void {
    const measure = picked(event);
    if (measure) this.change({ points: [...this.rule().points, { measure, perUnit: 1 }] });
  }

  protected points(at: number, perUnit: number | string | null): void {
    this.change({ points: put(this.rule().points, at, { perUnit: perUnit as number }) });
  }

  protected dropPoints(at: number): void {
    this.change({ points: this.rule().points.toSpliced(at, 1) });
  }

  protected addBreaker(event: Event): void {
    const measure = picked(event);
    if (measure) this.change({ tieBreakers: [...this.rule().tieBreakers, measure] });
  }

  protected dropBreaker(at: number): void {
    this.change({ tieBreakers: this.rule().tieBreakers.toSpliced(at, 1) });
  }

  protected addLevel(): void {
    const { levels } = this.rule();
    const stars = Math.min(5, (levels.at(-1)?.stars ?? 0) + 1) as StarLevel['stars'];
    this.change({ levels: [...levels, { stars, atLeast: levels.at(-1)?.atLeast ?? 1, top: null, conditions: [] }] });
  }

  protected level(at: number, part: { [key in keyof StarLevel]?: unknown }): void {
    this.change({ levels: put(this.rule().levels, at, part as Partial<StarLevel>) });
  }

  protected dropLevel(at: number): void {
    this.change({ levels: this.rule().levels.toSpliced(at, 1) });
  }

  protected addCondition(at: number, event: Event): void {
    const measure = picked(event);
    const conditions = this.rule().levels[at]?.conditions ?? [];
    if (measure) this.level(at, { conditions: [...conditions, { measure, atLeast: 1 }] });
  }

  protected condition(at: number, which: number, atLeast: number | string | null): void {
    this.level(at, {
      conditions: put(this.rule().levels[at]?.conditions ?? [], which, { atLeast: atLeast as number }),
    });
  }

  protected dropCondition(at: number, which: number): void {
    this.level(at, { conditions: this.rule().levels[at]?.conditions.toSpliced(which, 1) });
  }

  private change(part: Partial<StarRule>): void {
    this.rule.update((rule) => ({ ...rule, ...part }));
  }
}

const put = <T extends object>(list: readonly T[], at: number, part: Partial<T>): T[] =>
  list.map((one, index) => (index === at ? { ...one, ...part } : one));

const left = (taken: readonly StarMeasure[]): StarMeasure[] => STAR_MEASURES.filter((one) => !taken.includes(one));

/** The measure that was chosen to be added; the list then stands on its first line again. */
function picked(event: Event): StarMeasure | null {
  const list = event.target as HTMLSelectElement;
  const measure = list.value as StarMeasure;
  list.selectedIndex = 0;
  return STAR_MEASURES.includes(measure) ? measure : null;
}
