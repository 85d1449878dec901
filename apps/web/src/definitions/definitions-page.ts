import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { DEFINITION_KEYS, Milestone } from '@huoshui/domain';
import { definitionKeyName, Failed, InstantPipe, Loading, milestoneName, PageHeader } from '@huoshui/ui';
import { Session } from '../shell/session';
import { landRuleText } from '../shell/words/answer-words';
import { say } from '../shell/words/say';
import { requiresText } from './definition-words';
import { DefinitionsApi } from './definitions-api';

/** The three profiles: what each takes for a start today, and all their versions. */
@Component({
  selector: 'hs-definitions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, InstantPipe, Loading, PageHeader, RouterLink],
  templateUrl: './definitions-page.html',
  styleUrl: './definitions-page.css',
})
export default class DefinitionsPage {
  private readonly api = inject(DefinitionsApi);
  private readonly session = inject(Session);
  protected readonly list = this.api.list();
  protected readonly current = this.api.current();
  protected readonly say = say;
  protected readonly keyName = definitionKeyName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly startName = milestoneName[Milestone.Start];
  protected readonly profiles = computed(() =>
    DEFINITION_KEYS.map((key) => {
      const now = this.current.value().find((one) => one.key === key);
      const versions = this.list.value().filter((one) => one.key === key);
      const land = now?.body.startOnLandAcquisition;
      return {
        key,
        now,
        versions,
        start: now ? requiresText(now.body.milestones.start) : '',
        land: land ? landRuleText(land.days, land.from) : '',
      };
    }),
  );
}
