import { AuditEntryView, HistoryEntry, LeadDetail } from '@huoshui/contracts';

/** Columns of the lead that a person changes, by the names of the wire; the rest follows from other records. */
const CHANGED: Readonly<Record<string, string>> = {
  company: 'company',
  credit_code: 'creditCode',
  industry: 'industry',
  amount: 'investment',
  amount_fen: 'investment',
  currency: 'investment',
  rate_day: 'investment',
  land_mode: 'landMode',
  need: 'need',
  source: 'source',
  source_note: 'sourceNote',
  contacts: 'contacts',
  owner_id: 'ownerId',
  team_id: 'teamId',
};

type Change = Pick<AuditEntryView, 'at' | 'by' | 'operation' | 'before' | 'after'>;

/** What happened to a lead, the newest first: its changes from the audit trail, its follow-ups from themselves. */
export function leadHistory({ followUps }: Pick<LeadDetail, 'followUps'>, changes: readonly Change[]): HistoryEntry[] {
  const followed = followUps.map(({ recordedAt: at, by, kind, day }): HistoryEntry => ({
    at,
    by,
    kind: 'lead.followed',
    details: { kind, day },
  }));
  const all = [...changes.flatMap(entriesOf), ...followed];
  return all.sort((a, b) => new Date(b.at).getTime() - new Date(a.at).getTime());
}

function entriesOf({ at, by, operation, before, after }: Change): HistoryEntry[] {
  if (operation === 'insert') return [{ at, by, kind: 'lead.created', details: {} }];
  const entries: HistoryEntry[] = [];
  const columns = Object.keys(after ?? {});
  if (columns.includes('stage')) {
    const [from, to, reason] = [before?.['stage'], after?.['stage'], after?.['loss_reason']];
    entries.push({ at, by, kind: 'lead.moved', details: { from: said(from), to: said(to), reason: said(reason) } });
  }
  const changed = [...new Set(columns.flatMap((column) => CHANGED[column] ?? []))];
  if (changed.length > 0) entries.push({ at, by, kind: 'lead.changed', details: { changed: changed.join(',') } });
  return entries;
}

const said = (value: unknown): string | null => (typeof value === 'string' ? value : null);
