import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { paperLimits } from '@huoshui/contracts';
import { PaperKind } from '@huoshui/domain';
import { Icon } from '@huoshui/ui';
import { blankPaper, PaperDraft } from './paper-draft';
import { PaperField } from './paper-field';

/** The papers of one record: one to begin with, and as many more as there are. */
@Component({
  selector: 'hs-papers-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PaperField],
  template: `
    @for (paper of value(); track $index) {
      <div class="paper">
        <hs-paper-field
          [label]="labelOf($index)"
          [kinds]="kinds()"
          [value]="paper"
          (valueChange)="set($index, $event)"
          (touch)="touch.emit()"
        />
        @if (value().length > 1) {
          <button type="button" class="button quiet small" (click)="drop($index)" i18n>去掉这份</button>
        }
      </div>
    }
    @if (mayAdd()) {
      <button type="button" class="button small" (click)="add()">
        <ui-icon name="plus" [size]="14" /><ng-container i18n>再加一份佐证</ng-container>
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--hs-space-3);
      justify-items: start;
    }
    .paper {
      width: 100%;
      display: grid;
      gap: var(--hs-space-1);
      justify-items: stretch;
    }
    .paper + .paper {
      padding-top: var(--hs-space-3);
      border-top: 1px solid var(--hs-line);
    }
    .paper > button {
      justify-self: start;
    }
  `,
})
export class PapersField implements FormValueControl<readonly PaperDraft[]> {
  readonly value = model<readonly PaperDraft[]>([]);
  readonly kinds = input.required<readonly PaperKind[]>();
  readonly touch = output<void>();
  /** One is open at a time: another is offered once the last has its file. */
  protected readonly mayAdd = computed(() => {
    const papers = this.value();
    return papers.length < paperLimits.papers && papers.every((paper) => paper.fileId !== '');
  });

  protected readonly labelOf = (at: number): string =>
    at === 0 ? $localize`佐证` : $localize`第 ${at + 1}:number: 份佐证`;

  protected set(at: number, paper: PaperDraft): void {
    this.value.update((papers) => papers.map((one, index) => (index === at ? paper : one)));
  }

  protected add(): void {
    const used = new Set(this.value().map((paper) => paper.kind));
    const next = this.kinds().find((kind) => !used.has(kind)) ?? 'other';
    this.value.update((papers) => [...papers, blankPaper(next)]);
  }

  protected drop(at: number): void {
    this.value.update((papers) => papers.filter((_, index) => index !== at));
  }
}
