import { LedgerField, LedgerUnit } from '@huoshui/domain';
import { PersonRef } from './identity';

/** A mapping kept for next time, by the words of the headers. */
export interface ImportTemplateView {
  id: string;
  name: string;
  headers: Record<string, LedgerField | null>;
  unit: LedgerUnit | null;
  by: PersonRef;
  createdAt: string;
  version: number;
}

export interface SaveImportTemplate {
  name: string;
  /** The import whose present mapping is kept. */
  importId: string;
}
