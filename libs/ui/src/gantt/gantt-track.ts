import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { BAR, LaidBar, LaidSpan, ROW } from './lay-out';
import type { LinkPiece } from './link-pieces';

export interface Ghost extends LaidSpan {
  readonly words: string;
}

/** What stands beside one row's name: its bars, promises, milestones, and the pieces of links that cross it. */
@Component({
  selector: 'ui-gantt-track',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.title]': 'hint()' },
  templateUrl: './gantt-track.html',
  styleUrl: './gantt-track.css',
})
export class GanttTrack {
  readonly bars = input.required<readonly LaidBar[]>();
  readonly width = input.required<number>();
  readonly pieces = input<readonly LinkPiece[]>([]);
  readonly movable = input<'whole' | 'finish'>();
  /** Where the bar goes while a hand pulls it. */
  readonly ghost = input<Ghost | null>(null);
  /** Upright lines, in pixels: on paper each row draws its own part of the columns. */
  readonly lines = input<readonly number[]>([]);
  readonly todayAt = input<number | null>(null);
  protected readonly hint = computed(() =>
    this.bars()
      .map((laid) => laid.bar.hint)
      .join('\n'),
  );
  protected readonly row = ROW;
  protected readonly at = BAR;

  protected spanPath({ x, width }: LaidSpan): string {
    const y = BAR.top + 2;
    const cap = Math.min(6, width / 2);
    return `M${x} ${y}h${width}v${BAR.span + 3}l${-cap} -4h${2 * cap - width}l${-cap} 4z`;
  }
}
