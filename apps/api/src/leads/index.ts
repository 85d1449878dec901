export { LeadReader } from './lead.reader';
export { LeadsModule } from './leads.module';
