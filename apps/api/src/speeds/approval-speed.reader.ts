import { Injectable } from '@nestjs/common';
import { ApprovalFigure, SpeedFilter, SpeedSettingView } from '@huoshui/contracts';
import { APPROVAL_KINDS, changeInPermille, spread } from '@huoshui/domain';
import { ApprovalDaysReader } from '../schedules';
import { Period } from './period';

@Injectable()
export class ApprovalSpeedReader {
  constructor(private readonly approvals: ApprovalDaysReader) {}

  /** Approvals that ended in the period, against the days that they took before: "−50 %" computed. */
  async figures(
    period: Period,
    { teamId, landMode, leastFen }: SpeedFilter,
    { baselines }: SpeedSettingView,
  ): Promise<ApprovalFigure[]> {
    const ended = await this.approvals.ended({ ...period, teamId, landMode, leastFen });
    return APPROVAL_KINDS.map((approval) => {
      const took = spread(ended.filter((one) => one.approval === approval).map((one) => one.days));
      const baseline = baselines[approval];
      const change = changeInPermille(took.medianHalves, baseline === null ? null : 2 * baseline);
      return { approval, ...took, baseline, change };
    });
  }
}
