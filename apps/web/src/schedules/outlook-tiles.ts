import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ScheduleOutlook } from '@huoshui/contracts';
import { Day, daysBetween, Milestone } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { againstBaseline } from './schedule-words';

interface Tile {
  readonly name: string;
  readonly day: string;
  readonly words: string;
  readonly tone: '' | 'alarm' | 'good';
}

/** What a schedule says at a glance: start and production as expected beside the promise, what is next, how much is late. */
@Component({
  selector: 'hs-outlook-tiles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outlook-tiles.html',
  styleUrl: './outlook-tiles.css',
})
export class OutlookTiles {
  readonly outlook = input.required<ScheduleOutlook>();
  protected readonly milestones = computed(() => {
    const { outlook } = this;
    const { startBaseline, startForecast, startDone, productionBaseline, productionForecast, productionDone } =
      outlook();
    return [
      milestoneTile(Milestone.Start, startBaseline, startForecast, startDone),
      milestoneTile(Milestone.Production, productionBaseline, productionForecast, productionDone),
    ].filter((tile) => tile !== null);
  });
  protected readonly total = computed(() => this.outlook().openTasks + this.outlook().doneTasks);
}

function milestoneTile(
  milestone: Milestone,
  promised: string | null,
  expected: string | null,
  done: boolean,
): Tile | null {
  if (promised === null || expected === null) return null;
  const days = daysBetween(promised as Day, expected as Day);
  return {
    name: done
      ? $localize`已${milestoneName[milestone]}:milestone:`
      : $localize`预计${milestoneName[milestone]}:milestone:`,
    day: expected,
    words: againstBaseline(expected, promised),
    tone: days > 0 ? 'alarm' : days < 0 ? 'good' : '',
  };
}
