import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LightView, Permission, ProjectLights } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import {
  AmountPipe,
  DayPipe,
  Empty,
  Failed,
  Light,
  lightColourName,
  lightSentence,
  Loading,
  PageHeader,
  thresholdWords,
} from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { ProjectTabs } from '../shell/parts/project-tabs';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { actWords } from './act-words';
import { LightHistory } from './light-history';
import { LightsApi } from './lights-api';
import { supervisionQuery } from './supervision-query';

/** One project: each rule's light with its sentence, what comes if nothing happens, and how it came to this. */
@Component({
  selector: 'hs-project-lights-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, DayPipe, Empty, Failed, Light, LightHistory, Loading, PageHeader, ProjectTabs, RouterLink],
  templateUrl: './project-lights-page.html',
  styleUrl: './project-lights-page.css',
})
export default class ProjectLightsPage {
  private readonly session = inject(Session);
  private readonly api = inject(LightsApi);
  private readonly acting = inject(Acting);
  readonly projectId = input.required<string>();
  protected readonly lights = this.api.project(this.projectId);
  protected readonly mayCompute = computed(() => this.session.may(Permission.ProjectWrite));
  protected readonly maySupervise = computed(() => this.session.may(Permission.SupervisionWrite));
  protected readonly say = say;
  protected readonly actWords = actWords;
  protected readonly thresholdWords = thresholdWords;
  protected readonly colourName = lightColourName;

  protected readonly why = (light: LightView): string =>
    lightSentence(light.figures, (this.lights.value()?.today ?? '') as Day);

  protected readonly orderOf = ({ project, lights }: ProjectLights) =>
    supervisionQuery(
      project,
      lights.filter(({ colour }) => colour !== 'green'),
    );

  protected async compute(): Promise<void> {
    await this.acting.run(() => this.api.compute(this.projectId()), { done: $localize`已重新计算` });
    this.lights.reload();
  }
}
