import { accept, Decision, refuse } from '../decision';

/** "五个一": five named slots of a key project. */
export const FIVE = 5;
const LONGEST_NAME = 12;

/** Defaults, marked as such in the interface: the sources name other places' five, not the zone's own. */
export const DEFAULT_FIVE_ONES: readonly string[] = ['一个项目', '一名领导', '一套专班', '一个方案', '一抓到底'];

/** Five different names of 1 to 12 characters. Code: `supervision.five-ones.names`. */
export function fiveOnesNames(names: readonly string[]): Decision<readonly string[]> {
  const cut = names.map((name) => name.trim());
  const fits = cut.length === FIVE && new Set(cut).size === FIVE && cut.every((name) => fitsName(name));
  return fits ? accept(cut) : refuse('supervision.five-ones.names');
}

const fitsName = (name: string): boolean => name !== '' && [...name].length <= LONGEST_NAME;

/** What a slot may point to beside its words. */
export const FiveOnesLink = { TaskForce: 'taskForce', Schedule: 'schedule' } as const;
export type FiveOnesLink = (typeof FiveOnesLink)[keyof typeof FiveOnesLink];

export interface FiveOnesSlot {
  readonly text: string;
  readonly personId: string | null;
  readonly fileId: string | null;
  readonly link: FiveOnesLink | null;
}

export const isFilledSlot = ({ text, personId, fileId, link }: FiveOnesSlot): boolean =>
  text.trim() !== '' || personId !== null || fileId !== null || link !== null;

/** Filled slots of the five, never more than the five. */
export function fiveOnesComplete(slots: readonly FiveOnesSlot[]): { numerator: number; denominator: typeof FIVE } {
  return { numerator: Math.min(FIVE, slots.filter(isFilledSlot).length), denominator: FIVE };
}
