import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { api, paths, Scope, SummaryRow } from '@huoshui/contracts';
import { Empty } from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';
import { ProjectRows } from '../shell/parts/project-rows';
import { Session } from '../shell/session';
import { OpenFigure } from './open-figure';
import { Moment } from './summary-moment';

/** The projects behind one figure, as far as the person may see them. */
@Component({
  selector: 'hs-summary-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Listing, ProjectRows],
  templateUrl: './summary-rows.html',
  styleUrl: './summary-rows.css',
})
export class SummaryRows {
  private readonly session = inject(Session);
  readonly moment = input.required<Moment>();
  readonly of = input.required<OpenFigure>();
  protected readonly list = cursorList<SummaryRow>(() => {
    const { figure, team, month } = this.of();
    const { year, asOf } = this.moment();
    return {
      url: api(paths.summary, 'rows'),
      params: { year, asOf, figure, ...(team && { teamId: team }), ...(month && { month }) },
    };
  });
  /** The figure counts the whole zone, the list only what this person may see of it. */
  protected readonly partly = computed(() => this.session.view()?.scope === Scope.Team && !this.of().team);
}
