import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { KeyProjectDetail, keyProjectLimits } from '@huoshui/contracts';
import { Month, monthOf, Day, monthsOf } from '@huoshui/domain';
import { InstantPipe, WanPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { KeyProjectsApi } from './key-projects-api';
import { monthText } from './key-words';
import { changedMonths, draftOf, MonthDraft, standingOf } from './report-draft';
import { pasteMonths, readMonths } from './typed-months';

/** Plan and what was invested, month by month; who may report types or pastes it in place, a correction with its reason. */
@Component({
  selector: 'hs-month-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, WanPipe],
  templateUrl: './month-table.html',
  styleUrl: './month-table.css',
})
export class MonthTable {
  private readonly api = inject(KeyProjectsApi);
  private readonly acting = inject(Acting);
  private readonly session = inject(Session);
  readonly project = input.required<KeyProjectDetail>();
  /** While what was saved is being fetched again: what is typed now would be lost. */
  readonly reloading = input(false);
  readonly reported = output<void>();
  protected readonly limits = keyProjectLimits;
  protected readonly monthText = monthText;
  protected readonly reason = signal('');
  private readonly saving = signal(false);
  protected readonly busy = computed(() => this.saving() || this.reloading());
  protected readonly draft = linkedSignal(() => draftOf(this.project().reports, this.project().year));
  protected readonly changed = computed(() => changedMonths(this.draft(), this.project().reports, this.project().year));
  protected readonly maySave = computed(() => {
    const { reports, corrected, misread } = this.changed();
    return reports.length > 0 && misread.length === 0 && (corrected.length === 0 || this.reason().trim() !== '');
  });
  protected readonly rows = computed(() => {
    const { reports, year, monthsFen, moment } = this.project();
    const standing = standingOf(reports, year);
    const read = readMonths(this.draft().map(({ amount }) => amount));
    let [planned, invested] = [0, 0];
    return monthsOf(year).map((month, at) => {
      const report = standing.get(month);
      planned += monthsFen?.[at] ?? 0;
      invested += report?.amountFen ?? 0;
      const name = monthText(month, year);
      return {
        month,
        at,
        amountLabel: $localize`${name}:month: 完成`,
        noteLabel: $localize`${name}:month: 进展说明`,
        report,
        earlier: reports.filter((one) => one.month === month && one.replacedAt !== null),
        planFen: monthsFen?.[at] ?? null,
        plannedFen: monthsFen ? planned : null,
        investedFen: report ? invested : null,
        misread: read[at] === undefined,
        open: this.project().mayReport && month <= monthOf(this.session.today() as Day),
        missing: !report && moment.through !== null && month <= moment.through,
        early: report !== undefined && (moment.through === null || month > moment.through),
      };
    });
  });

  protected type(at: number, field: keyof MonthDraft, event: Event): void {
    const value = (event.target as HTMLInputElement).value;
    this.draft.update((draft) => draft.map((month, index) => (index === at ? { ...month, [field]: value } : month)));
  }

  /** A row or a column of a spreadsheet, from this month on; months to come are left alone. */
  protected paste(at: number, event: ClipboardEvent): void {
    const amounts = this.draft().map(({ amount }) => amount);
    const pasted = pasteMonths(amounts, at, event.clipboardData?.getData('text/plain') ?? '');
    if (!pasted) return;
    event.preventDefault();
    const open = this.rows().map((row) => row.open);
    this.draft.update((draft) =>
      draft.map((month, index) => (open[index] ? { ...month, amount: pasted[index] ?? '' } : month)),
    );
  }

  protected typeReason(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected correctedNames(): string {
    return this.changed()
      .corrected.map((month: Month) => monthText(month, this.project().year))
      .join('、');
  }

  protected async save(): Promise<void> {
    const { reports, corrected } = this.changed();
    const reason = corrected.length > 0 ? this.reason().trim() : null;
    this.saving.set(true);
    const done = await this.acting.run(() => this.api.report(this.project().id, { reports, reason }), {
      done: $localize`已报送 ${reports.length}:count: 个月`,
    });
    this.saving.set(false);
    if (!done) return;
    this.reason.set('');
    this.reported.emit();
  }
}
