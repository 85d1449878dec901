import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { api, paths, projectLimits, ProjectView } from '@huoshui/contracts';
import { Day, ONE_YI, TEN_YI, yearOf } from '@huoshui/domain';
import {
  Empty,
  Failed,
  FilterBar,
  landModeName,
  Loading,
  milestoneName,
  optionsOf,
  PageHeader,
  TableFrame,
  urlQuery,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { ProjectRows } from '../shell/parts/project-rows';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { projectFilterOf, projectFilters } from './project-filter';

@Component({
  selector: 'hs-projects-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, FilterBar, Loading, PageHeader, ProjectRows, TableFrame],
  templateUrl: './projects-page.html',
})
export default class ProjectsPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly list = cursorList<ProjectView>(() => ({
    url: api(paths.projects),
    params: projectFilterOf(this.query),
  }));
  protected readonly teams = inject(TeamList).active;
  protected readonly filters = projectFilters;
  protected readonly limits = projectLimits;
  protected readonly milestones = optionsOf(milestoneName);
  protected readonly landModes = optionsOf(landModeName);
  protected readonly bands = [
    { value: String(ONE_YI), name: $localize`1 亿元以上` },
    { value: String(TEN_YI), name: $localize`10 亿元以上` },
  ];
  protected readonly say = say;
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);
  protected readonly years = computed(() => {
    const now = yearOf(this.session.today() as Day);
    return Array.from({ length: 8 }, (_, at) => String(now - at));
  });

  protected pick(name: string, event: Event): void {
    void this.query.set({ [name]: (event.target as HTMLSelectElement).value });
  }
}
