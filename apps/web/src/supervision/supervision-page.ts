import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, OrderListView, OrderView, paths, Permission, supervisionLimits } from '@huoshui/contracts';
import { SupervisionState } from '@huoshui/domain';
import { Empty, FilterBar, Icon, optionsOf, PageHeader, supervisionStateName, urlQuery, Viewport } from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { orderTimeTone, orderTimeWords } from '../shell/words/order-time-words';
import { filterOf, viewOf } from './order-filter';
import { orderTone, ownerWords, sourceName } from './supervision-words';

/** Orders: what waits for me, what I gave, and all that I may see. */
@Component({
  selector: 'hs-supervision-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, FilterBar, Icon, Listing, PageHeader, RouterLink],
  templateUrl: './supervision-page.html',
  styles: `
    .views {
      margin-bottom: var(--hs-space-3);
    }
  `,
})
export default class SupervisionPage {
  protected readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly query = urlQuery();
  protected readonly view = computed(() => viewOf(this.query, (permission) => this.session.may(permission)));
  protected readonly list = cursorList<OrderView>(() => ({
    url: api(paths.supervision),
    params: filterOf(this.query, this.view()),
  }));
  protected readonly mayIssue = computed(() => this.session.may(Permission.SupervisionWrite));
  protected readonly maySet = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly views = computed((): readonly { value: OrderListView; name: string }[] => [
    { value: 'mine', name: $localize`待我办` },
    ...(this.mayIssue() ? [{ value: 'issued' as const, name: $localize`我发起` }] : []),
    { value: 'all', name: $localize`全部` },
  ]);
  protected readonly filters = ['state', 'overdue', 'projectId', 'source', 'sourceId'];
  protected readonly states = optionsOf(supervisionStateName);
  protected readonly stateName = supervisionStateName;
  protected readonly tone = orderTone;
  protected readonly sourceName = sourceName;
  protected readonly owner = ownerWords;
  protected readonly timeTone = orderTimeTone;
  protected readonly limits = supervisionLimits;
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);

  protected readonly time = (order: OrderView): string => orderTimeWords(order, this.session.today());

  protected toggle(state: SupervisionState): void {
    const chosen = this.query.list('state');
    const next = chosen.includes(state) ? chosen.filter((one) => one !== state) : [...chosen, state];
    void this.query.set({ state: next, view: this.view() });
  }

  protected late(): void {
    void this.query.set({ overdue: !this.query.flag('overdue'), view: this.view() });
  }
}
