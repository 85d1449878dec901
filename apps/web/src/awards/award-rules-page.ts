import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AwardRuleView, Permission } from '@huoshui/contracts';
import { AWARD_KINDS } from '@huoshui/domain';
import { Failed, InstantPipe, Loading } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { AwardRuleText } from './award-rule-text';
import { AwardHead } from './award-head';
import { awardKindName, ruleName } from './award-words';
import { AwardsApi } from './awards-api';

/** Both rules of awards: what is in force today, and every version. */
@Component({
  selector: 'hs-award-rules-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AwardRuleText, AwardHead, Failed, InstantPipe, Loading, RouterLink],
  templateUrl: './award-rules-page.html',
  styles: '.by { display: block; }',
})
export default class AwardRulesPage {
  private readonly session = inject(Session);
  protected readonly list = inject(AwardsApi).rules();
  protected readonly mayWrite = computed(() => this.session.may(Permission.AwardWrite));
  protected readonly say = say;
  protected readonly ruleName = ruleName;
  protected readonly kinds = computed(() =>
    AWARD_KINDS.map((kind) => {
      const versions = this.list.value().filter((one) => one.kind === kind);
      return { kind, name: awardKindName[kind], versions, current: versions.find((one) => one.current) };
    }),
  );
  protected readonly draft = ({ fromDay, number }: AwardRuleView): boolean => fromDay === null && number > 0;
}
