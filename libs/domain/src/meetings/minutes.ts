import { canonicalJson } from '../bulletins/canonical-json';
import { Day } from '../day';
import { Week } from '../weeks/week';
import { OrderStanding } from './carried-orders';

/** 督办: an order goes with it. 决定: decided, nobody is given anything. 通报: told to all. */
export const DecisionKind = { Order: 'order', Resolution: 'resolution', Notice: 'notice' } as const;
export type DecisionKind = (typeof DecisionKind)[keyof typeof DecisionKind];

export interface MinutesDecision {
  /** Through the whole meeting, from 1. */
  readonly number: number;
  readonly kind: DecisionKind;
  readonly text: string;
  readonly project: string | null;
  /** Null where no order was given. */
  readonly owner: string | null;
  readonly deadline: Day | null;
  readonly order: string | null;
}

export interface MinutesItem {
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: string;
  readonly decisions: readonly MinutesDecision[];
}

export interface MinutesOrder {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly owner: string;
  readonly deadline: Day;
  readonly week: Week;
  readonly standing: OrderStanding;
}

/** Everything that the minutes (会议纪要) say, as plain JSON: frozen and hashed when they are closed. */
export interface Minutes {
  readonly format: 1;
  readonly week: Week;
  readonly year: number;
  /** 〔year〕number, without gaps. */
  readonly number: number;
  readonly day: Day;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly present: readonly string[];
  readonly onBehalf: readonly { readonly party: string; readonly by: string }[];
  readonly absent: readonly string[];
  readonly carried: readonly MinutesOrder[];
  readonly items: readonly MinutesItem[];
  readonly closedOn: Day;
}

/** The text that the hash of closed minutes is taken of. */
export const minutesText = (minutes: Minutes): string => canonicalJson(minutes);

export interface MinutesCorrection {
  readonly number: number;
  readonly text: string;
  readonly day: Day;
}

/** A correction's hash covers what it is added to: the minutes' hash, or that of the correction before it. */
export const correctionText = (before: string, { number, text, day }: MinutesCorrection): string =>
  canonicalJson({ before, number, text, day });
