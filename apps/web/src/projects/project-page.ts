import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, paths, Permission } from '@huoshui/contracts';
import { MILESTONES } from '@huoshui/domain';
import { Amount, Dialog, Failed, Icon, landModeName, Loading, MilestoneLine, PageHeader, urlQuery } from '@huoshui/ui';
import { percentOf } from '../shell/parts/share-percent';
import { HistoryList } from '../shell/parts/history-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { FactList } from './fact-list';
import { ProfileAnswers } from './profile-answers';
import { ProjectsApi } from './projects-api';
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
    ProfileAnswers,
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
  protected readonly query = urlQuery();
  protected readonly historyUrl = computed(() => api(paths.projects, this.id(), 'history'));
  protected readonly say = say;
  protected readonly percentOf = percentOf;
  protected readonly landModeName = landModeName;
  protected readonly mayRecord = computed(() => this.session.may(Permission.MilestoneRecord));
  protected readonly mayChange = computed(() => this.session.may(Permission.ProjectWrite));
  protected readonly seesLeads = computed(() => this.session.may(Permission.LeadRead));
  /** What has no standing fact yet. */
  protected readonly open = computed(() => {
    const days = this.project.value()?.days ?? {};
    return MILESTONES.filter((milestone) => days[milestone] === undefined);
  });

  protected close(): void {
    void this.query.set({ record: null });
  }

  protected recorded(): void {
    this.project.reload();
    this.close();
  }
}
