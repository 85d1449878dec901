import { KeyPlanInput } from '@huoshui/contracts';
import { addDays, day, Day, DEFAULT_KEY_SETTINGS, FEN_IN_WAN, Month, monthOf, monthsAfter, monthsOf, reportDueOn, yearOf } from '@huoshui/domain';
import { LoadedKeyProject } from '../../key-projects';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { OpenedLiving } from './opened';
import { LivingZone } from './zone';

/** This year's list; last year's is shorter, since the living year begins in its middle. */
const THIS_YEAR = 40;
const LAST_YEAR = 18;
const PROVINCE = 5;
const CITY = 18;

const LEADERS = ['区委王副书记', '管委会陈副主任', '管委会林副主任', '区政协何副主席', '管委会赵副主任', '区委组织部刘部长'];
const CONTENTS = ['完成主体结构封顶', '厂房主体施工，设备采购', '一期投产，二期动工', '生产线安装调试', '土建施工及配套道路', '研发楼装修，设备进场'];
const NOTES = ['主体结构施工至三层', '设备陆续进场', '土方开挖完成，开始打桩', '厂房内部装修', '生产线安装调试', '完成二次结构，外墙施工', '办理消防验收'];
const ADJUSTED = ['年中调整：二期提前开工，追加投资', '设备交期推迟，部分投资顺延至下年', '按市发改局通知调整年度计划'];
const CORRECTED = ['漏计设备进口关税', '发票口径更正，扣除土地款', '与统计报表核对后更正'];

/** How much of what was planned by now is invested, in percent, and how many months behind the reports are. */
const COURSES: readonly (readonly [least: number, most: number, silent: number])[] = [
  [118, 162, 0],
  [108, 140, 0],
  [114, 150, 0],
  [94, 108, 0],
  [72, 84, 0],
  [110, 148, 0],
  [104, 128, 0],
  [96, 110, 1],
  [24, 46, 0],
  [88, 104, 2],
];

/** Key projects of last year and this one: most ahead, some yellow and red, some unreported, some with adjusted plans. */
export function livingKeyProjects(all: readonly OpenedLiving[], zone: LivingZone, dice: Dice): LoadedKeyProject[] {
  const year = yearOf(zone.today);
  const large = [...all].sort((a, b) => b.project.terms.amountFen - a.project.terms.amountFen);
  const list = (of: number, most: number): LoadedKeyProject[] =>
    large
      .filter(({ project }) => project.signedOn <= `${of}-09-30` && project.signedOn < addDays(zone.today, -30))
      .slice(0, most)
      .map((one, at) => keyProject(one, of, at, zone, dice));
  return [...list(year - 1, LAST_YEAR), ...list(year, THIS_YEAR)];
}

function keyProject(one: OpenedLiving, year: number, at: number, zone: LivingZone, dice: Dice): LoadedKeyProject {
  const { id: projectId, project } = one;
  const first = project.signedOn >= `${year}-01-01` ? Number(project.signedOn.slice(5, 7)) : 1;
  const yearly = Math.max(Math.round((project.terms.amountFen * dice.between(22, 46)) / 100 / FEN_IN_WAN / 10) * 10, 120) * FEN_IN_WAN;
  const plan = planOf(one, year, at, spread(yearly, first, dice), dice);
  const listedOn = project.signedOn >= `${year}-01-15` ? addDays(project.signedOn, 12) : day(`${year}-01-15`);
  const plans = [{ plan, reason: null as string | null, knownFrom: by(listedOn, zone, dice), recordedBy: dice.pick(zone.office) }];
  const midYear = day(`${year}-07-06`);
  if (at % 7 === 2 && midYear < zone.today && midYear > listedOn) {
    const more = plan.monthsFen?.map((fen, month) => (month >= 6 ? Math.round((fen * 13) / 10 / FEN_IN_WAN) * FEN_IN_WAN : fen)) ?? [];
    const adjusted = { ...plan, monthsFen: more, planFen: more.reduce((sum, fen) => sum + fen, 0) };
    plans.push({ plan: adjusted, reason: dice.pick(ADJUSTED), knownFrom: by(midYear, zone, dice), recordedBy: dice.pick(zone.office) });
  }
  const held = plans.at(-1)?.plan.monthsFen ?? [];
  return { year, projectId, plans, reports: reportsOf(one, year, first, held, COURSES[at % COURSES.length] ?? [100, 100, 0], zone, dice) };
}

