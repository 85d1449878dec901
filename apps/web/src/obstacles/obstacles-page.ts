import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, obstacleLimits, ObstacleView, paths, Permission } from '@huoshui/contracts';
import { ObstacleState } from '@huoshui/domain';
import {
  DayPipe,
  Empty,
  FilterBar,
  FilterSelect,
  FilterToggle,
  handlingName,
  Icon,
  needName,
  obstacleStateName,
  optionsOf,
  PageHeader,
  SortHead,
  urlQuery,
  Viewport,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { DepartmentList } from '../shell/department-list';
import { Listing } from '../shell/parts/listing';
import { ProjectTabs } from '../shell/parts/project-tabs';
import { Session } from '../shell/session';
import { ObstacleCard } from './obstacle-card';
import { filterOf, OBSTACLE_FILTERS } from './obstacle-filter';
import { ObstacleViews } from './obstacle-views';
import { clockWords, stateTone } from './obstacle-words';

@Component({
  selector: 'hs-obstacles-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayPipe,
    Empty,
    FilterBar,
    FilterSelect,
    FilterToggle,
    Icon,
    Listing,
    ObstacleCard,
    ObstacleViews,
    PageHeader,
    ProjectTabs,
    RouterLink,
    SortHead,
  ],
  templateUrl: './obstacles-page.html',
  styles: `
    .whose {
      min-width: 150px;
    }
  `,
})
export default class ObstaclesPage {
  private readonly session = inject(Session);
  private readonly departmentList = inject(DepartmentList);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly query = urlQuery();
  protected readonly list = cursorList<ObstacleView>(() => ({
    url: api(paths.obstacles),
    params: filterOf(this.query),
  }));
  protected readonly departments = computed(() =>
    this.departmentList.active().map(({ id, name }) => ({ value: id, name })),
  );
  protected readonly hasOwn = computed(() => this.departmentList.mine().length > 0);
  protected readonly filters = OBSTACLE_FILTERS;
  protected readonly needs = optionsOf(needName);
  protected readonly handlings = optionsOf(handlingName);
  protected readonly states = optionsOf(obstacleStateName);
  protected readonly stateName = obstacleStateName;
  protected readonly needName = needName;
  protected readonly handlingName = handlingName;
  protected readonly stateTone = stateTone;
  protected readonly clock = clockWords;
  protected readonly limits = obstacleLimits;
  protected readonly mayRaise = computed(() => this.session.may(Permission.ObstacleRaise));
  protected readonly maySet = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly filtered = computed(() => this.query.count([...OBSTACLE_FILTERS, 'search']) > 0);
  /** Where a list of one project or lead leads back, and what a new one is raised on. */
  protected readonly about = computed(() => ({
    projectId: this.query.text('projectId') || null,
    leadId: this.query.text('leadId') || null,
  }));
  protected readonly flags = computed(() => [
    ...(this.hasOwn() ? [{ name: 'mine', label: $localize`本部门的` }] : []),
    ...(this.mayRaise() ? [{ name: 'raisedByMe', label: $localize`我提的` }] : []),
    { name: 'open', label: $localize`未办结` },
    { name: 'overdue', label: $localize`超期` },
    { name: 'unanswered', label: $localize`首答超时` },
    { name: 'escalated', label: $localize`已上报` },
  ]);

  protected toggleState(state: ObstacleState): void {
    const chosen = this.query.list('state');
    const next = chosen.includes(state) ? chosen.filter((one) => one !== state) : [...chosen, state];
    void this.query.set({ state: next });
  }
}
