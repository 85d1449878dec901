import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { PortfolioLine } from '@huoshui/contracts';
import { InstantPipe } from '@huoshui/ui';
import { SheetDraft } from './sheet/sheet-draft';

/** Most lines that are shown one by one. */
const MOST = 5;

/** The second of two editors is told: what the other wrote, beside one's own, and which of them stays. */
@Component({
  selector: 'hs-contested-lines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  templateUrl: './contested-lines.html',
  styleUrl: './contested-lines.css',
})
export class ContestedLines {
  readonly lines = input.required<readonly PortfolioLine[]>();
  readonly draft = input.required<SheetDraft>();
  readonly mine = output<readonly string[]>();
  readonly theirs = output<readonly string[]>();
  protected readonly shown = computed(() => this.lines().slice(0, MOST));
  protected readonly ids = computed(() => this.lines().map((line) => line.id));
}
