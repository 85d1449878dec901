import { SpeedFigure, SpeedGroup, SpeedSettingView, TeamRef } from '@huoshui/contracts';
import { changeInPermille, Speed, SPEEDS } from '@huoshui/domain';

/** A row of `figuresSql`. */
export interface SpanRow {
  readonly speed: Speed;
  readonly key: string | null;
  readonly whole: boolean;
  readonly now: boolean;
  readonly count: number;
  readonly medianHalves: number | null;
  readonly p90: number | null;
  readonly within: number;
  readonly reversed: number;
}

export function groupOf(
  rows: readonly SpanRow[],
  key: string | null,
  name: string | null,
  setting: SpeedSettingView,
): SpeedGroup {
  const figure = (speed: Speed): SpeedFigure => {
    const of = (now: boolean): SpanRow | undefined => rows.find((row) => row.speed === speed && row.now === now);
    const [now, past] = [of(true), of(false)];
    const medianHalves = now?.medianHalves ?? null;
    const pastMedianHalves = past?.medianHalves ?? null;
    return {
      count: now?.count ?? 0,
      medianHalves,
      p90: now?.p90 ?? null,
      within: setting.standards[speed] === null ? null : (now?.within ?? 0),
      reversed: now?.reversed ?? 0,
      pastCount: past?.count ?? 0,
      pastMedianHalves,
      change: changeInPermille(medianHalves, pastMedianHalves),
    };
  };
  return {
    key,
    name,
    speeds: Object.fromEntries(SPEEDS.map((speed) => [speed, figure(speed)])) as SpeedGroup['speeds'],
  };
}

/** The groups that have anything to show, teams in the zone's order, the rest by name; what has no key comes last. */
export function groupsOf(
  rows: readonly SpanRow[],
  teams: readonly TeamRef[] | null,
  setting: SpeedSettingView,
): SpeedGroup[] {
  const parts = rows.filter((row) => !row.whole);
  const keys = [...new Set(parts.map((row) => row.key))];
  const place = (key: string | null): number => teams?.findIndex((team) => team.id === key) ?? 0;
  keys.sort(
    (a, b) => Number(a === null) - Number(b === null) || place(a) - place(b) || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
  return keys.map((key) => {
    const name = teams?.find((team) => team.id === key)?.name ?? null;
    return groupOf(
      parts.filter((row) => row.key === key),
      key,
      name,
      setting,
    );
  });
}
