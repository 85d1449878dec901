import { accept, Decision, refuse } from '../decision';

/** Whose list a key project stands on. Levels are data: some offices keep two, some five. */
export interface KeyLevel {
  /** Stored with each plan, so it never changes; lower-case letters, digits and dashes. */
  readonly code: string;
  readonly name: string;
}

/**
 * What a project's completion is held against: the share of the year's days that have gone (序时进度), or the share of
 * the year's plan that its own months had foreseen.
 */
export const PaceBasis = { Days: 'days', Plan: 'plan' } as const;
export type PaceBasis = (typeof PaceBasis)[keyof typeof PaceBasis];

/** What the sources leave open about key projects (domain.md §7), fixed by the office. */
export interface KeySettings {
  readonly levels: readonly KeyLevel[];
  /** A month's investment is due by this day of the next month (31 is its last). */
  readonly reportingDay: number;
  readonly basis: PaceBasis;
}

export const DEFAULT_KEY_SETTINGS: KeySettings = {
  levels: [
    { code: 'province', name: '省重点' },
    { code: 'city', name: '市重点' },
    { code: 'zone', name: '区重点' },
  ],
  reportingDay: 5,
  basis: PaceBasis.Days,
};

const CODE = /^[a-z][a-z0-9-]{0,19}$/;
const MOST_LEVELS = 12;

/** Code: `key-project.settings` {fault}: `levels` (none, too many, or a name or code twice), `reporting-day`. */
export function keySettings(wanted: KeySettings): Decision<KeySettings> {
  const { levels, reportingDay } = wanted;
  const once = (values: readonly string[]): boolean => new Set(values).size === values.length;
  const sound =
    levels.length >= 1 &&
    levels.length <= MOST_LEVELS &&
    levels.every(({ code, name }) => CODE.test(code) && name.trim() !== '') &&
    once(levels.map((level) => level.code)) &&
    once(levels.map((level) => level.name));
  if (!sound) return refuse('key-project.settings', { fault: 'levels' });
  if (!Number.isInteger(reportingDay) || reportingDay < 1 || reportingDay > 31) {
    return refuse('key-project.settings', { fault: 'reporting-day' });
  }
  return accept(wanted);
}
