import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Dialog, Empty, Failed, Icon, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { TeamForm } from './team-form';
import { groupsOf } from './team-groups';

/** The "4+3+N" in their order. */
@Component({
  selector: 'hs-teams-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, Failed, Icon, Loading, PageHeader, RouterLink, TeamForm],
  templateUrl: './teams-page.html',
  styleUrl: './teams-page.css',
})
export default class TeamsPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly list = inject(TeamList).all;
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly mayWrite = computed(() => this.session.may(Permission.TeamWrite));
  protected readonly mayOpen = computed(() => this.session.may(Permission.PersonRead));
  protected readonly kinds = computed(() =>
    groupsOf(this.list.hasValue() ? this.list.value() : []).filter((group) => group.teams.length > 0),
  );

  constructor() {
    this.list.reload();
  }

  protected close(): void {
    void this.query.set({ add: null });
  }

  protected created(id: string): void {
    this.list.reload();
    void this.router.navigate(['/teams', id]);
  }
}
