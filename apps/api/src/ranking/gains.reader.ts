import { Injectable } from '@nestjs/common';
import { GainsView } from '@huoshui/contracts';
import { gains, Week } from '@huoshui/domain';
import { Actor, found } from '../platform';
import { ScoredWeekReader } from './scored-week.reader';
import { pointsView, valueView } from './standing.view';

/** How a team can gain. It rests on figures that everybody in the zone sees. */
@Injectable()
export class GainsReader {
  constructor(private readonly scored: ScoredWeekReader) {}

  /** @throws Refusal `request.not-found` for a team that is not ranked in the week */
  async of(_actor: Actor, week: Week, teamId: string): Promise<GainsView> {
    const { rules, scores, tallies } = await this.scored.of(week);
    const { weighing } = rules;
    const { ruleSet } = weighing;
    const { rows } = scores.teams;
    const own = found(rows.find((row) => row.subjectId === teamId));
    const scored = { weighing, tallies: tallies.team, subjects: rules.teams, rows };
    const { ahead, ways, none } = found(gains(scored, teamId));
    const team = (id: string) => ({ id, name: rules.teams.find((one) => one.id === id)?.name ?? id });
    return {
      week,
      team: team(teamId),
      rank: own.rank,
      ahead: ahead && { team: team(ahead.subjectId), gap: pointsView(ahead.gap, ruleSet.rounding) },
      ways: ways.map(({ need, gain, ...way }) => ({
        ...way,
        need: valueView(need),
        gain: pointsView(gain, ruleSet.rounding),
      })),
      none: [...none],
      sanctions: [...(own.sanctions ?? [])],
    };
  }
}
