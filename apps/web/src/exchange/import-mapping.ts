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
import { ImportDetail, importLimits } from '@huoshui/contracts';
import { Acting } from '../shell/acting';
import { ImportsApi } from './imports-api';
import { correctionOf, draftOf, SheetDraft } from './mapping-draft';
import { SheetMapping } from './sheet-mapping';

/** What each sheet was taken for; a person corrects it and has the file read again, or keeps it as a template. */
@Component({
  selector: 'hs-import-mapping',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SheetMapping],
  templateUrl: './import-mapping.html',
})
export class ImportMapping {
  private readonly api = inject(ImportsApi);
  private readonly acting = inject(Acting);
  readonly ledger = input.required<ImportDetail>();
  readonly corrected = output<void>();
  protected readonly templates = this.api.templates();
  protected readonly limits = importLimits;
  protected readonly drafts = linkedSignal(() => this.ledger().sheets.map(draftOf));
  protected readonly correction = computed(() => correctionOf(this.ledger(), this.drafts()));
  protected readonly templateId = linkedSignal(() => this.ledger().templateId ?? '');
  protected readonly changed = computed(
    () => this.correction().length > 0 || this.templateId() !== (this.ledger().templateId ?? ''),
  );
  protected readonly templateName = signal('');
  protected readonly busy = signal(false);

  protected change(draft: SheetDraft): void {
    this.drafts.update((drafts) => drafts.map((one) => (one.name === draft.name ? draft : one)));
  }

  protected pickTemplate(event: Event): void {
    this.templateId.set((event.target as HTMLSelectElement).value);
  }

  protected nameTemplate(event: Event): void {
    this.templateName.set((event.target as HTMLInputElement).value);
  }

  protected async readAgain(): Promise<void> {
    const { id, version } = this.ledger();
    const input = { sheets: this.correction(), templateId: this.templateId() || null };
    await this.act(
      () => this.api.correct(id, input, version),
      undefined,
      () => this.corrected.emit(),
    );
  }

  protected async saveTemplate(): Promise<void> {
    const input = { name: this.templateName().trim(), importId: this.ledger().id };
    await this.act(
      () => this.api.saveTemplate(input),
      $localize`已存为模板，下次可直接套用`,
      () => {
        this.templateName.set('');
        this.templates.reload();
      },
    );
  }

  private async act(write: () => Promise<unknown>, done: string | undefined, then: () => void): Promise<void> {
    this.busy.set(true);
    if (await this.acting.run(write, { done, stale: () => this.corrected.emit() })) then();
    this.busy.set(false);
  }
}
