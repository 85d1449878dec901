import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ImportDetail, ImportFinding, ImportRowView } from '@huoshui/contracts';
import { DuplicateDecision, RowOutcome } from '@huoshui/domain';
import { AmountPipe, DayPipe, Empty, Failed, Loading, TableFrame, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { cursorList } from '../shell/cursor-list';
import { say } from '../shell/words/say';
import { findingWords } from './finding-words';
import { outcomeName } from './import-words';
import { ImportsApi } from './imports-api';

const SHOWN: readonly RowOutcome[] = ['rejected', 'duplicate', 'ready', 'new', 'updated', 'skipped', 'dropped'];

/** The rows by what became of them; a fault says where it stands in the user's own workbook. */
@Component({
  selector: 'hs-import-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, DayPipe, Empty, Failed, Loading, RouterLink, TableFrame],
  templateUrl: './import-rows.html',
})
export class ImportRows {
  private readonly api = inject(ImportsApi);
  private readonly acting = inject(Acting);
  readonly ledger = input.required<ImportDetail>();
  readonly decided = output<void>();
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly outcomeName = outcomeName;
  protected readonly busy = signal(false);
  protected readonly tabs = computed(() => {
    const { counts } = this.ledger();
    const count: Readonly<Record<RowOutcome, number>> = { ...counts, duplicate: counts.duplicates };
    return SHOWN.map((outcome) => ({ outcome, count: count[outcome] })).filter((tab) => tab.count > 0);
  });
  /** What the address asks for, if there is any of it; otherwise what needs a look first. */
  protected readonly outcome = computed(() => {
    const asked = this.query.text('outcome');
    const open = this.tabs().map(({ outcome }) => outcome);
    return open.find((one) => one === asked) ?? open[0] ?? null;
  });
  protected readonly list = cursorList<ImportRowView>(() => {
    const outcome = this.outcome();
    return outcome === null ? undefined : { url: this.api.rows(this.ledger().id), params: { outcome } };
  });
  protected readonly decidable = computed(() => ['checked', 'done'].includes(this.ledger().state));

  protected words({ code, facts }: ImportFinding): string {
    return findingWords[code](facts);
  }

  protected async decide(row: ImportRowView, decision: DuplicateDecision): Promise<void> {
    this.busy.set(true);
    const done = decision === 'new' ? $localize`按新项目处理` : $localize`已记为同一项目`;
    if (await this.acting.run(() => this.api.decide(this.ledger().id, row.id, decision), { done })) {
      this.list.reload();
      this.decided.emit();
    }
    this.busy.set(false);
  }
}
