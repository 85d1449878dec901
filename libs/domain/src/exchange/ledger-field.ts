import { Milestone } from '../projects/milestone';

/** What a column of a ledger can mean. Milestones keep their own names. */
export const LedgerField = {
  ...Milestone,
  RegisteredOn: 'registeredOn',
  Company: 'company',
  Project: 'project',
  /** Before the industry: 项目类型 may head either, and the cells decide. */
  Investment: 'investment',
  Industry: 'industry',
  Amount: 'amount',
  LandMode: 'landMode',
  LeadTeam: 'leadTeam',
  Shares: 'shares',
  SharePercent: 'sharePercent',
  Contact: 'contact',
  Phone: 'phone',
  Note: 'note',
  CreditCode: 'creditCode',
  Manufacturing: 'manufacturing',
  Place: 'place',
} as const;
export type LedgerField = (typeof LedgerField)[keyof typeof LedgerField];

export const LEDGER_FIELDS = Object.values(LedgerField);

/** Fields whose cells hold a day. */
export const DAY_FIELDS = [
  'registeredOn',
  'signing',
  'landing',
  'landAcquisition',
  'start',
  'production',
  'fullCapacity',
] as const satisfies readonly LedgerField[];
export type DayField = (typeof DAY_FIELDS)[number];

export const isDayField = (field: LedgerField): field is DayField =>
  (DAY_FIELDS as readonly LedgerField[]).includes(field);

/** How much text a field takes, in characters. */
export const ledgerTextLimits = {
  company: 120,
  project: 120,
  industry: 40,
  contact: 40,
  phone: 40,
  note: 2000,
  place: 200,
} as const satisfies Partial<Record<LedgerField, number>>;
export type TextField = keyof typeof ledgerTextLimits;
