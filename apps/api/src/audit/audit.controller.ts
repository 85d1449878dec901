import { Controller, Get, Query } from '@nestjs/common';
import { AuditEntryView, auditSubjects, paths, Permission } from '@huoshui/contracts';
import { IsIn, IsUUID } from 'class-validator';
import { Actor, Me, Needs } from '../platform';
import { AuditReader } from './audit.reader';

export class AuditQuery {
  @IsIn(auditSubjects)
  subject!: string;

  @IsUUID()
  id!: string;
}

@Controller(paths.audit)
export class AuditController {
  constructor(private readonly reader: AuditReader) {}

  /** Who changed one record when, from what to what: the newest 200 entries. */
  @Get()
  @Needs(Permission.AuditRead)
  of(@Me() actor: Actor, @Query() query: AuditQuery): Promise<AuditEntryView[]> {
    return this.reader.of(actor, query.subject, query.id);
  }
}
