import { SheetFacts } from '@huoshui/contracts';
import { Dice } from './dice';

const PLANS = [
  '走访三家意向企业，力争一家进入研判。',
  '陪同企业看现场，敲定选址方案。',
  '对接供应链企业名单，约见五家。',
  '推动在谈项目签订框架协议。',
  '把超过一周没跟进的线索过一遍，该转的转、该放的放。',
];

const DIFFICULTIES = [
  '企业要求的标准厂房层高不够，请协调产业新空间另选一层。',
  '用地指标迟迟没有明确，企业拟转投外地，请指挥部召集会商。',
  '人才公寓名额不足，企业首批技术团队下月到位。',
  '外资企业注册材料往返较多，请开一次绿色通道。',
];

export interface SheetCourse {
  readonly kind: 'submitted' | 'returned' | 'missing';
  /** After the deadline; negative: before it. */
  readonly hours: number;
}

/** Most in time; of the newest week one is given back and two are not there, of the others now and then one. */
export function sheetCourse(newest: boolean, at: number, dice: Dice): SheetCourse {
  if (newest && at === 3) return { kind: 'returned', hours: -5 };
  if (newest && (at === 5 || at === 9)) return { kind: 'missing', hours: 0 };
  if (!newest && at > 0 && dice.chance(4)) return { kind: 'missing', hours: 0 };
  return { kind: 'submitted', hours: at > 0 && dice.chance(10) ? dice.between(1, 20) : -dice.between(1, 40) };
}

export function sheetTexts(facts: SheetFacts, dice: Dice) {
  const { signings, starts, newLeads, followUps, visits } = facts;
  const highlights = [
    ...signings.map(({ name }) => `签约${name}。`),
    ...starts.map(({ name }) => `${name}开工。`),
    `新增线索${newLeads}条，跟进${followUps}次，走访企业${visits}家。`,
  ].join('\n');
  const plan = [dice.pick(PLANS), dice.pick(PLANS)].filter((one, at, all) => all.indexOf(one) === at).join('\n');
  return { highlights, plan, difficulties: dice.chance(18) ? dice.pick(DIFFICULTIES) : '' };
}
