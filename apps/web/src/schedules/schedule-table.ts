import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ScheduleOutlook, ScheduleRow } from '@huoshui/contracts';
import { DayPipe, SortHead, UrlQuery, Viewport } from '@huoshui/ui';
import { shortDelay } from './schedule-words';

/** Schedules as figures: a table at a desk, cards on a phone. */
@Component({
  selector: 'hs-schedule-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, RouterLink, SortHead],
  templateUrl: './schedule-table.html',
})
export class ScheduleTable {
  protected readonly narrow = inject(Viewport).narrow;
  readonly rows = input.required<readonly ScheduleRow[]>();
  readonly query = input.required<UrlQuery>();

  protected start = ({ startForecast: expected, startBaseline: promised, startDone: done }: ScheduleOutlook) =>
    lookOf(expected, promised, done);

  protected production = ({
    productionForecast: expected,
    productionBaseline: promised,
    productionDone: done,
  }: ScheduleOutlook) => lookOf(expected, promised, done);
}

function lookOf(expected: string | null, promised: string | null, done: boolean) {
  const delay = expected === null || promised === null ? '' : shortDelay(expected, promised);
  return { day: expected, delay, done, later: expected !== null && promised !== null && expected > promised };
}
