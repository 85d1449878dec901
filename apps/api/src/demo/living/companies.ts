import { checkSign, LandMode } from '@huoshui/domain';
import { Dice } from './dice';

interface Industry {
  readonly name: string;
  readonly short: string;
  readonly manufacturing: boolean;
  readonly trades: readonly string[];
  readonly weight: number;
}

export const INDUSTRIES: readonly Industry[] = [
  { name: '智能制造装备', short: '智能制造装备', manufacturing: true, trades: ['精密制造', '自动化', '智能装备'], weight: 20 },
  { name: '半导体与集成电路', short: '半导体', manufacturing: true, trades: ['微电子', '芯片技术', '半导体'], weight: 18 },
  { name: '新能源与智能电网', short: '新能源', manufacturing: true, trades: ['储能科技', '新能源', '智能电网'], weight: 18 },
  { name: '生物医药与医疗器械', short: '生物医药', manufacturing: true, trades: ['生物医药', '医疗器械', '基因科技'], weight: 12 },
  { name: '人工智能与机器人', short: '人工智能', manufacturing: false, trades: ['机器人', '智能科技', '人工智能'], weight: 14 },
  { name: '软件和信息技术服务', short: '软件', manufacturing: false, trades: ['软件', '数据科技', '信息技术'], weight: 10 },
  { name: '生产性服务业', short: '生产性服务业', manufacturing: false, trades: ['检测认证', '供应链管理', '工业设计'], weight: 8 },
];

const PLACES = [
  ['珠海', 60],
  ['深圳', 12],
  ['广东', 8],
  ['苏州', 7],
  ['北京', 7],
  ['上海', 6],
] as const;
const SIGNS = [...'岚峤砚榕澜沐珩垣曜霁岑澍煜淳湛屿棠樾琮骐'];
const CODE_SIGNS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

export interface LivingCompany {
  readonly company: string;
  readonly projectName: string;
  readonly industry: string;
  readonly manufacturing: boolean;
}

/** Companies that do not exist, each with its own name. */
export class Companies {
  private readonly taken = new Set<string>();

  constructor(private readonly dice: Dice) {}

  next(): LivingCompany {
    const { dice } = this;
    const industry = dice.weighted(INDUSTRIES.map((one) => [one, one.weight] as const));
    const brand = this.brand();
    const form = dice.chance(15) ? '股份有限公司' : '有限公司';
    return {
      company: `${dice.weighted(PLACES)}${brand}${dice.pick(industry.trades)}${form}`,
      projectName: `${brand}${industry.short}项目`,
      industry: industry.name,
      manufacturing: industry.manufacturing,
    };
  }

  private brand(): string {
    for (;;) {
      const length = this.dice.chance(35) ? 3 : 2;
      const brand = Array.from({ length }, () => this.dice.pick(SIGNS)).join('');
      if (this.taken.has(brand) || new Set(brand).size < length) continue;
      this.taken.add(brand);
      return brand;
    }
  }
}

/** A code whose check sign is right. */
export function someCreditCode(dice: Dice): string {
  const first17 = `91440400MA${Array.from({ length: 7 }, () => dice.pick(CODE_SIGNS)).join('')}`;
  return first17 + checkSign(first17);
}

export const someLandMode = (manufacturing: boolean, dice: Dice): LandMode =>
  dice.weighted<LandMode>(
    manufacturing
      ? [
          ['ownLand', 27],
          ['newSpace', 45],
          ['oldFactory', 20],
          ['office', 8],
        ]
      : [
          ['newSpace', 30],
          ['oldFactory', 5],
          ['office', 65],
        ],
  );

export function somePlace(mode: LandMode, dice: Dice): string {
  const number = dice.between(1, 18);
  if (mode === 'ownLand') return `北围片区 ${number} 号地块`;
  if (mode === 'newSpace') return `产业新空间 ${number} 栋 ${dice.between(1, 9)} 层`;
  return mode === 'oldFactory' ? `科技六路旧厂房 ${number} 号` : `创新海岸写字楼 ${dice.between(3, 26)} 层`;
}

const WAN = 1_000_000;

/** 分, in round hundreds of 万元: mostly some thousand 万元, a fifth above 1 亿元, few above 10 亿元, some below the threshold. */
export function someAmount(dice: Dice): number {
  const [least, most] = dice.weighted<readonly [number, number]>([
    [[3, 9], 6],
    [[10, 99], 70],
    [[100, 600], 20],
    [[601, 999], 2],
    [[1_000, 2_500], 2],
  ]);
  return dice.between(least, most) * 100 * WAN;
}
