import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, LeadView, leadLimits, paths, Permission, Scope } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';
import {
  AmountPipe,
  DayPipe,
  Empty,
  FilterBar,
  FilterSelect,
  FilterToggle,
  Icon,
  leadStageName,
  optionsOf,
  PageHeader,
  SortHead,
  urlQuery,
  Viewport,
  WanPipe,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { filterOf } from './lead-filter';
import { stageTone } from './lead-words';

@Component({
  selector: 'hs-leads-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AmountPipe,
    DayPipe,
    Empty,
    FilterBar,
    FilterSelect,
    FilterToggle,
    Icon,
    Listing,
    PageHeader,
    RouterLink,
    SortHead,
    WanPipe,
  ],
  templateUrl: './leads-page.html',
})
export default class LeadsPage {
  protected readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly query = urlQuery();
  protected readonly list = cursorList<LeadView>(() => ({ url: api(paths.leads), params: filterOf(this.query) }));
  protected readonly teams = inject(TeamList).options;
  protected readonly filters = ['stage', 'teamId', 'mine', 'stale', 'industry'];
  protected readonly stages = optionsOf(leadStageName);
  protected readonly stageName = leadStageName;
  protected readonly stageTone = stageTone;
  protected readonly limits = leadLimits;
  protected readonly mayWrite = computed(() => this.session.may(Permission.LeadWrite));
  protected readonly seesAll = computed(() => this.session.view()?.scope === Scope.Zone);
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);

  protected toggleStage(stage: LeadStage): void {
    const chosen = this.query.list('stage');
    const next = chosen.includes(stage) ? chosen.filter((one) => one !== stage) : [...chosen, stage];
    void this.query.set({ stage: next });
  }
}
