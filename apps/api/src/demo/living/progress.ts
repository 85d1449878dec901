import { addDays, Day, daysBetween, Milestone, Reached, furthest, Week, weekBefore, weekOf, WeekSettings, weekStart } from '@huoshui/domain';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { LivingProject } from './projects';
import { LivingZone, officerOf } from './zone';

const WEEKS = 6;

export interface LivingReport {
  readonly week: Week;
  readonly version: number;
  readonly text: string;
  readonly nextStep: string | null;
  readonly nextStepOn: Day | null;
  readonly nextStepBy: string | null;
  readonly day: Day;
  readonly byId: string;
  readonly recordedAt: Date;
}

const SAID: Readonly<Record<Reached, readonly (readonly [string, string])[]>> = {
  none: [['投资协议文本已与企业法务对接，尚有两处条款待定', '敲定协议文本']],
  signing: [
    ['企业名称已核准，正在办理营业执照', '领取营业执照'],
    ['选址方案对比了两处，企业倾向二期地块', '确认选址'],
    ['可研报告修改第二稿，等待行业主管部门意见', '取得备案证'],
    ['企业内部资金审批未完，本周无实质进展', '与企业总部视频沟通'],
  ],
  landing: [
    ['用地预审材料已报区自然资源部门', '取得用地预审意见'],
    ['装修方案已定，施工单位招标中', '施工单位进场'],
    ['环评报告编制完成，待公示', '环评批复'],
    ['已完成首期注资，正在办理设备采购合同', '签订主要设备合同'],
  ],
  landAcquisition: [
    ['土地出让合同已签，规划方案报审', '取得工程规划许可证'],
    ['场地平整完成八成，施工图审查中', '取得施工许可证'],
    ['临时用电已报装，等待供电部门勘查', '临时用电接通'],
  ],
  start: [
    ['桩基施工完成六成，进度正常', '完成全部桩基'],
    ['主体结构施工至三层，本周浇筑两次', '主体封顶'],
    ['连续降雨影响土方，较计划慢五天', '增加两台班组赶工'],
    ['厂房封顶，机电安装进场', '首批设备到货'],
  ],
  production: [
    ['首条产线试生产，良率稳步上升', '第二条产线调试'],
    ['已招工一百二十人，培训上岗', '达到设计产能一半'],
    ['订单充足，正在申报高新技术企业', '完成规上入库'],
  ],
  fullCapacity: [['产能满负荷，企业洽谈二期增资', '二期用地意向']],
};

const WHO = ['企业', '区自然资源局', '供电公司', '住建部门', '行政审批局', '项目专班'];

interface Opened {
  readonly id: string;
  readonly project: LivingProject;
}

/** What was said of all projects. */
export const livingReports = (
  all: readonly Opened[],
  zone: LivingZone,
  settings: WeekSettings,
  dice: Dice,
): (LivingReport & { projectId: string })[] =>
  all.flatMap(({ id, project }) =>
    livingProgress(project, zone, settings, dice).map((report) => ({ ...report, projectId: id })),
  );

/** What was said of a project in the last weeks, the oldest first; some fall silent, and many have not said it this week yet. */
export function livingProgress(
  { facts, signedOn, terms }: LivingProject,
  zone: LivingZone,
  settings: WeekSettings,
  dice: Dice,
): LivingReport[] {
  const silentFor = dice.chance(8) ? dice.between(5, WEEKS) : 0;
  const reports: LivingReport[] = [];
  let week = weekOf(zone.today, settings);
  for (let back = 0; back < WEEKS; back += 1, week = weekBefore(week, settings)) {
    const running = back === 0;
    const spoke = dice.chance(running ? 55 : 88);
    const start = weekStart(week, settings);
    const last = running ? zone.today : addDays(start, 6);
    if (!spoke || back < silentFor || last < signedOn) continue;
    const day = addDays(start, dice.between(0, daysBetween(start, running ? last : addDays(start, 4))));
    const days = Object.fromEntries(facts.filter((fact) => fact.day <= day).map((fact) => [fact.milestone, fact.day]));
    reports.push(...said(week, day, days, officerOf(zone, terms.leadTeamId, dice), zone, dice));
  }
  return reports.reverse();
}

function said(
  week: Week,
  day: Day,
  days: Partial<Record<Milestone, Day>>,
  byId: string,
  zone: LivingZone,
  dice: Dice,
): LivingReport[] {
  const [text, step] = dice.pick(SAID[furthest(days)]);
  const planned = dice.chance(80);
  const nextStepOn = planned && dice.chance(85) ? addDays(day, dice.between(-2, 21)) : null;
  const nextStepBy = planned && dice.chance(70) ? dice.pick(WHO) : null;
  const at = inOfficeHours(day, dice);
  const recordedAt = at < zone.now ? at : new Date(zone.now.getTime() - dice.between(1, 50) * 60_000);
  const first = { week, version: 1, text, nextStep: planned ? step : null, nextStepOn, nextStepBy, day, byId, recordedAt };
  if (!dice.chance(10)) return [first];
  const later = new Date(Math.min(recordedAt.getTime() + 3 * 3_600_000, zone.now.getTime()));
  const again = { ...first, recordedAt: later, version: 2, text: `${text}；已向指挥部专题汇报` };
  return [again, first];
}
