import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProjectStory } from '@huoshui/contracts';
import { aheadOf, Day, Fraction, keyProgress, lagTone, paceOf } from '@huoshui/domain';
import { entryStateName, Light, lightColourName, lightSentence } from '@huoshui/ui';
import { forecastSentence, slips } from './schedule-sentence';

/** How the project stands, in six tiles: light, next step, schedule, what blocks it, statistics, investment. */
@Component({
  selector: 'hs-project-glance',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Light, RouterLink],
  templateUrl: './project-glance.html',
  styleUrl: './project-glance.css',
})
export class ProjectGlance {
  readonly story = input.required<ProjectStory>();
  protected readonly entryStateName = entryStateName;
  protected readonly colourName = lightColourName;

  protected readonly worst = computed(() => {
    const { lights, today } = this.story();
    const [light] = lights?.shining ?? [];
    return light && { title: light.title, words: lightSentence(light.figures, today as Day) };
  });
  protected readonly further = computed(() => Math.max((this.story().lights?.shining.length ?? 0) - 1, 0));

  /** What was said last to come next; late when its day has passed. */
  protected readonly next = computed(() => {
    const { progress, today } = this.story();
    const said = progress.latest;
    if (!said?.nextStep) return null;
    return { text: said.nextStep, by: said.nextStepBy, on: said.nextStepOn, late: (said.nextStepOn ?? '9') < today };
  });

  protected readonly forecasts = computed(() => {
    const plan = this.story().schedule;
    if (!plan) return [];
    const start = forecastSentence($localize`开工`, plan.startForecast, plan.startBaseline, plan.startDone);
    const production = forecastSentence(
      $localize`投产`,
      plan.productionForecast,
      plan.productionBaseline,
      plan.productionDone,
    );
    return [start, production].filter((words) => words !== null);
  });
  protected readonly slips = computed(() => {
    const plan = this.story().schedule;
    return plan !== null && slips(plan);
  });

  protected readonly investment = computed(() => {
    const key = this.story().key;
    const progress = key && keyProgress(key.figures);
    if (!key || !progress) return null;
    const ahead = aheadOf(progress, key.basis);
    const { way, points } = paceOf(ahead);
    const percent = progress.completion.times(Fraction.of(100)).shown(1);
    const words = {
      ahead: $localize`快于时间进度 ${points}:points: 个百分点`,
      behind: $localize`慢于时间进度 ${points}:points: 个百分点`,
      level: $localize`与时间进度持平`,
    }[way];
    return { id: key.id, year: key.year, percent, words, tone: lagTone(ahead), reported: key.reported };
  });
}
