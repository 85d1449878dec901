import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CarriedOrderView } from '@huoshui/contracts';
import { standingName, standingTone, weekWords } from './meeting-words';

/** What earlier meetings gave out and how it stands: not done first. */
@Component({
  selector: 'hs-carried-orders',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @if (orders().length === 0) {
      <p class="soft" i18n>上次会议没有留下交办事项。</p>
    } @else {
      <p class="small">
        <span i18n>交办 {{ orders().length }} 件</span>
        @for (one of counts(); track one.standing) {
          · <span class="{{ tone[one.standing] }}">{{ name[one.standing] }} {{ one.count }}</span>
        }
      </p>
      <ul class="lines">
        @for (order of orders(); track order.id) {
          <li>
            <a class="line" [routerLink]="['/supervision', order.id]">
              <span class="split">
                <span class="strong">{{ order.title }}</span>
                <span class="tag {{ tone[order.standing] }}">{{ name[order.standing] }}</span>
              </span>
              <span class="soft small" i18n
                >{{ order.owner }} · 限 {{ order.deadline }} · {{ weekWords(order.week) }}交办</span
              >
            </a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    .lines {
      border: 1px solid var(--hs-line);
      border-radius: var(--hs-radius);
    }
  `,
})
export class CarriedOrders {
  readonly orders = input.required<readonly CarriedOrderView[]>();
  protected readonly name = standingName;
  protected readonly tone = standingTone;
  protected readonly weekWords = weekWords;
  protected readonly counts = computed(() => {
    const kinds = new Map<CarriedOrderView['standing'], number>();
    for (const { standing } of this.orders()) kinds.set(standing, (kinds.get(standing) ?? 0) + 1);
    return [...kinds].map(([standing, count]) => ({ standing, count }));
  });
}
