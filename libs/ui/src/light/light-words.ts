import { LightColour, LightKind, LightUnit, UpdateKind } from '@huoshui/domain';

export const lightColourName: Readonly<Record<LightColour, string>> = {
  red: $localize`红灯`,
  yellow: $localize`黄灯`,
  green: $localize`绿灯`,
};

export const lightKindName: Readonly<Record<LightKind, string>> = {
  lateStart: $localize`开工逾期`,
  lateProduction: $localize`投产逾期`,
  behindProgress: $localize`投资进度落后于时间进度`,
  statisticsDelay: $localize`开工后未入库`,
  noUpdate: $localize`久无进展更新`,
  overdueObstacle: $localize`卡点诉求逾期`,
  lateTask: $localize`关键任务逾期`,
};

export const lightUnitName: Readonly<Record<LightUnit, string>> = {
  months: $localize`个月`,
  points: $localize`个百分点`,
  workdays: $localize`个工作日`,
};

export const updateName: Readonly<Record<UpdateKind, string>> = {
  opened: $localize`立项`,
  milestone: $localize`登记里程碑`,
  progress: $localize`填报进展`,
  schedule: $localize`调整时序图`,
  obstacle: $localize`办理卡点诉求`,
};
