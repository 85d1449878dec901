import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { awardLimits, MoveStar, Permission, StarRow } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import { Confirm, Empty, Failed, Loading, teamKindName, urlQuery } from '@huoshui/ui';
import { pageActs } from '../shell/page-acts';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { AwardHead } from './award-head';
import { periodName, ruleName, starStateName } from './award-words';
import { AwardsApi } from './awards-api';
import { Stars } from './stars';

/** 星级干部 of a period: who earns which level by the rule, and what was made of it; each step by its own hands. */
@Component({
  selector: 'hs-stars-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AwardHead, Empty, Failed, Loading, RouterLink, Stars],
  templateUrl: './stars-page.html',
  styleUrl: './stars-page.css',
})
export default class StarsPage {
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  protected readonly api = inject(AwardsApi);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly stateName = starStateName;
  protected readonly periodName = periodName;
  protected readonly ruleName = ruleName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.AwardWrite));
  protected readonly board = this.api.stars(() => ({
    ...(this.query.text('period') && { period: this.query.text('period') }),
    ...(this.query.text('rule') && { rule: this.query.text('rule') }),
  }));
  private readonly acts = pageActs(this.board);
  protected readonly busy = this.acts.busy;
  /** A draft of the rules is tried: nothing is nominated by it. */
  protected readonly trying = computed(() => this.query.text('rule') !== '');
  private readonly rows = computed(() => (this.board.hasValue() ? this.board.value().rows : []));
  protected readonly fresh = computed(() => this.rows().filter((row) => row.nominated && !row.award).length);
  protected readonly toApprove = computed(() =>
    this.rows().filter(({ award }) => award?.state === 'nominated' && !award.mine),
  );
  protected readonly toAnnounce = computed(() => this.rows().filter(({ award }) => award?.state === 'approved'));
  protected readonly announced = computed(() => this.rows().some((row) => row.award?.state === 'announced'));
  protected readonly circles = computed(() => {
    const circles = this.board.hasValue() ? this.board.value().circles : [];
    return circles.flatMap(({ key, title }) => {
      const rows = this.rows().filter((row) => row.circle === key);
      const starred = rows.filter((row) => row.stars !== null || row.award !== null);
      const others = rows.filter((row) => row.stars === null && row.award === null);
      return rows.length === 0 ? [] : [{ key, title: titled(key, title), starred, others }];
    });
  });

  /** Figures behind announced stars of others stay closed. */
  protected readonly mayOpen = ({ person, team }: StarRow): boolean => {
    const view = this.session.view();
    const led = view?.role === 'teamLead' && view.teams.some(({ id }) => id === team.id);
    return this.mayWrite() || person.id === view?.person.id || led;
  };

  /** A nominated star opens as it was nominated; the rest as it stands now. */
  protected readonly linkOf = ({ person, award }: StarRow): string[] =>
    award ? ['/awards', award.id] : ['/awards/persons', person.id];

  protected readonly paramsOf = ({ award }: StarRow) => {
    const period = this.board.hasValue() ? this.board.value().period : '';
    return award ? {} : { period, ...(this.trying() && { rule: this.query.text('rule') }) };
  };

  protected go(period: string): void {
    void this.query.set({ period });
  }

  protected async nominate(period: string): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`提名${periodName(period)}:period:星级干部 ${this.fresh()}:count: 人？`,
      text: $localize`佐证事实以此刻为准记入佐证单，由另一位同事复核批准后公布。`,
      action: $localize`提名`,
    });
    if (answer) await this.acts.act(() => this.api.nominate(period), $localize`已提名`);
  }

  /** Everybody who waits for the next step, one after another; the first that is refused ends it and says why. */
  protected async all(state: 'approved' | 'announced'): Promise<void> {
    const waiting = state === 'approved' ? this.toApprove() : this.toAnnounce();
    const answer = await this.confirm.ask({
      title:
        state === 'approved'
          ? $localize`批准 ${waiting.length}:count: 人的提名？`
          : $localize`公布 ${waiting.length}:count: 人的星级？`,
      text:
        state === 'approved'
          ? $localize`每个人都按现有事实再核一遍，与提名时不同的不批准。`
          : $localize`公布后佐证单封存，不再随事实变化。`,
      action: state === 'approved' ? $localize`批准` : $localize`公布`,
    });
    const each = async (): Promise<void> => {
      try {
        for (const { award } of waiting)
          if (award) await this.api.moveStar(award.id, { state, reason: null }, award.version);
      } catch (error) {
        this.board.reload();
        throw error;
      }
    };
    if (answer) await this.acts.act(each, state === 'approved' ? $localize`已批准` : $localize`已公布`);
  }

  protected move({ award }: StarRow, state: MoveStar['state'], done: string): Promise<void> {
    return this.acts.act(() => this.api.moveStar(award?.id ?? '', { state, reason: null }, award?.version ?? 0), done);
  }

  protected approve(row: StarRow): Promise<void> {
    return this.move(row, 'approved', $localize`已批准`);
  }

  protected announce(row: StarRow): Promise<void> {
    return this.move(row, 'announced', $localize`已公布`);
  }

  protected async withdraw({ person, award }: StarRow): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`撤回${person.displayName}:name:的提名？`,
      action: $localize`撤回`,
      danger: true,
      reason: { label: $localize`原因`, most: awardLimits.reason },
    });
    const move = { state: 'withdrawn' as const, reason: answer?.reason ?? null };
    if (answer)
      await this.acts.act(() => this.api.moveStar(award?.id ?? '', move, award?.version ?? 0), $localize`已撤回`);
  }
}

const titled = (key: string, title: string): string => teamKindName[key as TeamKind] ?? title;
