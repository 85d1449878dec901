import { ChangeDetectionStrategy, Component, computed, model } from '@angular/core';
import { Milestone, MILESTONES, RecordingRules } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';

/** In which order milestones are recorded: of each, what must stand before it, and before which one's day it may not lie. */
@Component({
  selector: 'hs-recording-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (row of rows(); track row.milestone) {
      <section class="row-of">
        <h3>{{ row.name }}</h3>
        <p class="small soft" i18n>登记前须已登记</p>
        <div class="chips" role="group" [attr.aria-label]="needLabel(row.name)">
          @for (other of row.others; track other.milestone) {
            <button
              type="button"
              class="chip"
              [attr.aria-pressed]="other.needed"
              (click)="need(row.milestone, other.milestone)"
            >
              {{ other.name }}
            </button>
          }
        </div>
        <p class="small soft" i18n>日期不早于</p>
        <div class="chips" role="group" [attr.aria-label]="orderLabel(row.name)">
          @for (other of row.others; track other.milestone) {
            <button
              type="button"
              class="chip"
              [attr.aria-pressed]="other.earlier"
              (click)="order(other.milestone, row.milestone)"
            >
              {{ other.name }}
            </button>
          }
        </div>
      </section>
    }
  `,
  styles: `
    .row-of {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      align-items: center;
      gap: 6px var(--hs-space-3);
      padding: var(--hs-space-3) 0;
      border-bottom: 1px solid var(--hs-line);
    }
    .row-of:last-child {
      border-bottom: 0;
    }
    h3 {
      grid-column: 1 / -1;
    }
    @media (max-width: 767px) {
      .row-of {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class RecordingField {
  readonly rules = model.required<RecordingRules>();
  protected readonly rows = computed(() => {
    const { order, needs } = this.rules();
    return MILESTONES.map((milestone) => ({
      milestone,
      name: milestoneName[milestone],
      others: MILESTONES.filter((other) => other !== milestone).map((other) => ({
        milestone: other,
        name: milestoneName[other],
        needed: needs[milestone]?.includes(other) ?? false,
        earlier: order.some(([earlier, later]) => earlier === other && later === milestone),
      })),
    }));
  });
  protected readonly needLabel = (name: string): string => $localize`${name}:milestone:登记前须已登记`;
  protected readonly orderLabel = (name: string): string => $localize`${name}:milestone:的日期不早于`;

  protected need(milestone: Milestone, other: Milestone): void {
    const { needs } = this.rules();
    const needed = needs[milestone] ?? [];
    const next = needed.includes(other) ? needed.filter((one) => one !== other) : [...needed, other];
    const { [milestone]: _, ...rest } = needs;
    this.rules.update((rules) => ({ ...rules, needs: next.length > 0 ? { ...rest, [milestone]: next } : rest }));
  }

  protected order(earlier: Milestone, later: Milestone): void {
    const { order } = this.rules();
    const others = order.filter((pair) => pair[0] !== earlier || pair[1] !== later);
    const pair: readonly [Milestone, Milestone] = [earlier, later];
    this.rules.update((rules) => ({ ...rules, order: others.length < order.length ? others : [...order, pair] }));
  }
}
