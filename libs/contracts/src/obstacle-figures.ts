import { Need } from '@huoshui/domain';
import { DepartmentRef } from './departments';
import { Rate } from './summary';

/** Of what was raised within the period, as it stood at the end of the day `asOf`. Withdrawn ones are counted apart. */
export interface ObstacleFigures {
  received: number;
  withdrawn: number;
  /** Not taken in yet. */
  waiting: number;
  immediate: Rate;
  referred: Rate;
  /** Closed of received. */
  closed: Rate;
  /** First answered in time, of those whose day for it is over or that were answered. */
  firstAnswers: Rate;
  /** Open and past the due day; as of today only, else null. */
  overdue: number | null;
  /** Of those closed, days from raising to settling, the lower median; null when none is closed. */
  medianDays: number | null;
  /** Satisfied in any degree, of those asked. */
  satisfied: Rate;
}

export interface ObstacleFiguresView {
  from: string;
  to: string;
  asOf: string;
  need: Need | null;
  /** The year of the earliest that the caller sees; null when there is none. */
  firstYear: number | null;
  all: ObstacleFigures;
  byDepartment: { department: DepartmentRef | null; figures: ObstacleFigures }[];
  byCategory: { category: string; figures: ObstacleFigures }[];
}

export interface ObstacleFiguresFilter {
  from: string;
  to: string;
  /** Today unless given. */
  asOf?: string;
  need?: Need;
}
