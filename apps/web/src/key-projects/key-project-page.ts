import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { keyProjectLimits, Permission } from '@huoshui/contracts';
import { Confirm, Failed, Loading, MilestoneLine, PageHeader, Viewport, WanPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { ProjectTabs } from '../shell/parts/project-tabs';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { KeyBar } from './key-bar';
import { KeyProjectsApi } from './key-projects-api';
import { monthText, shownProgress } from './key-words';
import { MonthTable } from './month-table';
import { PlanVersions } from './plan-versions';
import { nextStepWords } from './step-words';

/** One key project of a year: how far it is, month by month, and everything that was known of its plan. */
@Component({
  selector: 'hs-key-project-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Failed,
    KeyBar,
    Loading,
    MilestoneLine,
    MonthTable,
    PageHeader,
    PlanVersions,
    ProjectTabs,
    RouterLink,
    WanPipe,
  ],
  templateUrl: './key-project-page.html',
  styleUrl: './key-project-page.css',
})
export default class KeyProjectPage {
  private readonly session = inject(Session);
  private readonly api = inject(KeyProjectsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  protected readonly narrow = inject(Viewport).narrow;
  readonly id = input.required<string>();
  protected readonly say = say;
  protected readonly monthText = monthText;
  protected readonly project = this.api.one(this.id);
  protected readonly known = computed(() => (this.project.hasValue() ? this.project.value() : undefined));
  protected readonly mayWrite = computed(() => this.session.may(Permission.KeyProjectWrite));
  protected readonly shown = computed(() => {
    const one = this.known();
    return one ? shownProgress(one.figures, one.moment.basis) : null;
  });
  protected readonly step = computed(() => {
    const one = this.known();
    return one ? nextStepWords(one, this.session.today()) : null;
  });

  protected async takeOff(version: number): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`移出重点项目清单`,
      text: $localize`移出后不再计入合计，计划、报送和历史都保留。`,
      action: $localize`移出清单`,
      danger: true,
      reason: { label: $localize`移出原因`, most: keyProjectLimits.reason },
    });
    if (!answer) return;
    const words = { done: $localize`已移出清单`, stale: () => this.project.reload() };
    if (await this.acting.run(() => this.api.takeOff(this.id(), answer.reason, version), words)) this.project.reload();
  }
}
