import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { ObstacleColumn, obstacleLimits } from '@huoshui/contracts';
import { Acting } from '../shell/acting';
import { ObstacleCard } from './obstacle-card';
import { ObstaclesApi } from './obstacles-api';

/** A column of the board: its first cards, and the next ones when asked for. */
@Component({
  selector: 'hs-obstacle-column',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ObstacleCard],
  template: `
    <header>
      <h2>{{ name() }}</h2>
      <span class="soft small">{{ count() }}</span>
      @if (column().overdue > 0) {
        <span class="tag alarm" i18n>超期 {{ column().overdue }}</span>
      }
      @if (column().mine) {
        <span class="tag primary" i18n>本部门</span>
      }
    </header>
    <ul class="lines">
      @for (card of cards(); track card.id) {
        <li><hs-obstacle-card [one]="card" [department]="showsDepartment()" /></li>
      } @empty {
        <li class="line soft small" i18n>没有</li>
      }
    </ul>
    @if (page().nextCursor) {
      <footer>
        <button type="button" class="button small wide" [disabled]="busy()" (click)="more()" i18n>再看 20 条</button>
      </footer>
    }
  `,
  styleUrl: './obstacle-column-part.css',
})
export class ObstacleColumnPart {
  private readonly api = inject(ObstaclesApi);
  private readonly acting = inject(Acting);
  readonly column = input.required<ObstacleColumn>();
  readonly name = input.required<string>();
  /** The list's filter that gives just this column, in its order. */
  readonly filter = input.required<Readonly<Record<string, string | boolean | readonly string[]>>>();
  readonly showsDepartment = input(false);
  protected readonly page = linkedSignal(() => this.column().cards);
  protected readonly cards = computed(() => this.page().items);
  protected readonly busy = signal(false);
  protected readonly count = computed(() => {
    const { total, totalIsFloor } = this.column().cards;
    return `${total.toLocaleString('zh-CN')}${totalIsFloor ? '+' : ''}`;
  });

  protected async more(): Promise<void> {
    const { items, nextCursor } = this.page();
    if (!nextCursor) return;
    this.busy.set(true);
    const params = { ...this.filter(), cursor: nextCursor, limit: obstacleLimits.column };
    await this.acting.run(async () => {
      const next = await this.api.more(params);
      const known = new Set(items.map((item) => item.id));
      this.page.set({ ...next, items: [...items, ...next.items.filter((item) => !known.has(item.id))] });
    });
    this.busy.set(false);
  }
}
