export { issueOrder, type IssuedOrder, type NewOrder } from './issue-order';
export { OrderReader } from './order.reader';
export { type OrderChange, type OrderCounts, ProjectOrdersReader } from './project-orders.reader';
export { RemindOwners, remindOwners } from './remind-owners';
export { removeSupervision } from './remove-supervision';
export { SupervisionModule } from './supervision.module';
