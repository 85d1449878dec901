import { periodAt, periodKind } from '../../periods';
import { Fraction } from '../../ranking/fraction';
import { StandingsInput } from '../../ranking/standings';
import { BulletinAdjustment, BulletinChange, BulletinEffect } from '../bulletin-change';
import { BulletinStanding } from '../bulletin-content';
import { Adjustment, Effect, explainPeriod } from './explain-period';

export interface ToldChanges {
  readonly adjustments: readonly BulletinAdjustment[];
  /** Left out when every adjustment was weighed by itself. */
  readonly jointly?: readonly BulletinEffect[];
  readonly changes: readonly BulletinChange[];
}

/**
 * A period's changes as they are printed. The printed parts of a team sum to its printed change: what rounding moves, and
 * what the one before was published with otherwise, stands under `other`.
 */
export function toldChanges(
  before: StandingsInput,
  now: StandingsInput,
  rows: readonly BulletinStanding[],
  names: ReadonlyMap<string, string>,
): ToldChanges {
  const { decimals } = now.ruleSet.rounding;
  const titles = new Map(before.ruleSet.items.map(({ key, title }) => [key, title]));
  const name = (id: string): string => names.get(id) ?? id;
  const told = (effects: readonly Effect[]): BulletinEffect[] =>
    effects.map(({ teamId, total, items }) => ({
      teamId,
      team: name(teamId),
      total: total.shown(decimals),
      items: items.map(({ key, points }) => ({ title: titles.get(key) ?? key, points: points.shown(decimals) })),
    }));
  const { adjustments, jointly, teams } = explainPeriod(before, now);
  const parts = new Map(teams.map((team) => [team.teamId, team]));
  return {
    adjustments: adjustments.map((one) => ({ ...about(one, before, name), effects: one.effects && told(one.effects) })),
    ...(jointly.length > 0 && { jointly: told(jointly) }),
    changes: rows.flatMap(({ teamId, team, change }): BulletinChange[] => {
      const part = parts.get(teamId);
      if (change === null || part === undefined) return [];
      const [news, adjusted] = [part.news, part.adjustments].map((points) => points.rounded(decimals));
      const other = Fraction.decimal(Number(change))
        .minus(news ?? Fraction.ZERO)
        .minus(adjusted ?? Fraction.ZERO);
      return [
        {
          teamId,
          team,
          change,
          news: part.news.shown(decimals),
          adjustments: part.adjustments.shown(decimals),
          other: other.shown(decimals),
        },
      ];
    }),
  };
}

/** A fact belongs to the period of its kind that holds the day that is taken in, or taken off. */
function about(
  { kind, about: project, milestone, day, was }: Adjustment,
  { period, settings }: StandingsInput,
  name: (id: string) => string,
): Omit<BulletinAdjustment, 'effects'> {
  const belongs = day === null ? null : periodAt(periodKind(period), day, settings);
  const { id, code, name: title, leadTeamId } = project;
  return { kind, projectId: id, code, name: title, team: name(leadTeamId), milestone, day, was, period: belongs };
}
