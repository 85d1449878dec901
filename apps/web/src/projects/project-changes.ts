import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { api, ChangesPage, changesLimits, paths } from '@huoshui/contracts';
import { addDays, Day } from '@huoshui/domain';
import { Empty, Failed, Loading } from '@huoshui/ui';
import { ChangeList } from '../shell/parts/change-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';

const FEW = 8;
const MONTH_DAYS = 30;

/** 自上周一以来: what changed in this project, with a look further back. */
@Component({
  selector: 'hs-project-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeList, Empty, Failed, Loading],
  templateUrl: './project-changes.html',
})
export class ProjectChanges {
  private readonly session = inject(Session);
  readonly projectId = input.required<string>();
  /** When it is another object, the changes are asked for again. */
  readonly of = input.required<object>();
  protected readonly back = signal(false);
  protected readonly all = signal(false);
  protected readonly page = httpResource<ChangesPage>(() => {
    this.of();
    const url = api(paths.portfolio, 'projects', this.projectId(), 'changes');
    const params: Record<string, string | number> = { limit: changesLimits.most };
    if (this.back()) params['since'] = addDays(this.session.today() as Day, -MONTH_DAYS);
    return { url, params };
  });
  protected readonly say = say;
  private readonly items = computed(() => (this.page.hasValue() ? this.page.value().items : []));
  protected readonly shown = computed(() => (this.all() ? this.items() : this.items().slice(0, FEW)));
  protected readonly more = computed(() => this.items().length - this.shown().length);
}
