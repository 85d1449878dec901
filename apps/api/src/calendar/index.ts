export { CalendarModule } from './calendar.module';
export { CalendarReader } from './calendar.reader';
