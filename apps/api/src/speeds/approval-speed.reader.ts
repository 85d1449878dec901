import { Injectable } from '@nestjs/common';
import { ApprovalFigure, SpeedFilter, SpeedSettingView } from '@huoshui/contracts';
import { APPROVAL_KINDS } from '@huoshui/domain';
import { Period } from './period';

@Injectable()
export class ApprovalSpeedReader {
  async figures(_period: Period, _filter: SpeedFilter, setting: SpeedSettingView): Promise<ApprovalFigure[]> {
    return APPROVAL_KINDS.map((approval) => ({
      approval,
      count: 0,
      medianHalves: null,
      p90: null,
      baseline: setting.baselines[approval],
      change: null,
    }));
  }
}
