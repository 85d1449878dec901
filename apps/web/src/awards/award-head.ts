import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { PageHeader } from '@huoshui/ui';
import { Session } from '../shell/session';

/** The head of the three pages of 激励, which lead to each other as far as one may open them. */
@Component({
  selector: 'hs-award-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, RouterLink, RouterLinkActive],
  template: `
    <ui-page-header title="激励" i18n-title>
      <nav beside class="chips" aria-label="激励" i18n-aria-label>
        @for (page of pages(); track page.path) {
          <a
            class="chip"
            [routerLink]="page.path"
            routerLinkActive
            [ariaCurrentWhenActive]="true"
            [routerLinkActiveOptions]="exact"
            >{{ page.name }}</a
          >
        }
      </nav>
    </ui-page-header>
  `,
})
export class AwardHead {
  private readonly session = inject(Session);
  protected readonly exact: IsActiveMatchOptions = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  };
  protected readonly pages = computed(() =>
    [
      { path: '/awards', name: $localize`星级干部` },
      { path: '/awards/referrals', name: $localize`推荐奖励`, needs: Permission.LeadRead },
      { path: '/awards/rules', name: $localize`激励规则` },
    ].filter(({ needs }) => needs === undefined || this.session.may(needs)),
  );
}
