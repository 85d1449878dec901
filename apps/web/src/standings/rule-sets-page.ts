import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Empty, Failed, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { PeriodPipe } from '../shell/parts/period.pipe';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { StandingsApi } from './standings-api';

/** Every version of the rules, the newest first. */
@Component({
  selector: 'hs-rule-sets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, InstantPipe, Loading, PageHeader, PeriodPipe, RouterLink],
  templateUrl: './rule-sets-page.html',
})
export default class RuleSetsPage {
  private readonly session = inject(Session);
  protected readonly list = inject(StandingsApi).ruleSets();
  protected readonly mayWrite = computed(() => this.session.may(Permission.RuleSetWrite));
  protected readonly say = say;
  protected readonly draft = $localize`草稿，待复核`;
  protected readonly reviewed = $localize`已复核，待起用`;
  protected readonly always = '1901-W01';
}
