import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Dialog, Empty, Failed, Icon, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { TeamForm } from './team-form';
import { groupsOf } from './team-groups';

/** The 4+3+N: every team by kind, with how many people it has today. */
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
  private readonly list = inject(TeamList);
  protected readonly teams = this.list.all;
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly known = computed(() => (this.teams.hasValue() ? this.teams.value() : []));
  protected readonly groups = computed(() => groupsOf(this.known()));
  /** "4 + 3 + 8", as it stands. */
  protected readonly sum = computed(() =>
    this.groups()
      .map((group) => group.active)
      .join(' + '),
  );
  protected readonly mayWrite = computed(() => this.session.may(Permission.TeamWrite));
  protected readonly mayOpen = computed(() => this.session.may(Permission.PersonRead));
  protected readonly own = computed(() => new Set(this.session.view()?.teams.map((team) => team.id)));

  constructor() {
    // Others may have changed them since they were last asked for.
    if (this.known().length > 0 && !this.teams.isLoading()) this.teams.reload();
  }

  protected close(): void {
    void this.query.set({ add: null });
  }

  /** A new team has nobody yet: its page is where people join. */
  protected created(id: string): void {
    this.teams.reload();
    void this.router.navigate(['/teams', id]);
  }
}
