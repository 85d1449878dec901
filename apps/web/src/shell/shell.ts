import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Day, weekOf } from '@huoshui/domain';
import { Icon, Viewport, weekLabel } from '@huoshui/ui';
import { menuFor, tabsFor } from './menu';
import { PersonMenu } from './person-menu';
import { Session } from './session';

/** What stands around every page: the bar, the menu from one's permissions, and the tabs of a phone. */
@Component({
  selector: 'hs-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PersonMenu, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export default class Shell {
  protected readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  private readonly may = this.session.may.bind(this.session);
  protected readonly groups = computed(() => menuFor(this.may));
  protected readonly tabs = computed(() => tabsFor(this.may));
  protected readonly week = computed(() => {
    const week = this.session.week();
    return this.session.view() ? weekLabel(weekOf(this.session.today() as Day, week), week) : '';
  });

  protected skip(main: HTMLElement): void {
    main.focus();
    main.scrollIntoView();
  }
}
