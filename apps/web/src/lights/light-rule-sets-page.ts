import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Empty, Failed, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { Session } from '../shell/session';
import { lightRuleStateName } from '../shell/words/light-refusals';
import { say } from '../shell/words/say';
import { LightsApi } from './lights-api';

/** Every version of the light rules, the newest first. */
@Component({
  selector: 'hs-light-rule-sets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, InstantPipe, Loading, PageHeader, RouterLink],
  templateUrl: './light-rule-sets-page.html',
})
export default class LightRuleSetsPage {
  private readonly session = inject(Session);
  protected readonly list = inject(LightsApi).ruleSets();
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly inForce = computed(() => this.list.value().find((one) => one.inForce)?.id ?? null);
  protected readonly stateName = lightRuleStateName;
  protected readonly say = say;
  protected readonly system = $localize`系统`;
  protected readonly always = '1901-01-01';
}
