import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ImportColumn, ImportSheet } from '@huoshui/contracts';
import { LedgerField, LedgerUnit } from '@huoshui/domain';
import { optionsOf } from '@huoshui/ui';
import { fieldName, unitFromName, unitName } from './import-words';
import { SheetDraft, withField } from './mapping-draft';

const SAMPLES = 3;

/** One sheet: which row is its header, and what each column means, over the first of its rows. */
@Component({
  selector: 'hs-sheet-mapping',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet-mapping.html',
  styleUrl: './sheet-mapping.css',
})
export class SheetMapping {
  readonly sheet = input.required<ImportSheet>();
  readonly draft = input.required<SheetDraft>();
  readonly changed = output<SheetDraft>();
  protected readonly fields = optionsOf(fieldName);
  protected readonly units = optionsOf(unitName);
  protected readonly unitFromName = unitFromName;
  protected readonly columns = computed(() =>
    (this.sheet().table?.columns ?? []).filter(({ header }) => header !== ''),
  );
  protected readonly unsure = computed(
    () =>
      this.sheet().table?.unitFrom === 'guess' ||
      this.columns().some(({ field, confidence }) => field !== null && confidence < 0.7),
  );
  protected readonly missing = computed(() => {
    const known = new Set(Object.values(this.draft().fields));
    const needed: LedgerField[] = ['company', 'amount', 'signing'];
    return this.sheet().table ? needed.filter((field) => !known.has(field)).map((field) => fieldName[field]) : [];
  });
  private readonly below = computed(() => {
    const header = this.draft().headerRow ?? 0;
    return this.sheet()
      .head.filter(({ row }) => row > header)
      .slice(0, SAMPLES);
  });

  protected samples({ column }: ImportColumn): string[] {
    return this.below().map(({ cells }) => cells[column] ?? '');
  }

  protected include(event: Event): void {
    this.changed.emit({ ...this.draft(), included: (event.target as HTMLInputElement).checked });
  }

  protected pickHeader(event: Event): void {
    this.changed.emit({ ...this.draft(), headerRow: Number((event.target as HTMLSelectElement).value) || null });
  }

  protected pickUnit(event: Event): void {
    this.changed.emit({ ...this.draft(), unit: (event.target as HTMLSelectElement).value as LedgerUnit });
  }

  protected typeYear(event: Event): void {
    this.changed.emit({ ...this.draft(), year: (event.target as HTMLInputElement).value.trim() });
  }

  protected pickField(column: number, event: Event): void {
    const field = (event.target as HTMLSelectElement).value as LedgerField | '';
    this.changed.emit(withField(this.draft(), column, field || null));
  }
}
