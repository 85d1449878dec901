import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, OrderOrigin as OrderOriginView, paths, Permission } from '@huoshui/contracts';
import { Session } from '../session';

/** The way back from an order to the meeting that gave it, at the decision; what stands inside where none did. */
@Component({
  selector: 'hs-order-origin',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @if (origin(); as origin) {
      <a class="small" [routerLink]="['/meetings', origin.week]" [fragment]="'decision-' + origin.decisionId" i18n
        >调度会议定事项第 {{ origin.number }} 项</a
      >
    } @else {
      <ng-content />
    }
  `,
})
export class OrderOrigin {
  private readonly session = inject(Session);
  readonly orderId = input.required<string>();
  private readonly asked = httpResource<OrderOriginView>(() =>
    this.session.may(Permission.MeetingRead) ? api(paths.meetings, 'origins', this.orderId()) : undefined,
  );
  protected readonly origin = computed(() => (this.asked.hasValue() ? this.asked.value().origin : null));
}
