import { addDays, Day, daysBetween } from '@huoshui/domain';

const EPOCH = '1970-01-01' as Day;

/** A day as a whole number, so that a chart of thousands of bars adds and compares without reading text. */
export const dayNumber = (day: Day): number => daysBetween(EPOCH, day);

/** The day that `dayNumber` made this of. */
export const numberedDay = (number: number): Day => addDays(EPOCH, number);
