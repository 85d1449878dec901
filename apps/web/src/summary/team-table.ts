import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { SummaryFigures } from '@huoshui/contracts';
import { AmountPipe, Fraction, SortHead, UrlQuery, Viewport, WanPipe } from '@huoshui/ui';
import { Session } from '../shell/session';
import { OpenFigure } from './open-figure';
import { sortedTeams, TeamRow } from './sorted-teams';
import { counted, figureName, fullOf } from './summary-words';

/** The year's figures team by team, with the zone's below; every figure is a button to its projects. */
@Component({
  selector: 'hs-team-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, Fraction, SortHead, WanPipe],
  templateUrl: './team-table.html',
  styleUrl: './team-table.css',
})
export class TeamTable {
  private readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  readonly rows = input.required<readonly TeamRow[]>();
  readonly zone = input.required<SummaryFigures>();
  readonly query = input.required<UrlQuery>();
  /** Whether the projects behind a team's figures may be seen; without a team, those of the zone. */
  readonly opens = input.required<(row?: TeamRow) => boolean>();
  readonly opened = output<OpenFigure>();
  protected readonly sorted = computed(() =>
    sortedTeams(this.rows(), this.query().text('sort'), this.query().flag('descending')),
  );
  protected readonly own = computed(() => new Set(this.session.view()?.teams.map((team) => team.id)));
  protected readonly columns = counted;
  protected readonly figureName = figureName;
  protected readonly fullOf = fullOf;
}
