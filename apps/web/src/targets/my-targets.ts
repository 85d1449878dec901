import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TargetCard } from './target-card';
import { TargetsApi } from './targets-api';

/** 我的目标 on the work-bench: the own targets of the year; nothing when there are none. */
@Component({
  selector: 'hs-my-targets',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TargetCard],
  template: `
    @if (cells().length > 0) {
      <section class="card" aria-labelledby="my-targets">
        <header>
          <h2 id="my-targets" i18n>我的目标</h2>
          <a class="small" routerLink="/targets" i18n>目标看板</a>
        </header>
        <ul class="cells">
          @for (cell of cells(); track $index) {
            <li><hs-target-card [cell]="cell" /></li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    .cells {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
      gap: var(--hs-space-4);
      padding: var(--hs-space-3) var(--hs-space-4);
    }
  `,
})
export class MyTargets {
  private readonly mine = inject(TargetsApi).mine();
  protected readonly cells = computed(() =>
    (this.mine.hasValue() ? this.mine.value().rows : []).flatMap(({ cells }) =>
      cells.filter(({ base }) => base !== null),
    ),
  );
}
