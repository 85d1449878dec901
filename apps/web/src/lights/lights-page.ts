import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, LightRow, lightLimits, LightTally, paths, Permission } from '@huoshui/contracts';
import { LightColour } from '@huoshui/domain';
import {
  Empty,
  Failed,
  FilterBar,
  FilterSelect,
  FilterToggle,
  InstantPipe,
  landModeName,
  Light,
  lightColourName,
  Loading,
  optionsOf,
  PageHeader,
  percent,
  StatTile,
  Toasts,
  urlQuery,
} from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { LightCounts } from './light-counts';
import { lightFilterOf, lightFilters } from './light-filter';
import { LightRows } from './light-rows';
import { LightsApi } from './lights-api';
import { failedRun, watchedRun } from './watched-run';

/** 红灯: which projects are late, by which rule, and who has to act; the worst and longest lit first. */
@Component({
  selector: 'hs-lights-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Empty,
    Failed,
    FilterBar,
    FilterSelect,
    FilterToggle,
    InstantPipe,
    Light,
    LightCounts,
    LightRows,
    Listing,
    Loading,
    PageHeader,
    RouterLink,
    StatTile,
  ],
  templateUrl: './lights-page.html',
  styleUrl: './lights-page.css',
})
export default class LightsPage {
  private readonly session = inject(Session);
  private readonly lights = inject(LightsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  protected readonly query = urlQuery();
  protected readonly list = cursorList<LightRow>(() => ({ url: api(paths.lights), params: lightFilterOf(this.query) }));
  private readonly teamId = computed(() => this.query.text('teamId'));
  protected readonly counts = this.lights.counts(this.teamId);
  protected readonly trend = this.lights.trend(this.teamId);
  protected readonly teams = inject(TeamList).options;
  protected readonly filters = lightFilters;
  protected readonly limits = lightLimits;
  protected readonly colours = optionsOf(lightColourName);
  protected readonly landModes = optionsOf(landModeName);
  protected readonly mayCompute = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly today = this.session.today;
  protected readonly running = watchedRun();
  protected readonly say = say;
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);
  protected readonly sub = computed(() => {
    const day = this.counts.value()?.day;
    return day ? $localize`截至 ${day}:day:，每天零点 20 分计算，事项有变化即时更新` : '';
  });
  private readonly newest = this.lights.newestRun(this.mayCompute);

  /** Of the computation that was just followed, or of the newest one where that has failed. */
  protected readonly trouble = computed(() => {
    if (this.running.share() !== null) return '';
    const followed = this.running.trouble();
    if (followed || !this.newest.hasValue()) return followed;
    const run = this.newest.value()[0];
    return run?.state === 'failed' ? `${run.day} ${failedRun(run)}` : '';
  });
  protected readonly progress = computed(() => {
    const share = this.running.share();
    return share === null ? null : Math.floor(share * 100);
  });

  /** Of all running projects: red, yellow and green, each with its fraction. */
  protected readonly tiles = ({ running, red, yellow }: LightTally) =>
    Object.entries({ red, yellow, green: running - red - yellow }).map(([colour, count]) => ({
      colour: colour as LightColour,
      name: lightColourName[colour as LightColour],
      count,
      share: $localize`在推进 ${running}:running: 个，占 ${percent(count, running) ?? '—'}:rate: %`,
    }));

  /** Of the rules that light something now. */
  protected readonly rules = computed(() =>
    (this.counts.value()?.rules ?? []).map(({ rule, title }) => ({ value: rule, name: title })),
  );

  protected show(patch: Record<string, string | boolean | null>): void {
    void this.query.set({ colour: null, soon: null, ...patch });
  }

  protected async computeAll(): Promise<void> {
    await this.acting.run(async () => {
      const { id } = await this.lights.computeAll();
      const done = await this.running.follow(id);
      if (done) this.toasts.done($localize`已按今天的情况重新计算`);
      this.reload();
    });
  }

  protected reload(): void {
    this.list.reload();
    this.counts.reload();
    this.trend.reload();
    this.newest.reload();
  }
}
