import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission, SummaryView } from '@huoshui/contracts';
import { Amount, Fraction, StatTile } from '@huoshui/ui';
import { Session } from '../shell/session';
import { landRuleText } from '../shell/words/answer-words';
import { OpenFigure } from './open-figure';
import { Counted, figureName, fullOf, shortOf } from './summary-words';

/** The zone's figures, each a button to the projects behind it; with the own team's share below. */
@Component({
  selector: 'hs-figure-tiles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Amount, Fraction, RouterLink, StatTile],
  templateUrl: './figure-tiles.html',
  styleUrl: './figure-tiles.css',
})
export class FigureTiles {
  private readonly session = inject(Session);
  readonly view = input.required<SummaryView>();
  readonly opened = output<OpenFigure>();
  protected readonly mayOpen = computed(() => this.session.may(Permission.ProjectRead));
  protected readonly zone = computed(() => this.view().zone);
  protected readonly plain: readonly Counted[] = ['atLeast1Yi', 'atLeast10Yi', 'landed'];
  protected readonly figureName = figureName;
  protected readonly shortOf = shortOf;
  protected readonly fullOf = fullOf;
  /** The figures of the person's team; none for who is in no team, or in several. */
  private readonly own = computed(() => {
    const teams = this.session.view()?.teams ?? [];
    return teams.length === 1 ? this.view().byTeam.find((row) => row.team.id === teams[0]?.id)?.figures : undefined;
  });

  /** By which days and event it counts, and the own team's part. */
  protected readonly landNote = computed(() => {
    const { days, from } = this.view().definition;
    return [landRuleText(days, from), this.ownWords('startOnLandAcquisition')].filter(Boolean).join('，');
  });

  protected ownWords(figure: Counted): string | undefined {
    const own = this.own();
    return own && $localize`本队 ${own[figure]}:count:`;
  }
}
