import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Dialog, Failed, Icon, Loading, PageHeader } from '@huoshui/ui';
import { ProjectTabs } from '../shell/parts/project-tabs';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { FiveOnesCard } from './five-ones-card';
import { FiveOnesForm } from './five-ones-form';
import { MeetingForm } from './meeting-form';
import { SupervisionApi } from './supervision-api';
import { TaskForceCard } from './task-force-card';
import { TaskForceForm } from './task-force-form';

/** What supervises one project: its five ones, its task force with what that decided, and the way to its orders. */
@Component({
  selector: 'hs-supervised-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Dialog,
    Failed,
    FiveOnesCard,
    FiveOnesForm,
    Icon,
    Loading,
    MeetingForm,
    PageHeader,
    ProjectTabs,
    RouterLink,
    TaskForceCard,
    TaskForceForm,
  ],
  templateUrl: './supervised-page.html',
})
export default class SupervisedPage {
  private readonly session = inject(Session);
  readonly projectId = input.required<string>();
  protected readonly supervised = inject(SupervisionApi).project(this.projectId);
  protected readonly say = say;
  protected readonly open = signal<'fiveOnes' | 'taskForce' | 'meeting' | null>(null);
  protected readonly mayWrite = computed(() => this.session.may(Permission.ProjectWrite));
  protected readonly mayIssue = computed(() => this.session.may(Permission.SupervisionWrite));

  protected done(): void {
    this.open.set(null);
    this.supervised.reload();
  }
}