function planOf({ project }: OpenedLiving, year: number, at: number, monthsFen: number[], dice: Dice): KeyPlanInput {
  const started = project.facts.find((fact) => fact.milestone === 'start')?.day;
  const plannedStart = monthsAfter(monthOf(started ?? project.signedOn), started ? dice.between(-1, 1) : dice.between(2, 6));
  return {
    level: at < PROVINCE ? 'province' : at < CITY ? 'city' : 'zone',
    serial: at + 1,
    content: dice.pick(CONTENTS),
    leader: LEADERS[at % LEADERS.length] ?? null,
    leaderId: null,
    planFen: monthsFen.reduce((sum, fen) => sum + fen, 0),
    monthsFen,
    plannedStart: plannedStart < `${year - 1}-01` ? (`${year - 1}-01` as Month) : plannedStart,
    plannedProduction: monthsAfter(plannedStart, dice.between(7, 16)),
  };
}

/** More in the middle of the time than at its ends, in whole 万元. */
function spread(yearly: number, first: number, dice: Dice): number[] {
  const months = 13 - first;
  const weights = Array.from({ length: 12 }, (_, at) => {
    const turn = at + 1 - first;
    return turn < 0 ? 0 : 4 + Math.min(turn, months - 1 - turn) * 2 + dice.between(0, 3);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((yearly * weight) / whole / FEN_IN_WAN) * FEN_IN_WAN);
}

type Reports = LoadedKeyProject['reports'];

function reportsOf(
  { id: projectId, project }: OpenedLiving,
  year: number,
  first: number,
  planned: readonly number[],
  [least, most, silent]: (typeof COURSES)[number],
  zone: LivingZone,
  dice: Dice,
): Reports {
  const recordedBy = project.managerId ?? dice.pick(zone.managers);
  const said = monthsOf(year).flatMap((month, at) => {
    const due = reportDueOn(month, DEFAULT_KEY_SETTINGS.reportingDay);
    const reportedOn = addDays(due, dice.chance(85) ? -dice.between(0, 4) : dice.between(1, 6));
    const amountFen = Math.round(((planned[at] ?? 0) * dice.between(least, most)) / 100 / FEN_IN_WAN) * FEN_IN_WAN;
    const late = due < zone.today && reportedOn >= zone.today;
    if (at + 1 < first || (reportedOn >= zone.today && !late)) return [];
    const on: Day = late ? addDays(zone.today, -1) : reportedOn;
    return [{ projectId, month, amountFen, note: dice.pick(NOTES), reason: null as string | null, reportedOn: on, knownFrom: by(on, zone, dice), recordedBy }];
  });
  const kept = year === yearOf(zone.today) ? said.slice(0, Math.max(said.length - silent, 0)) : said;
  const wrong = kept.at(-2);
  if (!wrong || !dice.chance(12)) return kept;
  const on = addDays(wrong.reportedOn, 3);
  if (on >= zone.today) return kept;
  const right = Math.round((wrong.amountFen * dice.between(90, 112)) / 100 / FEN_IN_WAN) * FEN_IN_WAN;
  return [...kept, { ...wrong, amountFen: right, reason: dice.pick(CORRECTED), reportedOn: on, knownFrom: by(on, zone, dice) }];
}

/** In office hours of the day, but never ahead of now. */
const by = (on: Day, zone: LivingZone, dice: Dice): Date =>
  new Date(Math.min(inOfficeHours(on, dice).getTime(), zone.now.getTime() - 60_000));
