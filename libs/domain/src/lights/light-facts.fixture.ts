import { day } from '../day';
import { FEN_IN_YI } from '../money';
import { LightFacts } from './light-facts';
import { LightKind, LightRule, lightMeasure } from './light-rule';

/** A project signed on 1 January 2026 of which nothing else is known. */
export const someFacts = (known: Partial<LightFacts> = {}): LightFacts => ({
  amountFen: FEN_IN_YI,
  landMode: 'ownLand',
  keyProject: false,
  reached: { signing: day('2026-01-01') },
  waiting: {},
  planned: { start: null, production: null },
  statistics: null,
  lastUpdate: null,
  obstacles: null,
  investment: null,
  tasks: null,
  ...known,
});

/** An active rule of a kind that reads every project: yellow from 1, red from 3. */
export const aRule = (kind: LightKind, change: Partial<LightRule> = {}): LightRule => ({
  key: kind,
  title: kind,
  kind,
  active: true,
  yellow: 1,
  red: 3,
  ...(lightMeasure[kind].fallbackAfter === null ? {} : { fallbackDays: 180 }),
  filter: {},
  ...change,
});
