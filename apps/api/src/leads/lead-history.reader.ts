import { Injectable } from '@nestjs/common';
import { HistoryEntry } from '@huoshui/contracts';
import { AuditReader } from '../audit';
import { Actor } from '../platform';
import { leadHistory } from './lead-history';
import { LeadReader } from './lead.reader';

@Injectable()
export class LeadHistoryReader {
  constructor(
    private readonly leads: LeadReader,
    private readonly audit: AuditReader,
  ) {}

  /** @throws Refusal `request.not-found` for a lead that the actor may not see */
  async of(actor: Actor, id: string): Promise<HistoryEntry[]> {
    const lead = await this.leads.one(actor, id);
    return leadHistory(lead, await this.audit.of(actor, 'lead', id));
  }
}
