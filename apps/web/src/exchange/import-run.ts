import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { ImportDetail } from '@huoshui/contracts';
import { DayField } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { ImportsApi } from './imports-api';

/** The last look before the run: what will happen, and from which day it counts as known. */
@Component({
  selector: 'hs-import-run',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField],
  templateUrl: './import-run.html',
})
export class ImportRun {
  private readonly api = inject(ImportsApi);
  private readonly acting = inject(Acting);
  protected readonly session = inject(Session);
  readonly ledger = input.required<ImportDetail>();
  readonly started = output<void>();
  protected readonly ofHistory = signal(false);
  protected readonly knownFrom = signal('');
  protected readonly busy = signal(false);
  /** The commanding office's imports belong to no team; it alone says from when facts are known. */
  protected readonly zone = computed(() => this.ledger().teams.length === 0);
  protected readonly incomplete = computed(() => this.ofHistory() && this.knownFrom() === '');

  protected toggle(event: Event): void {
    this.ofHistory.set((event.target as HTMLInputElement).checked);
  }

  protected async run(): Promise<void> {
    this.busy.set(true);
    const input = this.ofHistory() ? { knownFrom: this.knownFrom() } : {};
    if (await this.acting.run(() => this.api.run(this.ledger().id, input))) this.started.emit();
    this.busy.set(false);
  }
}
