import { QuantityView, TargetCellView } from '@huoshui/contracts';
import { FEN_IN_YI, FigureSource, Fraction, planDefinitions, targetProgress, TargetReading } from '@huoshui/domain';
import { PlanMeasure, TargetUnit } from '@huoshui/domain';

const DECIMALS = 2;

/** Projects with at most two decimals, money in 亿元 with two. */
export function quantity(value: Fraction, unit: TargetUnit, decimals = DECIMALS): QuantityView {
  if (unit === 'fen') return { exact: value.exact, shown: value.over(Fraction.of(FEN_IN_YI)).shown(DECIMALS) };
  const shown = value.shown(decimals);
  return { exact: value.exact, shown: shown.replace(/\.?0+$/, '') || '0' };
}

const plain = (value: Fraction, decimals: number): QuantityView => ({
  exact: value.exact,
  shown: value.shown(decimals),
});

interface Facts {
  readonly measure: PlanMeasure;
  readonly source: FigureSource;
  readonly through: string | null;
}

/** A reading as it crosses the wire. */
export function cellView({ measure, source, through }: Facts, reading: TargetReading): TargetCellView {
  const { unit } = planDefinitions[measure];
  const told = targetProgress(reading);
  // Money that nobody has told yet is neither behind nor ahead, and promises nothing.
  const silent = { aheadPoints: null, perWeek: null, baseOutlook: null, stretchOutlook: null };
  const progress = through === null ? { ...told, ...silent } : told;
  const { completion, aheadPoints, remaining, perWeek, byRecent, byPeriod } = progress;
  return {
    measure,
    unit,
    base: reading.base,
    stretch: reading.stretch,
    done: quantity(reading.done, unit),
    completion: completion && plain(completion.times(Fraction.of(100)), 1),
    ahead: aheadPoints && plain(aheadPoints, DECIMALS),
    remaining: remaining && quantity(remaining, unit),
    perWeek: perWeek && { exact: perWeek.exact, shown: weekly(perWeek, unit) },
    daysLeft: progress.daysLeft,
    byRecent: quantity(byRecent, unit, 1),
    byPeriod: byPeriod && quantity(byPeriod, unit, 1),
    baseOutlook: progress.baseOutlook,
    stretchOutlook: progress.stretchOutlook,
    source,
    through,
    timeElapsed: reading.time.elapsed,
    timeDays: reading.time.days,
  };
}

/** "每周还需 2.4 个": one decimal, two of money; never shown as 0 while something is needed. */
function weekly(value: Fraction, unit: TargetUnit): string {
  if (unit === 'fen') return quantity(value, unit).shown;
  const shown = value.shown(1);
  return shown === '0.0' ? value.shown(DECIMALS) : shown;
}
