import { Injectable } from '@nestjs/common';
import {
  AgendaKind,
  behindTimeProgress,
  BehindTarget,
  BulletinContent,
  Fraction,
  inAgendaOrder,
  TargetMeasure,
  timeProgress,
  Week,
} from '@huoshui/domain';
import { BulletinReader } from '../bulletins';
import { SYSTEM } from '../platform';
import { SummaryReader } from '../summary';
import { TargetReader } from '../targets';
import { agendaDraft, AgendaDraft } from './agenda-draft';
import { behindWords, line, ORDERS_TITLE, otherOrdersWords, otherOrderWords, targetsTitle } from './agenda-words';
import { CarriedReader } from './carried.reader';
import { lightDrafts, obstacleDrafts } from './stuck-drafts';
import { TeamMattersReader } from './team-matters.reader';

const MEASURED = ['signed', 'started', 'produced'] as const satisfies readonly TargetMeasure[];

/**
 * What a meeting has to speak about: drawn from the blocks that its week's bulletin stores, so that agenda and bulletin
 * say the same; the zone's whole, for the office.
 */
@Injectable()
export class AgendaReader {
  constructor(
    private readonly bulletins: BulletinReader,
    private readonly carried: CarriedReader,
    private readonly teams: TeamMattersReader,
    private readonly targets: TargetReader,
    private readonly summary: SummaryReader,
  ) {}

  async of(week: Week): Promise<{ drafts: AgendaDraft[]; content: BulletinContent }> {
    const { content } = await this.bulletins.one(SYSTEM, week);
    const [orders, behind, difficulties] = await Promise.all([
      this.orders(week, content),
      this.behind(content),
      this.teams.difficulties(week),
    ]);
    const parts = [lightDrafts(content), obstacleDrafts(content), behind, this.teams.stale(content), difficulties];
    return { drafts: inAgendaOrder([orders, ...parts.flat()]), content };
  }

  /** Orders of earlier meetings stand under it as of now; its lines are the overdue ones of the bulletin beside them. */
  private async orders(week: Week, { recorded }: BulletinContent): Promise<AgendaDraft> {
    const carried = new Set((await this.carried.of(SYSTEM, week)).map(({ id }) => id));
    const others = (recorded?.orders.items ?? []).filter(({ orderId }) => !carried.has(orderId));
    const lines = others.map((order) => line(otherOrderWords(order)));
    if (lines.length > 0) lines.unshift(line(otherOrdersWords(lines.length)));
    return agendaDraft(AgendaKind.Orders, ORDERS_TITLE, lines);
  }

  /** Teams behind the time progress on the week's last day, by each measure for which they have a target. */
  private async behind({ year, to: asOf }: BulletinContent): Promise<AgendaDraft[]> {
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
