import { day, Day } from '@huoshui/domain';

/** A Wednesday in the middle of a week, a month and a year, on which tests live unless they say otherwise. */
export const fixedDay = (): Day => day('2026-06-17');
