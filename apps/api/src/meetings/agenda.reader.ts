import { Injectable } from '@nestjs/common';
import {
  AgendaKind,
  behindTimeProgress,
  BehindTarget,
  Fraction,
  inAgendaOrder,
  reportYear,
  TargetMeasure,
  timeProgress,
  Week,
  weekEnd,
} from '@huoshui/domain';
import { Clock, SYSTEM } from '../platform';
import { SummaryReader } from '../summary';
import { TargetReader } from '../targets';
import { agendaDraft, AgendaDraft } from './agenda-draft';
import { behindWords, line, ORDERS_TITLE, targetsTitle } from './agenda-words';
import { StuckReader } from './stuck.reader';
import { TeamMattersReader } from './team-matters.reader';

const MEASURED = ['signed', 'started', 'produced'] as const satisfies readonly TargetMeasure[];

/** What a meeting has to speak about, found in the rooms that know it; the zone's whole, for the office. */
@Injectable()
export class AgendaReader {
  constructor(
    private readonly clock: Clock,
    private readonly stuck: StuckReader,
    private readonly teams: TeamMattersReader,
    private readonly targets: TargetReader,
    private readonly summary: SummaryReader,
  ) {}

  async of(week: Week): Promise<AgendaDraft[]> {
    const parts = await Promise.all([
      this.stuck.lights(week),
      this.stuck.obstacles(),
      this.behind(week),
      this.teams.stale(),
      this.teams.difficulties(week),
    ]);
    return inAgendaOrder([agendaDraft(AgendaKind.Orders, ORDERS_TITLE, []), ...parts.flat()]);
  }

  /** Teams behind the time progress on the week's last day, by each measure for which they have a target. */
  private async behind(week: Week): Promise<AgendaDraft[]> {
    const year = reportYear(week);
    const asOf = weekEnd(week, this.clock.week);
    const progress = timeProgress(year, asOf);
    const [targets, { byTeam }] = await Promise.all([
      this.targets.list(SYSTEM, { year }),
      this.summary.year(year, asOf),
    ]);
    const names = new Map(targets.flatMap(({ team }) => (team ? [[team.id, team.name] as const] : [])));
    const values = new Map(byTeam.map(({ team, figures }) => [team.id, figures]));
    const found = MEASURED.flatMap((measure) => {
      const counts = targets.flatMap(({ team, measure: of, value }) =>
        team && of === measure && value !== null
          ? [{ teamId: team.id, target: value, value: values.get(team.id)?.[measure] ?? 0 }]
          : [],
      );
      return behindTimeProgress(counts, progress).map((one): [TargetMeasure, BehindTarget] => [measure, one]);
    });
    if (found.length === 0) return [];
    const percent = Fraction.of(progress.elapsed * 100, progress.days).shown(1);
    const lines = found.map(([measure, one]) =>
      line(behindWords(names.get(one.teamId) ?? '', measure, one), { teamId: one.teamId }),
    );
    return [agendaDraft(AgendaKind.Targets, targetsTitle(percent, asOf), lines)];
  }
}
