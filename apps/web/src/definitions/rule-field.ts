import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import { definitionLimits, HANDED_IN, Milestone, MilestoneRule, PaperKind, usualPapers } from '@huoshui/domain';
import { Icon, milestoneName, paperKindName } from '@huoshui/ui';

type Kinds = readonly PaperKind[];

/** What one milestone needs: groups of alternatives, the papers that fix its day, and whether a ledger row is enough. */
@Component({
  selector: 'hs-rule-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './rule-field.html',
  styleUrl: './rule-field.css',
})
export class RuleField {
  readonly rule = model.required<MilestoneRule>();
  readonly milestone = input.required<Milestone>();
  /** Whether a paper may fix the day; for the zone it is the recorded one. */
  readonly dated = input.required<boolean>();
  protected readonly name = computed(() => milestoneName[this.milestone()]);
  /** What is usual at the milestone and what is asked already; the rest on request. */
  protected readonly kinds = computed(() => {
    const near = [...usualPapers[this.milestone()], ...this.asked()];
    return this.all() ? HANDED_IN : HANDED_IN.filter((kind) => near.includes(kind));
  });
  /** A day is taken from what is asked for. */
  protected readonly dayKinds = computed(() => HANDED_IN.filter((kind) => this.asked().includes(kind)));
  protected readonly all = signal(false);
  private readonly asked = computed(() => [...this.rule().requires.flat(), ...this.rule().dayFrom]);
  protected readonly kindName = paperKindName;
  protected readonly most = definitionLimits.groups;

  protected readonly dayLabel = computed(() => $localize`${this.name()}:milestone:的日期依据`);

  protected readonly groupLabel = (at: number): string =>
    $localize`${this.name()}:milestone:第 ${at + 1}:number: 组佐证`;

  protected toggle(group: number, kind: PaperKind): void {
    const { requires } = this.rule();
    this.change({ requires: requires.map((kinds, at) => (at === group ? turned(kinds, kind) : kinds)) });
  }

  protected addGroup(): void {
    this.change({ requires: [...this.rule().requires, []] });
  }

  protected dropGroup(group: number): void {
    this.change({ requires: this.rule().requires.filter((_, at) => at !== group) });
  }

  protected date(kind: PaperKind): void {
    this.change({ dayFrom: turned(this.rule().dayFrom, kind) });
  }

  protected ledger(event: Event): void {
    this.change({ ledgerSuffices: (event.target as HTMLInputElement).checked });
  }

  private change(part: Partial<MilestoneRule>): void {
    this.rule.update((rule) => ({ ...rule, ...part }));
  }
}

const turned = (kinds: Kinds, kind: PaperKind): Kinds =>
  kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
