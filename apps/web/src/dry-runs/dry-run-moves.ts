import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { Params, RouterLink } from '@angular/router';
import { DryRunMoveView, DryRunView } from '@huoshui/contracts';
import { Movement } from '../shell/parts/movement';
import { PeriodPipe } from '../shell/parts/period.pipe';
import { toldBy, whySentence } from './dry-run-words';

/** One week in detail: who moves, past whom, and which items did it. */
@Component({
  selector: 'hs-dry-run-moves',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Movement, PeriodPipe, RouterLink],
  templateUrl: './dry-run-moves.html',
  styleUrl: './dry-run-moves.css',
})
export class DryRunMoves {
  readonly view = input.required<DryRunView>();
  protected readonly onlyMoved = signal(true);
  protected readonly opened = signal<string | null>(null);
  protected readonly told = computed(() => toldBy(this.view()));
  private readonly all = computed(() => this.view().detail.moves);
  protected readonly moved = computed(() => this.all().filter((move) => move.gained !== 0));
  protected readonly shown = computed(() => (this.onlyMoved() ? this.moved() : this.all()));
  protected readonly count = computed(() => this.all().length);
  protected readonly movedCount = computed(() => this.moved().length);

  /** Where the points of the rules in force open down to their evidence. */
  protected readonly page = computed(() => (this.view().subjects === 'teams' ? '/standings' : '/standings/persons'));

  protected asked({ id }: DryRunMoveView): Params {
    const { detail, subjects } = this.view();
    return { week: detail.week, [subjects === 'teams' ? 'team' : 'person']: id };
  }

  protected why(move: DryRunMoveView): string {
    return whySentence(move, this.told());
  }

  protected toggle(id: string): void {
    this.opened.update((open) => (open === id ? null : id));
  }

  protected signed(shown: string): string {
    return shown.startsWith('-') || Number(shown) === 0 ? shown : `+${shown}`;
  }
}
