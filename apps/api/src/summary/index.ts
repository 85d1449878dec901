export { SummaryModule } from './summary.module';
export { SummaryReader } from './summary.reader';
