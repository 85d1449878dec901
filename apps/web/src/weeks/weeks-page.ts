import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { WeekVersionView } from '@huoshui/contracts';
import { Day, waitingChange, weekFormOn, weekOf, WeekSettings, withoutLast } from '@huoshui/domain';
import { Confirm, DayPipe, Failed, InstantPipe, Loading, PageHeader, weekLabel } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { ChangeWeekForm } from './change-week-form';
import { cutoffWords, daysWords } from './week-form-words';
import { WeekPreview } from './week-preview';
import { WeeksApi } from './weeks-api';

/** The reporting week: how it is now, what waits, how to change it, and what it was. */
@Component({
  selector: 'hs-weeks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeWeekForm, DayPipe, Failed, InstantPipe, Loading, PageHeader, WeekPreview],
  templateUrl: './weeks-page.html',
  styleUrl: './weeks-page.css',
})
export default class WeeksPage {
  private readonly api = inject(WeeksApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  protected readonly say = say;
  protected readonly daysWords = daysWords;
  protected readonly cutoffWords = cutoffWords;
  protected readonly known = this.api.settings();
  private readonly today = computed(() => this.session.today() as Day);
  protected readonly settings = computed((): WeekSettings | null => {
    if (!this.known.hasValue()) return null;
    const { base, versions } = this.known.value();
    const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null);
    const changes = standing.map((one) => ({ ...one, from: one.from as Day }));
    return { ...base, changes: changes.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
  });
  protected readonly now = computed(() => {
    const settings = this.settings();
    return settings && weekFormOn(this.today(), settings);
  });
  protected readonly running = computed(() => {
    const settings = this.settings();
    return settings ? weekLabel(weekOf(this.today(), settings), settings) : '';
  });
  protected readonly ground = computed(() => ({
    today: this.today(),
    frozenUntil: (this.known.hasValue() ? this.known.value().frozenUntil : null) as Day | null,
  }));
  protected readonly waiting = computed(() => {
    const settings = this.settings();
    return settings && waitingChange(settings, this.today());
  });
  /** The settings that a waiting change changes. */
  protected readonly before = computed(() => {
    const settings = this.settings();
    return settings && withoutLast(settings);
  });
  protected readonly versions = computed(() => (this.known.hasValue() ? this.known.value().versions : []));
  protected readonly waitingId = computed(
    () => this.versions().find(({ from, withdrawnAt }) => withdrawnAt === null && from === this.waiting()?.from)?.id,
  );

  protected inForce(version: WeekVersionView): boolean {
    const current = this.settings()?.changes?.findLast(({ from }) => from <= this.today());
    return version.withdrawnAt === null && version.from === current?.from;
  }

  protected state(version: WeekVersionView): string {
    if (version.withdrawnAt !== null) return $localize`已撤回`;
    if (version.from > this.today()) return $localize`待起用`;
    return this.inForce(version) ? $localize`现行` : $localize`已被替换`;
  }

  protected async withdraw(): Promise<void> {
    const [id, waiting] = [this.waitingId(), this.waiting()];
    if (id === undefined || !waiting) return;
    const sure = await this.confirm.ask({
      title: $localize`撤回这次改动`,
      text: $localize`${waiting.from}:from: 起不再改变，报告周保持现在的起止日和截止时刻。`,
      action: $localize`撤回`,
    });
    if (sure && (await this.acting.run(() => this.api.withdraw(id), { done: $localize`已撤回` }))) this.reload();
  }

  /** What everybody's pages count weeks by comes with the session. */
  protected reload(): void {
    this.known.reload();
    void this.session.refresh();
  }
}
