import { Day } from '@huoshui/domain';
import { startOf } from '../../platform';
import { Dice } from './dice';

const MINUTE = 60_000;

/** Some minute of the office hours of a day. */
export const inOfficeHours = (day: Day, dice: Dice): Date =>
  new Date(startOf(day).getTime() + dice.between(9 * 60, 17 * 60 + 30) * MINUTE);
