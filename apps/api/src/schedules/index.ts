export { type ApprovalDays, ApprovalDaysReader } from './approval-days.reader';
export { type Adoption, applySchedules, type Schedulable } from './apply-schedules';
export { ApplyToAll } from './apply-to-all';
export { refreshOutlooks } from './refresh-outlooks';
export { removeSchedules } from './remove-schedules';
export { applyToAll, refreshSchedules } from './schedule.jobs';
export { ScheduleReader } from './schedule.reader';
export { SchedulesModule } from './schedules.module';
