import { Injectable } from '@nestjs/common';
import { SpeedFilter, SpeedsView } from '@huoshui/contracts';
import { Clock, Database } from '../platform';
import { TeamReader } from '../teams';
import { ApprovalSpeedReader } from './approval-speed.reader';
import { periodOf, yearBefore } from './period';
import { SpeedSettingReader } from './speed-setting.reader';
import { figuresSql } from './speed.sql';
import { groupOf, groupsOf, SpanRow } from './speed.view';

/** The figures are the zone's and open to everybody in it; the rows behind them are scoped like projects. */
@Injectable()
export class SpeedReader {
  constructor(
    private readonly database: Database,
    private readonly teams: TeamReader,
    private readonly settings: SpeedSettingReader,
    private readonly approvals: ApprovalSpeedReader,
    private readonly clock: Clock,
  ) {}

  /** How long those took that ended in the period, beside the same days of the year before. @throws Refusal `speed.period.invalid` */
  async figures(filter: SpeedFilter): Promise<SpeedsView> {
    const period = periodOf(filter, this.clock.today());
    const past = yearBefore(period);
    const by = filter.by ?? 'team';
    const setting = await this.settings.current();
    const params: unknown[] = [period.from, period.to, past.from, past.to, JSON.stringify(setting.standards)];
    const [rows, teams, approvals] = await Promise.all([
      this.database.query<SpanRow>(figuresSql(filter, by, params), params),
      by === 'team' ? this.teams.refs() : null,
      this.approvals.figures(period, filter, setting),
    ]);
    const whole = rows.filter((row) => row.whole);
    const zone = groupOf(whole, null, null, setting);
    return { ...period, past, by, zone, groups: groupsOf(rows, teams, setting), approvals, setting };
  }
}
