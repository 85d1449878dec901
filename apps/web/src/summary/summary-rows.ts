import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { api, paths, Scope, SummaryFigure, SummaryRow } from '@huoshui/contracts';
import { Empty, Failed, Loading, TableFrame } from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { ProjectRows } from '../shell/parts/project-rows';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';

export interface OpenFigure {
  readonly year: number;
  readonly asOf: string;
  readonly figure: SummaryFigure;
  readonly teamId: string;
  readonly month: string;
}

/** The projects behind one figure, as far as the person may see them. */
@Component({
  selector: 'hs-summary-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, Loading, ProjectRows, TableFrame],
  templateUrl: './summary-rows.html',
})
export class SummaryRows {
  private readonly session = inject(Session);
  readonly of = input.required<OpenFigure>();
  protected readonly list = cursorList<SummaryRow>(() => ({
    url: api(paths.summary, 'rows'),
    params: Object.fromEntries(Object.entries(this.of()).filter(([, value]) => value !== '')),
  }));
  protected readonly say = say;
  protected readonly ownOnly = this.session.view()?.scope === Scope.Team;
}
