export { issueOrder, type IssuedOrder, type NewOrder } from './issue-order';
export { OrderEventsReader } from './order-events.reader';
export {
  type LoadedEvent,
  type LoadedMeeting,
  type LoadedOrder,
  type LoadedSupervision,
  loadOrders,
  loadTaskForces,
} from './load-supervision';
export { type EndedOrder, OrderReader } from './order.reader';
export { PartyBody } from './order.bodies';
export { wishOf } from './deadline-wish';
export { overdueOrders } from './overdue-orders';
export { type OrderCounts, ProjectOrdersReader } from './project-orders.reader';
export { RemindOwners, remindOwners } from './remind-owners';
export { removeSupervision } from './remove-supervision';
export { SupervisedProjectReader } from './supervised-project.reader';
export { SupervisionModule } from './supervision.module';
