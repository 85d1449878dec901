import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { BulletinEntry } from '@huoshui/domain';
import { AmountPipe, Viewport } from '@huoshui/ui';
import { percentOf } from '../shell/parts/share-percent';
import { Session } from '../shell/session';

/** The week's new signings, starts or productions, each leading to its project: a table on paper, lines on a phone. */
@Component({
  selector: 'hs-entry-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, RouterLink],
  templateUrl: './entry-table.html',
  styles: `
    .scroll {
      overflow-x: auto;
    }
    th[scope='row'],
    td:nth-child(2) {
      min-width: 9em;
    }
    td:nth-child(4) {
      min-width: 8em;
    }
  `,
})
export class EntryTable {
  protected readonly narrow = inject(Viewport).narrow;
  readonly label = input.required<string>();
  readonly entries = input.required<readonly BulletinEntry[]>();
  protected readonly mayOpen = inject(Session).may(Permission.ProjectRead);

  protected teams({ team, shares }: BulletinEntry): string {
    if (shares.length === 0) return team;
    return shares.map((share) => `${share.team} ${percentOf(share.basisPoints)}%`).join('、');
  }
}
