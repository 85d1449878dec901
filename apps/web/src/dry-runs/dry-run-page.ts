import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  OnDestroy,
  signal,
} from '@angular/core';
import { DryRunRanks, DryRunView, ReadSoFar } from '@huoshui/contracts';
import { Day, weekBefore, weekOf } from '@huoshui/domain';
import { Empty, Failed, Loading, PageHeader } from '@huoshui/ui';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { DryRunMoves } from './dry-run-moves';
import { DryRunSensitivity } from './dry-run-sensitivity';
import { DryRunWeeks } from './dry-run-weeks';
import { DryRunsApi } from './dry-runs-api';

const WEEKS = 12;

/** What a version of the rules would have done in past weeks, beside what was published. */
@Component({
  selector: 'hs-dry-run-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DryRunMoves, DryRunSensitivity, DryRunWeeks, Empty, Failed, Loading, PageHeader, WeekPicker],
  templateUrl: './dry-run-page.html',
  styleUrl: './dry-run-page.css',
})
export default class DryRunPage implements OnDestroy {
  private readonly session = inject(Session);
  private readonly api = inject(DryRunsApi);
  readonly id = input.required<string>();
  protected readonly rules = this.api.ruleSet(this.id);
  protected readonly say = say;
  protected readonly today = this.session.today;
  protected readonly known = computed(() => (this.rules.hasValue() ? this.rules.value() : null));
  protected readonly title = computed(() => $localize`试算 第 ${this.known()?.number}:number: 版`);
  protected readonly toWeek = linkedSignal(() => this.ended(1));
  protected readonly fromWeek = linkedSignal(() => this.ended(WEEKS));
  protected readonly subjects = signal<'teams' | 'persons'>('teams');
  protected readonly ranks = signal<DryRunRanks>('whole');
  private readonly going = signal<AbortController | null>(null);
  protected readonly busy = computed(() => this.going() !== null);
  protected readonly far = signal<ReadSoFar | null>(null);
  protected readonly failure = signal<unknown>(null);
  protected readonly view = signal<DryRunView | null>(null);
  protected readonly ofPersons = computed(() => this.known()?.ruleSet.persons !== undefined);
  /** Whether the rules rank some of them apart. */
  protected readonly apart = computed(() => {
    const rules = this.known()?.ruleSet;
    if (this.subjects() === 'persons') return (rules?.persons?.within ?? 'zone') !== 'zone';
    return (rules?.groups ?? []).length > 0;
  });
  protected readonly movedWeeks = computed(() => this.view()?.weeks.filter((one) => one.moved > 0).length ?? 0);
  protected readonly seconds = computed(() => ((this.view()?.milliseconds ?? 0) / 1_000).toFixed(1));

  protected async run(week?: string): Promise<void> {
    const known = this.known();
    if (!known) return;
    const going = new AbortController();
    this.going.set(going);
    this.far.set(null);
    this.failure.set(null);
    try {
      const range = {
        fromWeek: this.fromWeek(),
        toWeek: this.toWeek(),
        subjects: this.subjects(),
        ranks: this.ranks(),
      };
      const asked = { ruleSet: known.ruleSet, ...range, ...(week && { week }) };
      const view = await this.api.run(asked, (far) => this.far.set(far), going.signal);
      if (view) this.view.set(view);
    } catch (problem) {
      this.failure.set(problem);
    } finally {
      this.going.set(null);
    }
  }

  protected cancel(): void {
    this.going()?.abort();
  }

  protected measure(subjects: 'teams' | 'persons'): void {
    this.subjects.set(subjects);
    this.rank('whole');
  }

  protected rank(ranks: DryRunRanks): void {
    this.ranks.set(ranks);
    this.view.set(null);
  }

  ngOnDestroy(): void {
    this.cancel();
  }

  private ended(back: number): string {
    let week = weekOf(this.session.today() as Day, this.session.week());
    for (let count = 0; count < back; count++) week = weekBefore(week, this.session.week());
    return week;
  }
}
