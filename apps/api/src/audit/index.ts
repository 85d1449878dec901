export { AuditModule } from './audit.module';
export { AuditReader } from './audit.reader';
