import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Rate } from '@huoshui/contracts';
import { isDay, Need, yearOf, Day } from '@huoshui/domain';
import { DayField, Failed, Loading, needName, optionsOf, PageHeader, percent, StatTile, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { FigureRow, ObstacleFigureRows } from './obstacle-figure-rows';
import { ObstacleViews } from './obstacle-views';
import { ObstaclesApi } from './obstacles-api';
import { rateWords } from './rate-words';

const SHOWN_YEARS = 6;

/** Received, handled, closed and answered, over a period and as of a day; every figure opens to its rows. */
@Component({
  selector: 'hs-obstacle-figures-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Failed, Loading, ObstacleFigureRows, ObstacleViews, PageHeader, RouterLink, StatTile],
  templateUrl: './obstacle-figures-page.html',
  styleUrl: './obstacle-figures-page.css',
})
export default class ObstacleFiguresPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly needs = optionsOf(needName);
  protected readonly today = this.session.today;
  private readonly dayAt = (name: string, otherwise: string): string =>
    isDay(this.query.text(name)) ? this.query.text(name) : otherwise;
  private readonly thisYear = computed(() => yearOf(this.today() as Day));
  protected readonly from = computed(() => this.dayAt('raisedFrom', `${this.thisYear()}-01-01`));
  protected readonly to = computed(() => this.dayAt('raisedTo', `${this.thisYear()}-12-31`));
  protected readonly asOf = computed(() => this.dayAt('asOf', this.today()));
  protected readonly need = computed(() => Object.values(Need).find((need) => need === this.query.text('need')));
  protected readonly figures = inject(ObstaclesApi).figures(() => ({
    from: this.from(),
    to: this.to(),
    asOf: this.asOf(),
    ...(this.need() ? { need: this.need() as string } : {}),
  }));
  protected readonly years = computed(() => {
    const [first, last] = [this.figures.value()?.firstYear ?? this.thisYear(), this.thisYear()];
    const from = Math.max(first, last - SHOWN_YEARS + 1);
    return Array.from({ length: last - from + 1 }, (_, at) => last - at);
  });
  /** The list's filter of the period, to which each figure adds its own. */
  protected readonly period = computed(() => ({
    raisedFrom: this.from(),
    raisedTo: this.to(),
    need: this.need() ?? null,
  }));
  protected readonly words = (rate: Rate): string => rateWords[rate.definition] ?? '';

  protected readonly departments = computed(() =>
    (this.figures.value()?.byDepartment ?? []).map(({ department, figures }): FigureRow => ({
      key: department?.id ?? '',
      name: department?.name ?? $localize`服务中心`,
      filter: department ? { departmentId: department.id } : { atDoor: true },
      figures,
    })),
  );
  protected readonly categories = computed(() =>
    (this.figures.value()?.byCategory ?? []).map(({ category, figures }): FigureRow => ({
      key: category,
      name: category,
      filter: { category },
      figures,
    })),
  );

  protected withdrawn(count: number): string {
    return $localize`另有 ${count}:count: 件已撤回`;
  }

  /** "98.9 %", or a dash where there is nothing to share. */
  protected share({ numerator, denominator }: Rate): string {
    const rate = percent(numerator, denominator);
    return rate === null ? '—' : `${rate} %`;
  }

  protected isYear(year: number): boolean {
    return this.from() === `${year}-01-01` && this.to() === `${year}-12-31`;
  }

  protected year(year: number): void {
    void this.query.set({ raisedFrom: `${year}-01-01`, raisedTo: `${year}-12-31` });
  }
}
