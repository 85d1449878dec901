import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { awardLimits, MoveStar, Permission, StarAwardView } from '@huoshui/contracts';
import { WHOLE } from '@huoshui/domain';
import {
  AmountPipe,
  Confirm,
  Empty,
  Failed,
  InstantPipe,
  Loading,
  milestoneName,
  PageHeader,
  urlQuery,
} from '@huoshui/ui';
import { pageActs } from '../shell/page-acts';
import { percentOf } from '../shell/parts/share-percent';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { periodName, ruleName, starStateName } from './award-words';
import { AwardsApi } from './awards-api';
import { Stars } from './stars';

/** 佐证单: every figure of a person's points down to its facts; of an award, as it was nominated, with its steps and seal. */
@Component({
  selector: 'hs-star-sheet-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, Empty, Failed, InstantPipe, Loading, PageHeader, RouterLink, Stars],
  templateUrl: './star-sheet-page.html',
  styleUrl: './star-sheet-page.css',
})
export default class StarSheetPage {
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly query = urlQuery();
  protected readonly api = inject(AwardsApi);
  /** An award, or a person whose points are looked at as they stand. */
  readonly id = input<string>();
  readonly personId = input<string>();
  protected readonly sheet = this.api.sheet(() => ({
    id: this.id(),
    personId: this.personId(),
    filter: {
      ...(this.query.text('period') && { period: this.query.text('period') }),
      ...(this.query.text('rule') && { rule: this.query.text('rule') }),
    },
  }));
  protected readonly view = computed(() => (this.sheet.hasValue() ? this.sheet.value() : null));
  protected readonly sub = computed(() => {
    const view = this.view();
    return view ? `${view.team.name} · ${periodName(view.period)}` : '';
  });
  protected readonly mayWrite = computed(() => this.session.may(Permission.AwardWrite));
  protected readonly mayOpen = computed(() => this.session.may(Permission.ProjectRead));
  private readonly acts = pageActs(this.sheet);
  protected readonly busy = this.acts.busy;
  protected readonly say = say;
  protected readonly stateName = starStateName;
  protected readonly ruleName = ruleName;
  protected readonly milestoneName = milestoneName;
  protected readonly percentOf = percentOf;
  protected readonly whole = WHOLE;
  /** Who nominated does not approve; the server holds the same rule. */
  protected readonly mine = computed(() => {
    const by = this.view()?.award?.nominatedBy?.id;
    return by !== undefined && by === this.session.view()?.person.id;
  });
  protected readonly steps = computed(() => {
    const award = this.view()?.award;
    if (!award) return [];
    const { nominatedBy, nominatedAt, approvedBy, approvedAt, announcedBy, announcedAt, endedBy, endedAt, state } =
      award;
    return [
      { name: $localize`提名`, by: nominatedBy?.displayName ?? $localize`系统`, at: nominatedAt },
      ...(approvedBy ? [{ name: $localize`批准`, by: approvedBy.displayName, at: approvedAt }] : []),
      ...(announcedBy ? [{ name: $localize`公布`, by: announcedBy.displayName, at: announcedAt }] : []),
      ...(endedBy ? [{ name: starStateName[state], by: endedBy.displayName, at: endedAt }] : []),
    ];
  });

  protected step(award: StarAwardView, state: 'approved' | 'announced'): Promise<void> {
    return this.move(award, { state, reason: null });
  }

  protected async end(award: StarAwardView): Promise<void> {
    const announced = award.state === 'announced';
    const answer = await this.confirm.ask({
      title: announced ? $localize`撤销这个星级？` : $localize`撤回这次提名？`,
      text: announced ? $localize`佐证单留存，注明撤销和原因；公布名单里不再有这个人。` : '',
      action: announced ? $localize`撤销` : $localize`撤回`,
      danger: true,
      reason: { label: $localize`原因`, most: awardLimits.reason },
    });
    if (answer) await this.move(award, { state: announced ? 'revoked' : 'withdrawn', reason: answer.reason });
  }

  private move({ id, version }: StarAwardView, move: MoveStar): Promise<void> {
    return this.acts.act(() => this.api.moveStar(id, move, version));
  }
}
