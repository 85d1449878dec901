import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Empty } from '@huoshui/ui';
import { Session } from '../session';
import { membershipsOn } from './memberships';

/** A team's or a department's: `head` where there is one. */
export interface Member {
  readonly id: string;
  readonly person: { readonly id: string; readonly displayName: string };
  readonly from: string;
  readonly to: string | null;
  readonly head?: boolean;
}

export interface MemberWords {
  readonly now: string;
  readonly coming: string;
  readonly past: string;
  /** Said where nobody is a member now, and what to do about it. */
  readonly none: string;
  readonly hint: string;
  /** On the button that ends a membership. */
  readonly leave: string;
}

/** Who is, will be and was in a team or a department, from when to when. */
@Component({
  selector: 'hs-member-groups',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty],
  host: { class: 'stack' },
  templateUrl: './member-groups.html',
})
export class MemberGroups {
  private readonly session = inject(Session);
  readonly members = input.required<readonly Member[]>();
  readonly words = input.required<MemberWords>();
  readonly mayWrite = input(false);
  /** The membership that is to end. */
  readonly left = output<string>();
  protected readonly groups = computed(() => {
    const { now, coming, past } = membershipsOn(this.session.today(), this.members());
    const words = this.words();
    return [
      { key: 'now', name: words.now, members: now, shown: true },
      { key: 'coming', name: words.coming, members: coming, shown: coming.length > 0 },
      { key: 'past', name: words.past, members: past, shown: past.length > 0 },
    ].filter((group) => group.shown);
  });
  protected readonly leaveLabel = ({ person }: Member): string =>
    $localize`登记${person.displayName}:name:${this.words().leave}:leave:`;
}
