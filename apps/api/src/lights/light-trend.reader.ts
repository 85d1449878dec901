import { Injectable } from '@nestjs/common';
import { LightCountsFilter, lightLimits, LightTally, LightTrend } from '@huoshui/contracts';
import { addDays, Day, weekEnd, weekOf } from '@huoshui/domain';
import { Actor, Clock, Database, found, Refusal, seesZone } from '../platform';

@Injectable()
export class LightTrendReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * How many were lit at the end of each week, and on the newest day that was counted: of the team asked for, else of the
   * zone for who sees it and of the own team for who does not.
   * @throws Refusal `request.not-found` for another team than one's own
   */
  async trend(actor: Actor, { teamId }: LightCountsFilter): Promise<LightTrend> {
    const wanted = teamId ?? (seesZone(actor) ? null : found(actor.teamIds[0]));
    if (wanted !== null && !seesZone(actor) && !actor.teamIds.includes(wanted)) throw new Refusal('request.not-found');
    const today = this.clock.today();
    const days = await this.database.query<LightTally & { day: Day }>(
      `SELECT day, running, red, yellow FROM light_tally
       WHERE team_id IS NOT DISTINCT FROM $1::uuid AND day > $2 AND day <= $3 ORDER BY day`,
      [wanted, addDays(today, -7 * lightLimits.trendWeeks), today],
    );
    const { week } = this.clock;
    const points = days.filter(({ day }, at) => at === days.length - 1 || weekEnd(weekOf(day, week), week) === day);
    const team = await this.database.one<{ id: string; name: string }>('SELECT id, name FROM team WHERE id = $1', [
      wanted,
    ]);
    return { team, points };
  }
}
