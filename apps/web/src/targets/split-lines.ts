import { TargetView, TargetWeights } from '@huoshui/contracts';
import { FEN_IN_WAN, planDefinitions, PlanMeasure, splitTarget } from '@huoshui/domain';
import { periodName } from './target-words';

type Part = TargetWeights['parts'][number];

export interface SplitLine {
  readonly part: Part;
  readonly name: string;
  readonly weight: number;
  /** Null while the weights cannot divide anything. */
  readonly value: number | null;
  readonly stretch: number | null;
  /** What it got from the remainder. */
  readonly extra: number;
}

/** Money is divided in whole 万元. */
export const stepOf = (measure: PlanMeasure): number => (planDefinitions[measure].unit === 'fen' ? FEN_IN_WAN : 1);

const MOST_WEIGHT = 1_000_000_000;

/** A weight as typed: a whole number; anything else counts as none. */
export function typedWeight(text: string): number {
  const value = Number(text.normalize('NFKC').replaceAll(',', '').trim());
  return Number.isInteger(value) && value >= 0 && value <= MOST_WEIGHT ? value : 0;
}

/** Every part with what it gets of base and stretch; a stretch never falls below its base by rounding. */
export function splitLines(
  parts: readonly Part[],
  typed: Readonly<Record<number, string>>,
  whole: Pick<TargetView, 'value' | 'stretch'> | undefined,
  step: number,
): { readonly lines: readonly SplitLine[]; readonly remainder: number; readonly sum: number } {
  const weights = parts.map(({ weight }, at) => (typed[at] === undefined ? weight : typedWeight(typed[at] ?? '')));
  const [base, stretch] = [whole?.value ?? null, whole?.stretch ?? null];
  const split = base === null ? null : splitTarget(base, weights, step);
  // The stretch is divided as base and what comes on top of it, so that no part's stretch lies below its base.
  const more = stretch === null || base === null ? null : splitTarget(stretch - base, weights, step);
  const lines = parts.map((part, at): SplitLine => {
    const given = split?.parts[at] ?? null;
    const top = more?.parts[at] ?? null;
    return {
      part,
      name: part.person?.displayName ?? (part.period === 'year' ? (part.team?.name ?? '') : periodName(part.period)),
      weight: weights[at] ?? 0,
      value: given?.value ?? null,
      stretch: given && top ? given.value + top.value : null,
      extra: given?.extra ?? 0,
    };
  });
  return { lines, remainder: split?.remainder ?? 0, sum: lines.reduce((all, { value }) => all + (value ?? 0), 0) };
}
