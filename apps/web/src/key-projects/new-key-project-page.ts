import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { api, KeyPlanInput, paths, ProjectDetail, ProjectView } from '@huoshui/contracts';
import { Day, yearOf } from '@huoshui/domain';
import { Failed, Loading, PageHeader, Toasts, urlQuery, WanPipe } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { yearOfQuery } from './key-filter';
import { KeyProjectsApi } from './key-projects-api';
import { PlanForm } from './plan-form';
import { ProjectSearch } from './project-search';

/** Puts a project on a year's list: which one stands in the address, so that other pages can lead here with theirs. */
@Component({
  selector: 'hs-new-key-project-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, PageHeader, PlanForm, ProjectSearch, WanPipe],
  templateUrl: './new-key-project-page.html',
  styles: `
    .narrow {
      max-width: 760px;
    }
  `,
})
export default class NewKeyProjectPage {
  private readonly api = inject(KeyProjectsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly year = computed(() => yearOfQuery(this.query, yearOf(this.session.today() as Day)));
  protected readonly settings = this.api.settings();
  protected readonly projectId = computed(() => this.query.text('projectId'));
  protected readonly project = httpResource<ProjectDetail>(() =>
    this.projectId() ? api(paths.projects, this.projectId()) : undefined,
  );

  protected pick(project: ProjectView): void {
    void this.query.set({ projectId: project.id });
  }

  protected readonly save = async (plan: KeyPlanInput): Promise<void> => {
    const { id } = await this.api.add({ ...plan, year: this.year(), projectId: this.projectId() });
    this.toasts.done($localize`已列入 ${this.year()}:year: 年重点项目`);
    await this.router.navigate(['/key-projects', id]);
  };
}
