/** 卡点, raised inside, or 诉求, raised by a firm. */
export const Need = { Obstacle: 'obstacle', Demand: 'demand' } as const;
export type Need = (typeof Need)[keyof typeof Need];

/** 马上办 by whoever takes it in, or 转办 to a department. */
export const Handling = { Immediate: 'immediate', Referred: 'referred' } as const;
export type Handling = (typeof Handling)[keyof typeof Handling];

/** What the firm said of the result; the last one opens the obstacle again. */
export const Satisfaction = {
  VerySatisfied: 'verySatisfied',
  Satisfied: 'satisfied',
  BasicallySatisfied: 'basicallySatisfied',
  Unsatisfied: 'unsatisfied',
} as const;
export type Satisfaction = (typeof Satisfaction)[keyof typeof Satisfaction];

/** The part of a code before its year: KD2026-0001 an obstacle, SQ2026-0001 a demand. */
export const codePrefix = { obstacle: 'KD', demand: 'SQ' } as const satisfies Record<Need, string>;
