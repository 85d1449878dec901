import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Day, daysBetween, Milestone, MILESTONES } from '@huoshui/domain';
import { milestoneName } from '../words/closed-sets';

interface Stop {
  readonly milestone: Milestone;
  readonly name: string;
  readonly day: string | null;
  readonly state: 'done' | 'waiting' | 'late' | 'open';
  readonly said: string;
  readonly gap: string | null;
}

const stateWords = {
  done: $localize`已核验`,
  waiting: $localize`待核验`,
  late: $localize`逾期未到`,
  open: $localize`未到`,
} as const;

/** 签约 to 达产 as one line: filled when verified, hollow while it waits for verification, red when late. */
@Component({
  selector: 'ui-milestone-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol [class.small]="compact()" [attr.aria-label]="label">
      @for (stop of stops(); track stop.milestone) {
        <li [class]="stop.state" [attr.title]="stop.name + ' ' + (stop.day ?? '') + ' ' + stop.said">
          @if (stop.gap) {
            <span class="gap">{{ stop.gap }}</span>
          }
          <span class="dot" aria-hidden="true"></span>
          <span class="name">{{ stop.name }}</span>
          <span class="day">{{ compact() && stop.day ? stop.day.slice(2) : (stop.day ?? '—') }}</span>
          <span class="unseen">{{ stop.said }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './milestone-line.css',
})
export class MilestoneLine {
  readonly days = input.required<Partial<Record<Milestone, string>>>();
  readonly unverified = input<readonly Milestone[]>([]);
  readonly late = input<readonly Milestone[]>([]);
  readonly compact = input(false);
  protected readonly label = $localize`里程碑`;

  protected readonly stops = computed<Stop[]>(() => {
    let before: string | null = null;
    return MILESTONES.map((milestone) => {
      const day = this.days()[milestone] ?? null;
      const gap = day && before ? daysBetween(before as Day, day as Day) : null;
      before = day ?? before;
      const state = this.stateOf(milestone, day);
      return {
        milestone,
        name: milestoneName[milestone],
        day,
        state,
        said: stateWords[state],
        gap: gap === null || gap < 0 ? null : $localize`${gap}:days: 天`,
      };
    });
  });

  private stateOf(milestone: Milestone, day: string | null): Stop['state'] {
    if (day === null) return this.late().includes(milestone) ? 'late' : 'open';
    return this.unverified().includes(milestone) ? 'waiting' : 'done';
  }
}
