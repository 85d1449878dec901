import { Problem } from './refusals';

/** How far a long answer has come: so many of so many are read. */
export interface ReadSoFar {
  read: number;
  of: number;
}

/** A line of a long answer: how far it is, and last either the answer or why there is none. */
export type ProgressLine<T> = ReadSoFar | { answer: T } | { refusal: Pick<Problem, 'code' | 'facts'> };
