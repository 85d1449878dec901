import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { api, paths, projectLimits, ProjectView } from '@huoshui/contracts';
import {
  Empty,
  FilterBar,
  FilterSelect,
  FilterToggle,
  landModeName,
  optionsOf,
  PageHeader,
  urlQuery,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { ProjectRows } from '../shell/parts/project-rows';
import { amountBands, missingOptions, reachedOptions, signingYears } from '../shell/filter-options';
import { Listing } from '../shell/parts/listing';
import { TeamList } from '../shell/team-list';
import { projectFilterOf, projectFilters } from './project-filter';

@Component({
  selector: 'hs-projects-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, FilterBar, FilterSelect, FilterToggle, Listing, PageHeader, ProjectRows],
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
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);
  protected readonly years = signingYears();
}
