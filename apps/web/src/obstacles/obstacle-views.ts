import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The three ways to look at the same obstacles; the filter goes along. */
@Component({
  selector: 'hs-obstacle-views',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  host: { class: 'chips', role: 'navigation', 'aria-label': $localize`看法` },
  template: `
    @for (view of views; track view.path) {
      <a
        class="chip"
        [routerLink]="view.path"
        queryParamsHandling="preserve"
        routerLinkActive
        [ariaCurrentWhenActive]="true"
        [routerLinkActiveOptions]="exact"
        >{{ view.name }}</a
      >
    }
  `,
  styles: `
    .chip {
      text-decoration: none;
    }
  `,
})
export class ObstacleViews {
  protected readonly exact = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly views = [
    { path: '/obstacles', name: $localize`清单` },
    { path: '/obstacles/board', name: $localize`看板` },
    { path: '/obstacles/figures', name: $localize`统计` },
  ];
}
