import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { AskDryRun, DryRunRanks } from '@huoshui/contracts';
import { Day, isWeek, weekBefore, weekOf } from '@huoshui/domain';
import { Choice, Empty, Failed, Loading, optionsOf, PageHeader, urlQuery } from '@huoshui/ui';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { dryRunAsking } from './dry-run-asking';
import { DryRunMoves } from './dry-run-moves';
import { DryRunSensitivity } from './dry-run-sensitivity';
import { DryRunWeeks } from './dry-run-weeks';
import { ranksName, subjectsName } from './dry-run-words';
import { DryRunsApi } from './dry-runs-api';

const WEEKS = 12;

/**
 * What a version of the rules would have done in past weeks, beside what was published. The address holds what is asked, so
 * that a reload and the way back from a figure bring the same answer.
 */
@Component({
  selector: 'hs-dry-run-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, DryRunMoves, DryRunSensitivity, DryRunWeeks, Empty, Failed, Loading, PageHeader, WeekPicker],
  templateUrl: './dry-run-page.html',
  styleUrl: './dry-run-page.css',
})
export default class DryRunPage {
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly rules = inject(DryRunsApi).ruleSet(this.id);
  private readonly query = urlQuery();
  protected readonly asking = dryRunAsking();
  protected readonly say = say;
  protected readonly today = this.session.today;
  protected readonly kinds = optionsOf(subjectsName);
  protected readonly scopes = optionsOf(ranksName);
  protected readonly known = computed(() => (this.rules.hasValue() ? this.rules.value() : null));
  protected readonly title = computed(() => $localize`试算 第 ${this.known()?.number}:number: 版`);
  protected readonly toWeek = computed(() => this.weekIn('to') ?? this.ended(1));
  protected readonly fromWeek = computed(() => this.weekIn('from') ?? this.ended(WEEKS));
  protected readonly ofPersons = computed(() => this.known()?.ruleSet.persons !== undefined);
  protected readonly subjects = computed(() =>
    this.ofPersons() && this.query.text('of') === 'persons' ? ('persons' as const) : ('teams' as const),
  );
  /** Whether the rules rank some of them apart. */
  protected readonly apart = computed(() => {
    const rules = this.known()?.ruleSet;
    if (this.subjects() === 'persons') return (rules?.persons?.within ?? 'zone') !== 'zone';
    return (rules?.groups ?? []).length > 0;
  });
  protected readonly ranks = computed((): DryRunRanks =>
    this.apart() && this.query.text('ranks') === 'circle' ? 'circle' : 'whole',
  );
  /** What the address asks for; null before the button was pressed, or after something was chosen anew. */
  private readonly asked = computed((): AskDryRun | null => {
    const [known, week] = [this.known(), this.weekIn('week')];
    if (!known || !this.query.flag('run')) return null;
    const range = { fromWeek: this.fromWeek(), toWeek: this.toWeek() };
    const looked = { subjects: this.subjects(), ranks: this.ranks() };
    return { ruleSet: known.ruleSet, ...range, ...looked, ...(week && { week }) };
  });
  protected readonly movedWeeks = computed(() => this.asking.view()?.weeks.filter((one) => one.moved > 0).length ?? 0);
  protected readonly seconds = computed(() => ((this.asking.view()?.milliseconds ?? 0) / 1_000).toFixed(1));

  constructor() {
    effect(() => {
      const asked = this.asked();
      untracked(() => (asked ? void this.asking.run(asked) : this.asking.clear()));
    });
  }

  protected choose(part: { from?: string; to?: string; of?: string; ranks?: string }): void {
    void this.query.set({ ...part, week: null, run: null });
  }

  protected run(): void {
    const asked = this.asked();
    if (asked) void this.asking.run(asked);
    else void this.query.set({ from: this.fromWeek(), to: this.toWeek(), run: true });
  }

  protected open(week: string): void {
    void this.query.set({ week });
  }

  private weekIn(name: string): string | null {
    const typed = this.query.text(name);
    return isWeek(typed, this.session.week()) ? typed : null;
  }

  private ended(back: number): string {
    let week = weekOf(this.session.today() as Day, this.session.week());
    for (let count = 0; count < back; count++) week = weekBefore(week, this.session.week());
    return week;
  }
}
