import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Chart, UrlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { OpenFigure } from './open-figure';
import { compared, Compared, sortedTeams, TeamRow } from './sorted-teams';
import { comparedName, teamChart, teamTable } from './team-chart';

const [BAR, MARGIN] = [26, 16];

/** The teams beside each other by one figure, the highest on top; which figure stands in the address. */
@Component({
  selector: 'hs-team-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart],
  templateUrl: './team-bars.html',
  styles: `
    .row {
      margin-bottom: var(--hs-space-3);
    }
    .input {
      width: auto;
    }
  `,
})
export class TeamBars {
  private readonly session = inject(Session);
  readonly rows = input.required<readonly TeamRow[]>();
  readonly query = input.required<UrlQuery>();
  readonly opens = input.required<(row: TeamRow) => boolean>();
  readonly opened = output<OpenFigure>();
  protected readonly choices = compared.map((value) => ({ value, name: comparedName(value) }));
  protected readonly figure = computed(
    (): Compared => compared.find((one) => one === this.query().text('compare')) ?? 'signed',
  );
  protected readonly title = computed(() => $localize`各队${comparedName(this.figure())}:figure:`);
  private readonly ranked = computed(() => sortedTeams(this.rows(), this.figure(), true));
  private readonly own = computed(() => new Set(this.session.view()?.teams.map((team) => team.id)));
  protected readonly option = computed(() => teamChart(this.ranked(), this.figure(), this.own(), accent()));
  protected readonly table = computed(() => teamTable(this.ranked(), this.figure()));
  protected readonly height = computed(() => this.ranked().length * BAR + MARGIN);

  protected choose(event: Event): void {
    const chosen = (event.target as HTMLSelectElement).value;
    void this.query().set({ compare: chosen === 'signed' ? null : chosen });
  }

  protected pick(at: number): void {
    const row = this.ranked()[at];
    const figure = this.figure();
    if (!row || !this.opens()(row)) return;
    this.opened.emit({ figure: figure === 'amountFen' ? 'signed' : figure, team: row.team.id });
  }
}

/** The colour in which the own team stands out. */
const accent = (): string => getComputedStyle(document.documentElement).getPropertyValue('--hs-chart-2').trim();
