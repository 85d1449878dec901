import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { keyProjectLimits, PastedPlans } from '@huoshui/contracts';
import { Day, yearOf } from '@huoshui/domain';
import { PageHeader, Toasts, urlQuery, WanPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { yearOfQuery } from './key-filter';
import { KeyProjectsApi } from './key-projects-api';
import { cellFaultWords, columnName, outcomeName } from './plan-cell-words';

/** A year's plans out of a spreadsheet: paste, look at every cell's verdict, keep what is sound. */
@Component({
  selector: 'hs-paste-plans-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, RouterLink, WanPipe],
  templateUrl: './paste-plans-page.html',
  styleUrl: './paste-plans-page.css',
})
export default class PastePlansPage {
  private readonly api = inject(KeyProjectsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly limits = keyProjectLimits;
  protected readonly columnName = columnName;
  protected readonly outcomeName = outcomeName;
  protected readonly cellFaultWords = cellFaultWords;
  protected readonly year = computed(() => yearOfQuery(this.query, yearOf(this.session.today() as Day)));
  protected readonly text = signal('');
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly checked = signal<PastedPlans | null>(null);
  protected readonly kept = signal(false);
  protected readonly sound = computed(() => {
    const counts = this.checked()?.counts;
    return counts ? counts.new + counts.changed : 0;
  });
  protected readonly mayKeep = computed(
    () => this.sound() > 0 && (this.checked()?.counts.changed === 0 || this.reason().trim() !== ''),
  );

  protected type(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
    this.checked.set(null);
    this.kept.set(false);
  }

  protected typeReason(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected check(): Promise<void> {
    return this.run(async () => this.checked.set(await this.api.checkPlans(this.input())));
  }

  protected keep(): Promise<void> {
    return this.run(async () => {
      const kept = await this.api.keepPlans(this.input());
      this.checked.set(kept);
      this.kept.set(true);
      this.toasts.done($localize`已保存 ${kept.counts.new + kept.counts.changed}:count: 个项目的计划`);
    });
  }

  private input() {
    return { year: this.year(), text: this.text(), reason: this.reason().trim() || null };
  }

  private async run(write: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    await this.acting.run(write);
    this.busy.set(false);
  }
}
