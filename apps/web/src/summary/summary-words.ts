import { Rate, SummaryFigure, SummaryFigures } from '@huoshui/contracts';

export const figureName: Readonly<Record<SummaryFigure, string>> = {
  signed: $localize`签约`,
  atLeast1Yi: $localize`1 亿元以上`,
  atLeast10Yi: $localize`10 亿元以上`,
  landed: $localize`落地`,
  started: $localize`开工`,
  produced: $localize`投产`,
  startOnLandAcquisition: $localize`拿地即开工`,
  belowThreshold: $localize`低于门槛`,
};

/** What each rate divides by what, in few words for beside it and in full. */
export const rateWords: Readonly<Record<string, { readonly short: string; readonly full: string }>> = {
  'summary.start-rate': {
    short: $localize`开工率 = 已开工 ÷ 签约`,
    full: $localize`开工率 = 本年签约并在截至日前开工的项目 ÷ 本年签约的项目。`,
  },
  'summary.production-rate': {
    short: $localize`投产率 = 已投产 ÷ 签约`,
    full: $localize`投产率 = 本年签约并在截至日前投产的项目 ÷ 本年签约的项目。`,
  },
};

export const shortOf = (rate: Rate): string => rateWords[rate.definition]?.short ?? '';
export const fullOf = (rate: Rate): string => rateWords[rate.definition]?.full ?? '';

/** The figures that count projects, in the order of tables and choices. */
export const counted = [
  'signed',
  'atLeast1Yi',
  'atLeast10Yi',
  'landed',
  'started',
  'produced',
  'startOnLandAcquisition',
] as const satisfies readonly (SummaryFigure & keyof SummaryFigures)[];
export type Counted = (typeof counted)[number];

/** The figures that happen in a month, as the bars show them. */
export const monthly = ['signed', 'landed', 'started', 'produced'] as const satisfies readonly Counted[];

/** "2022-09" as 9月. */
export const monthName = (month: string): string => $localize`${Number(month.slice(5))}:month:月`;
