import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { KeyProjectSummary, KeyProjectView } from '@huoshui/contracts';
import { PaceBasis } from '@huoshui/domain';
import { AmountPipe, Fraction, SortHead, UrlQuery, Viewport, WanPipe } from '@huoshui/ui';
import { KeyBar } from './key-bar';
import { monthText, shownProgress } from './key-words';

/** Key projects as a table with its totals at a desk, and as lines on a phone. */
@Component({
  selector: 'hs-key-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, Fraction, KeyBar, RouterLink, SortHead, WanPipe],
  templateUrl: './key-rows.html',
  styles: `
    tfoot td,
    tfoot th {
      position: sticky;
      bottom: 0;
      background: var(--hs-surface-soft);
    }
  `,
})
export class KeyRows {
  protected readonly narrow = inject(Viewport).narrow;
  readonly projects = input.required<readonly KeyProjectView[]>();
  readonly summary = input.required<KeyProjectSummary | undefined>();
  readonly query = input.required<UrlQuery>();
  protected readonly monthText = monthText;
  private readonly basis = computed(() => this.summary()?.moment.basis ?? PaceBasis.Days);
  protected readonly rows = computed(() =>
    this.projects().map((project) => ({ project, shown: shownProgress(project.figures, this.basis()) })),
  );
  protected readonly total = computed(() => {
    const summary = this.summary();
    return summary ? { ...summary, shown: shownProgress(summary.figures, summary.moment.basis) } : null;
  });
}
