export { CLOCKED_LEADS } from './clocked-leads';
export { LeadReader } from './lead.reader';
export { LeadWeekReader } from './lead-week.reader';
export { LeadsModule } from './leads.module';
export { type LoadedFollowUp, type LoadedLead, loadLeads, removeDemoLeads } from './load-leads';
export { staleLeadsByTeam } from './stale-leads';
export { leadCompany } from './visible-lead';
