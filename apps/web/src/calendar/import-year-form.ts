import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { calendarLimits, CalendarYearView } from '@huoshui/contracts';
import { calendarYearFaults, CalendarStatus, readCalendarDays, workdaysOfYear } from '@huoshui/domain';
import { Choice, Field, FormFault, optionsOf, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { CalendarApi } from './calendar-api';
import { calendarStatusName, faultWords } from './calendar-words';

interface Typed {
  year: number;
  status: string;
  source: string;
  days: string;
}

const MOST_TEXT = 8_000;

/** A year's days off and make-up days as pasted lines; says at once what was read and what is wrong. */
@Component({
  selector: 'hs-import-year-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FormField, FormFault, FormRoot],
  templateUrl: './import-year-form.html',
})
export class ImportYearForm {
  private readonly api = inject(CalendarApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly years = input.required<readonly CalendarYearView[]>();
  /** The year that was put in place; null when only asking again can tell. */
  readonly imported = output<number | null>();
  protected readonly statuses = optionsOf(calendarStatusName);
  protected readonly faultWords = faultWords;
  protected readonly placeholder = '2027-01-01,休\n2027-02-05~2027-02-11,休\n2027-02-20,班';
  /** The year that waits for its notice, or the one after the last. */
  private readonly suggested = computed(
    () =>
      this.years().find((one) => one.status === CalendarStatus.Provisional)?.year ??
      (this.years().at(-1)?.year ?? calendarLimits.firstYear) + 1,
  );
  private readonly model = linkedSignal((): Typed => ({
    year: this.suggested(),
    status: CalendarStatus.Official,
    source: '',
    days: '',
  }));
  protected readonly replaced = computed(() => this.years().find((one) => one.year === this.model().year));
  protected readonly read = computed(() => readCalendarDays(this.model().days, this.model().year));
  protected readonly input = computed(() => {
    const { year, status } = this.model();
    return { year, status: status as CalendarStatus, ...this.read() };
  });
  protected readonly faults = computed(() => (this.read().unread.length > 0 ? [] : calendarYearFaults(this.input())));
  protected readonly workdays = computed(() => workdaysOfYear(this.input()));
  protected readonly pasted = computed(() => this.model().days.trim() !== '');
  protected readonly ready = computed(
    () => this.pasted() && this.faults().length === 0 && this.read().unread.length === 0,
  );
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.year);
      min(typed.year, calendarLimits.firstYear);
      max(typed.year, calendarLimits.lastYear);
      required(typed.source);
      maxLength(typed.source, calendarLimits.source);
      required(typed.days);
      maxLength(typed.days, MOST_TEXT);
    },
    { submission: { action: (typed) => onFields(typed, () => this.put(typed().value())) } },
  );

  private async put({ year, source }: Typed): Promise<void> {
    const { status, holidays, makeUps } = this.input();
    const body = { status, source: source.trim(), holidays: [...holidays], makeUps: [...makeUps] };
    try {
      await this.api.put(year, body, this.replaced()?.version ?? 0);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.imported.emit(null));
    }
    this.toasts.done($localize`${year}:year: 年的安排已启用，期限和预计日期从现在起按它计算`);
    this.imported.emit(year);
  }
}
