import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, paths, Permission, ProjectStory } from '@huoshui/contracts';
import { Milestone, MILESTONES } from '@huoshui/domain';
import { Amount, Dialog, Failed, Icon, landModeName, Loading, MilestoneLine, PageHeader, urlQuery } from '@huoshui/ui';
import { ProjectTabs } from '../shell/parts/project-tabs';
import { HistoryList } from '../shell/parts/history-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { FactList } from './fact-list';
import { PersonShares } from './person-shares';
import { ProfileAnswers } from './profile-answers';
import { ProjectsApi } from './projects-api';
import { ProjectChanges } from './project-changes';
import { ProjectFiles } from './project-files';
import { ProjectGlance } from './project-glance';
import { ProjectPeople } from './project-people';
import { ProjectProgress } from './project-progress';
import { RecordMilestoneForm } from './record-milestone-form';
import { TermsHistory } from './terms-history';

@Component({
  selector: 'hs-project-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Amount,
    HistoryList,
    Dialog,
    Failed,
    FactList,
    Icon,
    Loading,
    MilestoneLine,
    PageHeader,
    PersonShares,
    ProfileAnswers,
    ProjectChanges,
    ProjectFiles,
    ProjectGlance,
    ProjectPeople,
    ProjectProgress,
    ProjectTabs,
    RecordMilestoneForm,
    RouterLink,
    TermsHistory,
  ],
  templateUrl: './project-page.html',
  styleUrl: './project-page.css',
})
export default class ProjectPage {
  private readonly session = inject(Session);
  private readonly api = inject(ProjectsApi);
  readonly id = input.required<string>();
  protected readonly project = this.api.one(this.id);
  /** Asked for anew whenever the project itself is. */
  protected readonly story = httpResource<ProjectStory>(() =>
    this.project.hasValue() ? api(paths.portfolio, 'projects', this.project.value().id) : undefined,
  );
  protected readonly query = urlQuery();
  protected readonly historyUrl = computed(() => api(paths.projects, this.id(), 'history'));
  protected readonly say = say;
  protected readonly landModeName = landModeName;
  protected readonly mayRecord = computed(() => this.session.may(Permission.MilestoneRecord));
  protected readonly mayChange = computed(() => this.session.may(Permission.ProjectWrite));
  protected readonly seesLeads = computed(() => this.session.may(Permission.LeadRead));
  /** What has no standing fact yet. */
  protected readonly open = computed(() => {
    const days = this.project.value()?.days ?? {};
    return MILESTONES.filter((milestone) => days[milestone] === undefined);
  });

  /** Milestones whose light shines and that have not come. */
  protected readonly late = computed((): Milestone[] => {
    const shining = this.story.hasValue() ? (this.story.value().lights?.shining ?? []) : [];
    return shining.flatMap(({ kind }) =>
      kind === 'lateStart' ? ['start'] : kind === 'lateProduction' ? ['production'] : [],
    );
  });

  protected print(): void {
    window.print();
  }

  protected changed(): void {
    this.project.reload();
    this.story.reload();
  }

  protected close(): void {
    void this.query.set({ record: null });
  }

  protected recorded(): void {
    this.changed();
    this.close();
  }
}
