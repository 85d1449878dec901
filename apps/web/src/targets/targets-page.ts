import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { PLAN_MEASURES, PlanMeasure, TimeBasis } from '@huoshui/domain';
import { Chart, Empty, Failed, FilterSelect, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { targetName } from '../shell/words/target-name';
import { TargetCard } from './target-card';
import { TargetRows } from './target-rows';
import { basisName, periodChoices, unitName } from './target-words';
import { basisOfQuery, periodOfQuery, targetYear } from './target-year';
import { TargetsApi } from './targets-api';
import { trendChart, trendTable } from './trend-chart';

/** 目标看板: the zone by measure, its teams by one of them, a team with its persons. The address holds every choice. */
@Component({
  selector: 'hs-targets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart, Empty, Failed, FilterSelect, Loading, PageHeader, RouterLink, TargetCard, TargetRows],
  templateUrl: './targets-page.html',
  styleUrl: './targets-page.css',
})
export default class TargetsPage {
  private readonly session = inject(Session);
  private readonly api = inject(TargetsApi);
  protected readonly query = urlQuery();
  protected readonly years = targetYear(this.query);
  protected readonly year = this.years.year;
  protected readonly say = say;
  protected readonly targetName = targetName;
  protected readonly unitName = unitName;
  protected readonly periods = periodChoices;
  protected readonly bases = Object.values(TimeBasis).map((value) => ({ value, name: basisName[value] }));
  protected readonly mayWrite = computed(() => this.session.may(Permission.TargetWrite));
  protected readonly mayApprove = computed(() => this.session.may(Permission.TargetApprove));
  protected readonly period = computed(() => periodOfQuery(this.query));
  protected readonly basis = computed(() => basisOfQuery(this.query));
  protected readonly team = computed(() => this.query.text('team') || undefined);
  protected readonly board = this.api.board(() => ({
    year: this.year(),
    period: this.period(),
    by: this.basis(),
    teamId: this.team(),
  }));
  protected readonly head = computed(() => (this.board.hasValue() ? this.board.value().rows[0] : undefined));
  protected readonly others = computed(() => (this.board.hasValue() ? this.board.value().rows.slice(1) : []));
  /** Of a team only what it has targets on or has reached; of the zone everything. */
  protected readonly cells = computed(() =>
    (this.head()?.cells ?? []).filter(({ base, done }) => base !== null || (this.team() && done.exact !== '0')),
  );
  protected readonly measure = computed((): PlanMeasure => {
    const asked = PLAN_MEASURES.find((one) => one === this.query.text('measure'));
    return asked ?? this.cells()[0]?.measure ?? 'signed';
  });
  protected readonly trend = this.api.trend(() => ({
    year: this.year(),
    measure: this.measure(),
    teamId: this.team(),
  }));
  protected readonly chart = computed(() => (this.trend.hasValue() ? trendChart(this.trend.value()) : null));
  protected readonly chartTable = computed(() =>
    this.trend.hasValue() ? trendTable(this.trend.value()) : { head: [], rows: [] },
  );
  protected readonly chartTitle = computed(() => {
    const trend = this.trend.hasValue() ? this.trend.value() : null;
    return trend ? `${targetName[trend.measure]}（${unitName[trend.unit]}）` : '';
  });
  protected readonly unattributed = computed(() => {
    const rest = this.board.hasValue() ? this.board.value().unattributed : [];
    return rest.find(({ measure }) => measure === this.measure());
  });
  protected readonly elapsed = computed(() => {
    const view = this.board.hasValue() ? this.board.value() : null;
    if (!view || view.timeDays === 0) return '';
    const percent = ((view.timeElapsed * 100) / view.timeDays).toFixed(1);
    return $localize`时间进度 ${view.timeElapsed}:elapsed:/${view.timeDays}:days: ${basisName[view.by]}:basis: · ${percent}:percent: %`;
  });
  protected readonly methods = computed(() => {
    const days = this.board.hasValue() ? this.board.value().recentDays : 0;
    return $localize`预计值在两种速度之间：一是最近 ${days / 7}:weeks: 周的日均数乘剩余天数再加已完成数（按月填报的取最近 3 个月），二是已完成数除以时间进度。两种都到为“预计能完成”，只一种到为“有望完成”。每周还需 = 差额 ÷（剩余天数 ÷ 7）。完成数取已核验的里程碑，按事实日期计入，共享项目按分成比例计；个人取其名下项目，按人员分成计。`;
  });
}
