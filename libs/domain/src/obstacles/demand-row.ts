import { Day } from '../day';
import { RowVerdict } from '../exchange/ledger-row';
import { Handling, Satisfaction } from './obstacle-kind';

/** What a column of a ledger of demands can mean. */
export const DemandField = {
  Code: 'code',
  Firm: 'firm',
  Content: 'content',
  Category: 'category',
  Handling: 'handling',
  Department: 'department',
  RaisedOn: 'raisedOn',
  SettledOn: 'settledOn',
  Satisfaction: 'satisfaction',
  Contact: 'contact',
  Phone: 'phone',
} as const;
export type DemandField = (typeof DemandField)[keyof typeof DemandField];

/** A demand as one row of a ledger tells it. */
export interface DemandRow {
  /** Null when the ledger numbers none; then firm, day and content tell it again. */
  readonly code: string | null;
  readonly firm: string;
  readonly content: string;
  readonly category: string;
  readonly handling: Handling;
  /** Null when the ledger does not say. */
  readonly departmentId: string | null;
  readonly raisedOn: Day;
  /** Null while it is open. */
  readonly settledOn: Day | null;
  readonly satisfaction: Satisfaction | null;
  readonly contact: string | null;
  readonly phone: string | null;
}

export type DemandVerdict = RowVerdict<DemandRow>;

/** How much text a field takes, in characters. */
export const demandTextLimits = {
  code: 40,
  firm: 120,
  content: 2_000,
  category: 20,
  contact: 40,
  phone: 20,
} as const satisfies Partial<Record<DemandField, number>>;

/** What is known of the zone when a row is judged. */
export interface DemandContext {
  readonly today: Day;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly categories: readonly string[];
}
