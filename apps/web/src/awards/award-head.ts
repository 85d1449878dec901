import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Session } from '../shell/session';

/** The three pages of 激励, as far as one may open them. */
@Component({
  selector: 'hs-award-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <nav class="chips" aria-label="激励" i18n-aria-label>
      @for (tab of tabs(); track tab.path) {
        <a class="chip" [routerLink]="tab.path" [attr.aria-current]="tab.path === at() ? 'true' : null">{{
          tab.name
        }}</a>
      }
    </nav>
  `,
})
export class AwardTabs {
  private readonly session = inject(Session);
  /** Path of the page that is open. */
  readonly at = input.required<string>();
  protected readonly tabs = computed(() =>
    [
      { path: '/awards', name: $localize`星级干部` },
      { path: '/awards/referrals', name: $localize`推荐奖励`, needs: Permission.LeadRead },
      { path: '/awards/rules', name: $localize`激励规则` },
    ].filter(({ needs }) => needs === undefined || this.session.may(needs)),
  );
}
