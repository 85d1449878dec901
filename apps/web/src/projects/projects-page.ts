import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { api, paths, projectLimits, ProjectView } from '@huoshui/contracts';
import {
  Empty,
  Failed,
  FilterBar,
  FilterSelect,
  FilterToggle,
  landModeName,
  Loading,
  optionsOf,
  PageHeader,
  TableFrame,
  urlQuery,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { ProjectRows } from '../shell/parts/project-rows';
import { amountBands, missingOptions, reachedOptions, signingYears } from '../shell/filter-options';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { projectFilterOf, projectFilters } from './project-filter';

@Component({
  selector: 'hs-projects-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, FilterBar, FilterSelect, FilterToggle, Loading, PageHeader, ProjectRows, TableFrame],
  templateUrl: './projects-page.html',
})
export default class ProjectsPage {
  protected readonly query = urlQuery();
  protected readonly list = cursorList<ProjectView>(() => ({
    url: api(paths.projects),
    params: projectFilterOf(this.query),
  }));
  protected readonly teams = inject(TeamList).options;
  protected readonly filters = projectFilters;
  protected readonly limits = projectLimits;
  protected readonly reached = reachedOptions;
  protected readonly missing = missingOptions;
  protected readonly landModes = optionsOf(landModeName);
  protected readonly bands = amountBands;
  protected readonly say = say;
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);
  protected readonly years = signingYears();
}
