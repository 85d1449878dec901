import { CountingFilter } from '../projects/counting-filter';
import { Condition } from './rule-list';
import { RuleMeasure } from './rule-measure';
import { RuleMethod } from './rule-method';
import { RuleWindow } from './rule-window';
import { Who } from './who';
import { WindowPart } from './window-parts';

/**
 * A shared project is divided by its credit shares or in equal parts, goes whole to the lead team, or whole to each who
 * shares it (各方全额计).
 */
export const Division = { ByShare: 'byShare', LeadTeam: 'leadTeam', Equally: 'equally', Each: 'each' } as const;
export type Division = (typeof Division)[keyof typeof Division];

/** 难度系数: the first that fits multiplies the points. */
export interface Coefficient {
  readonly who: Who;
  readonly times: number;
}

/** 项目系数: a project counts so many times; the first whose filter it passes. */
export interface Factor {
  readonly filter: CountingFilter;
  readonly times: number;
  readonly more?: FactorMore;
}

/** For each `perFen` of its amount above `aboveFen` a project counts `times` more; with `whole` only full ones; at most `most` more. */
export interface FactorMore {
  readonly aboveFen: number;
  readonly perFen: number;
  readonly times: number;
  readonly whole?: boolean;
  readonly most?: number;
}

/** Each week, month or quarter of the window is scored by itself, and the points are added up or averaged. */
export interface Each {
  readonly period: WindowPart;
  /** The running one waits until it is over. */
  readonly ended?: boolean;
  /** Their sum when left out; `weights` take the place of it. */
  readonly take?: Exclude<Blend, 'product'>;
  /** One for each month or quarter of the window, or of so many last weeks, in their order: a weighted sum (季度权重). */
  readonly weights?: readonly number[];
}

/** What every item has. Order: what is required, method, coefficient, then floor and cap. */
interface ItemFrame {
  /** Once in a rule set, also among sub-items. */
  readonly key: string;
  readonly title: string;
  /** Inside a composite: its points are multiplied by this before they are added up; 1 when left out, below zero to take off. */
  readonly weight?: number;
  readonly cap?: number;
  readonly floor?: number;
  readonly coefficients?: readonly Coefficient[];
  /** Only these gain or lose by the item. */
  readonly applies?: Who;
  /** Whoever misses one of them gets nothing by the item and is not compared with others; they look at measured values alone. */
  readonly requires?: readonly Condition[];
}

export interface MeasuredItem extends ItemFrame {
  readonly method: RuleMethod;
  readonly measure: RuleMeasure;
  readonly division: Division;
  readonly window: RuleWindow;
  readonly filter: CountingFilter;
  readonly factors?: readonly Factor[];
  readonly each?: Each;
}

/** What becomes of the sub-items' points: added up, the least or the most of them (就高不重复), their mean or their product. */
export const Blend = { Sum: 'sum', Least: 'least', Most: 'most', Mean: 'mean', Product: 'product' } as const;
export type Blend = (typeof Blend)[keyof typeof Blend];

/** Sub-items, each times its weight: a weighted blend, or a group of bonuses or deductions under one ceiling. */
export interface CompositeItem extends ItemFrame {
  readonly items: readonly RuleItem[];
  /** Their sum when left out. */
  readonly take?: Blend;
  /**
   * 缺项分摊: sub-items that do not apply, whose requirements are missed, that have no target or cannot be measured are left
   * out, and the weights of the others grow to the same sum.
   */
  readonly missing?: 'spread';
  /** 折算: what the sub-items come to is scored once more, as though it were measured: against the group's best, by rank, in steps. */
  readonly method?: RuleMethod;
  /** The whole is scored by itself for each week, month or quarter of `window`, as it stood at that period's end. */
  readonly each?: Each;
  /** Only with `each`; the year to date when left out. */
  readonly window?: RuleWindow;
}

/** Of a person: what the own team has, its total or the points of one of its items; nothing for who is in no team. */
export interface TeamItem extends ItemFrame {
  /** `total`, or the key of an item of the teams. */
  readonly team: string;
}

/** 基础分: the same for everybody it applies to. */
export interface FixedItem extends ItemFrame {
  readonly points: number;
}

/** The points of the first grade all of whose conditions hold; none of them, no points. */
export interface GradedItem extends ItemFrame {
  readonly grades: readonly { readonly all: readonly Condition[]; readonly points: number }[];
}

export type RuleItem = MeasuredItem | CompositeItem | FixedItem | GradedItem | TeamItem;

export const isMeasured = (item: RuleItem): item is MeasuredItem => 'measure' in item;
export const isComposite = (item: RuleItem): item is CompositeItem => 'items' in item;
export const isFixed = (item: RuleItem): item is FixedItem => 'points' in item;
export const isGraded = (item: RuleItem): item is GradedItem => 'grades' in item;
export const isOfTeam = (item: RuleItem): item is TeamItem => 'team' in item;

/** Every condition that an item asks by itself: of its grades, and what it requires. */
export const conditionsOf = (item: RuleItem): Condition[] => [
  ...(isGraded(item) ? item.grades.flatMap(({ all }) => all) : []),
  ...(item.requires ?? []),
];

/** Items with their sub-items, each before its own. */
export const everyItem = (items: readonly RuleItem[]): RuleItem[] =>
  items.flatMap((item) => (isComposite(item) ? [item, ...everyItem(item.items)] : [item]));
