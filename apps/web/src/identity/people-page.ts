import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Permission, PersonView, TeamRef } from '@huoshui/contracts';
import {
  Dialog,
  Empty,
  Failed,
  FilterBar,
  FilterSelect,
  Icon,
  Loading,
  optionsOf,
  PageHeader,
  TableFrame,
  urlQuery,
  Viewport,
} from '@huoshui/ui';
import { Session } from '../shell/session';
import { PeopleList } from '../shell/people-list';
import { TeamList } from '../shell/team-list';
import { roleName } from '../shell/words/role-name';
import { say } from '../shell/words/say';
import { PeopleDrawer } from './people-drawer';
import { filterPeople, NO_TEAM } from './people-filter';
import { PeopleForm } from './people-form';
import { IssuedPassword, PeopleInitialPassword } from './people-initial-password';
import { PeopleState } from './people-state';
import type { SavedPerson } from './people-saved';

const PAGE = 50;

/** Everybody with an account: who they are, what they may do, to which teams they belong today. */
@Component({
  selector: 'hs-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Dialog,
    Empty,
    Failed,
    FilterBar,
    FilterSelect,
    Icon,
    Loading,
    PageHeader,
    PeopleDrawer,
    PeopleForm,
    PeopleInitialPassword,
    PeopleState,
    TableFrame,
  ],
  templateUrl: './people-page.html',
})
export default class PeoplePage {
  private readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly people = inject(PeopleList).all;
  private readonly teams = inject(TeamList).options;
  protected readonly query = urlQuery();
  protected readonly filters = ['role', 'teamId', 'state'];
  protected readonly roles = optionsOf(roleName);
  protected readonly roleName = roleName;
  protected readonly teamOptions = computed(() => [...this.teams(), { value: NO_TEAM, name: $localize`未编入队伍` }]);
  protected readonly states = [
    { value: 'active', name: $localize`在用` },
    { value: 'initial', name: $localize`初始密码未改` },
    { value: 'inactive', name: $localize`已停用` },
  ];
  protected readonly say = say;
  protected readonly mayWrite = computed(() => this.session.may(Permission.PersonWrite));
  protected readonly adding = signal(false);
  protected readonly issued = signal<IssuedPassword | null>(null);

  private readonly everybody = computed(() => (this.people.hasValue() ? this.people.value() : []));
  protected readonly found = computed(() =>
    filterPeople(this.everybody(), {
      search: this.query.text('search'),
      role: this.query.text('role'),
      teamId: this.query.text('teamId'),
      state: this.query.text('state'),
    }),
  );
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);
  /** How many of them are shown; a new filter begins anew, a reload after a change does not. */
  private readonly most = linkedSignal({
    source: () => [...this.filters, 'search'].map((name) => this.query.text(name)).join(' '),
    computation: () => PAGE,
  });
  protected readonly shown = computed(() => this.found().slice(0, this.most()));
  /** Whom the drawer is about, by the address. */
  protected readonly opened = computed(
    () => this.everybody().find((person) => person.id === this.query.text('person')) ?? null,
  );

  constructor() {
    // Others may have changed them since they were last asked for.
    if (this.everybody().length > 0 && !this.people.isLoading()) this.people.reload();
  }

  protected more(): void {
    this.most.update((most) => most + PAGE);
  }

  protected teamNames = (teams: readonly TeamRef[]): string => teams.map((team) => team.name).join('、') || '—';

  protected show(person: PersonView): void {
    void this.query.set({ person: person.id }, false);
  }

  protected close(): void {
    if (this.query.text('person')) void this.query.set({ person: null });
  }

  /** What was saved shows at once, version included, so that the next change is not taken for an old one. */
  protected changed(saved: SavedPerson | null): void {
    if (saved) {
      this.people.update((people) =>
        people.map((person) => (person.id === saved.id ? { ...person, ...saved } : person)),
      );
    }
    this.people.reload();
  }

  protected created(issued: IssuedPassword): void {
    this.adding.set(false);
    this.people.reload();
    this.issued.set(issued);
  }

  /** Once the password was handed over, what comes next is the person's team. */
  protected handedOver(): void {
    const person = this.issued()?.id;
    this.issued.set(null);
    void this.query.set({ person });
  }
}
