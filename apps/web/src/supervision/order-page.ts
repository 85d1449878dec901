import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SupervisionSource } from '@huoshui/contracts';
import { Failed, Loading, PageHeader, supervisionStateName } from '@huoshui/ui';
import { Session } from '../shell/session';
import { OrderOrigin } from '../shell/parts/order-origin';
import { orderTimeTone, orderTimeWords } from '../shell/words/order-time-words';
import { say } from '../shell/words/say';
import { OrderActions } from './order-actions';
import { OrderTimeline } from './order-timeline';
import { SupervisionApi } from './supervision-api';
import { orderTone, ownerWords, sourceName } from './supervision-words';

/** One order: what may be done now stands first, then what it asks, then all that happened. */
@Component({
  selector: 'hs-order-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, OrderActions, OrderOrigin, OrderTimeline, PageHeader, RouterLink],
  templateUrl: './order-page.html',
  styleUrl: './order-page.css',
})
export default class OrderPage {
  protected readonly api = inject(SupervisionApi);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly order = this.api.one(this.id);
  protected readonly say = say;
  protected readonly stateName = supervisionStateName;
  protected readonly tone = orderTone;
  protected readonly sourceName = sourceName;
  protected readonly owner = ownerWords;
  protected readonly timeTone = orderTimeTone;
  protected readonly time = computed(() => {
    const order = this.order.value();
    return order ? orderTimeWords(order, this.session.today()) : '';
  });
  /** Where the source can be read; its address alone is known here. */
  protected readonly sourceLink = computed(() => {
    const order = this.order.value();
    if (!order?.sourceId) return null;
    if (order.source === SupervisionSource.Obstacle) return ['/obstacles', order.sourceId];
    if (order.source !== SupervisionSource.Meeting || !order.project || !order.projectOpen) return null;
    return ['/supervision', 'projects', order.project.id];
  });
}
