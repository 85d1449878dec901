import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Permission, TargetView } from '@huoshui/contracts';
import { Day, TARGET_MEASURES, targetDefinitions, TargetMeasure, yearOf } from '@huoshui/domain';
import { Failed, Loading, PageHeader, Toasts, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { targetName } from '../shell/words/target-name';
import { TargetsApi } from './targets-api';
import { targetText, typedTarget } from './typed-target';

const YEARS = 4;

interface Cell {
  readonly measure: TargetMeasure;
  readonly known: TargetView | undefined;
  readonly shown: string;
}

/** A year's targets of the zone and of each team; who may set them types them in place. */
@Component({
  selector: 'hs-targets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, PageHeader],
  templateUrl: './targets-page.html',
  styleUrl: './targets-page.css',
})
export default class TargetsPage {
  private readonly session = inject(Session);
  private readonly api = inject(TargetsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  private readonly teams = inject(TeamList).active;
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly measures = TARGET_MEASURES;
  protected readonly targetName = targetName;
  protected readonly definitions = targetDefinitions;
  protected readonly mayWrite = computed(() => this.session.may(Permission.TargetWrite));
  protected readonly busy = signal(false);
  private readonly thisYear = computed(() => yearOf(this.session.today() as Day));
  protected readonly years = computed(() => Array.from({ length: YEARS + 1 }, (_, at) => this.thisYear() + 1 - at));
  protected readonly year = computed(() => {
    const typed = this.query.text('year');
    return /^20\d\d$/.test(typed) ? Number(typed) : this.thisYear();
  });
  protected readonly targets = this.api.year(this.year);
  protected readonly rows = computed(() => {
    const known = this.targets.hasValue() ? this.targets.value() : [];
    const owners: readonly { id: string | null; name: string }[] = [
      { id: null, name: $localize`全区` },
      ...this.teams(),
    ];
    return owners.map(({ id, name }) => ({
      id,
      name,
      cells: TARGET_MEASURES.map((measure) => cellOf(known, id, measure)),
    }));
  });

  protected pickYear(event: Event): void {
    void this.query.set({ year: (event.target as HTMLSelectElement).value });
  }

  protected async keep(event: Event, teamId: string | null, cell: Cell): Promise<void> {
    const box = event.target as HTMLInputElement;
    const text = box.value.trim();
    if (text === cell.shown) return;
    const value = text === '' ? null : typedTarget(text, targetDefinitions[cell.measure].unit);
    if (value === null && (text !== '' || !cell.known)) {
      box.value = cell.shown;
      if (text !== '') this.toasts.failed($localize`请填整数；金额填亿元，最多两位小数`);
      return;
    }
    this.busy.set(true);
    const done = await this.acting.run(() => this.write(teamId, cell, value), {
      done: $localize`目标已保存，自现在起适用`,
      stale: () => this.targets.reload(),
    });
    this.busy.set(false);
    if (done) this.targets.reload();
    else box.value = cell.shown;
  }

  private write(teamId: string | null, { known, measure }: Cell, value: number | null): Promise<unknown> {
    if (known) return this.api.change(known.id, value, known.version);
    return this.api.set({ year: this.year(), teamId, measure, value: value ?? 0 });
  }
}

function cellOf(known: readonly TargetView[], teamId: string | null, measure: TargetMeasure): Cell {
  const found = known.find((one) => (one.team?.id ?? null) === teamId && one.measure === measure);
  const shown = found?.value === null || !found ? '' : targetText(found.value, found.unit);
  return { measure, known: found, shown };
}
