import { accept, Decision, refuse } from '../decision';
import { EscalationRule } from './escalation';
import { Handling } from './obstacle-kind';

/** Working days that a handling may take; for one category, or (null) for all that have none of their own. */
export interface Allowance {
  readonly handling: Handling;
  readonly category: string | null;
  readonly workdays: number;
}

/** What the office fixes as data. */
export interface ObstacleSettings {
  /** Working days until the first answer. */
  readonly firstAnswerWorkdays: number;
  readonly categories: readonly string[];
  readonly allowances: readonly Allowance[];
  readonly escalations: readonly EscalationRule[];
}

export const obstacleSettingLimits = { categories: 30, category: 20, workdays: 120, levels: 5 } as const;

/** Defaults until an office fixes its own: the ledger's categories, one or two days at once, five or ten for a referral. */
export const DEFAULT_OBSTACLE_SETTINGS: ObstacleSettings = {
  firstAnswerWorkdays: 1,
  categories: [
    '报批报建',
    '用电用水',
    '用地规划',
    '厂房租赁',
    '融资',
    '用工',
    '政策兑现',
    '子女入学',
    '交通出行',
    '其他',
  ],
  allowances: [
    { handling: 'immediate', category: null, workdays: 2 },
    { handling: 'immediate', category: '交通出行', workdays: 1 },
    { handling: 'referred', category: null, workdays: 5 },
    { handling: 'referred', category: '报批报建', workdays: 10 },
    { handling: 'referred', category: '用地规划', workdays: 10 },
    { handling: 'referred', category: '融资', workdays: 10 },
  ],
  escalations: [
    { level: 1, overdueWorkdays: 1, to: 'departmentHead' },
    { level: 2, overdueWorkdays: 3, to: 'commandingOffice' },
    { level: 3, overdueWorkdays: 5, to: 'zoneLeader' },
  ],
};

/** Working days allowed. What nobody has taken in yet is measured by the shorter allowance, that of handling at once. */
export function allowedWorkdays(
  { allowances }: ObstacleSettings,
  handling: Handling | null,
  category: string | null,
): number {
  const own = allowances.filter((one) => one.handling === (handling ?? Handling.Immediate));
  const found = own.find((one) => one.category === category) ?? own.find((one) => one.category === null);
  return found?.workdays ?? 1;
}

/**
 * Settings that can be worked with.
 * Codes `obstacle.settings.categories`, `.allowances`, `.escalations`, each {reason}
 */
export function obstacleSettings(settings: ObstacleSettings): Decision<ObstacleSettings> {
  const { categories, allowances, escalations } = settings;
  if (categories.length === 0 || new Set(categories).size < categories.length)
    return refuse('obstacle.settings.categories', { reason: categories.length === 0 ? 'none' : 'twice' });
  const keys = allowances.map(({ handling, category }) => `${handling} ${category ?? ''}`);
  if (new Set(keys).size < keys.length) return refuse('obstacle.settings.allowances', { reason: 'twice' });
  for (const handling of Object.values(Handling)) {
    if (!allowances.some((one) => one.handling === handling && one.category === null))
      return refuse('obstacle.settings.allowances', { reason: 'missing', handling });
  }
  const unknown = allowances.find(({ category }) => category !== null && !categories.includes(category));
  if (unknown) return refuse('obstacle.settings.allowances', { reason: 'unknown', category: unknown.category });
  const rising = escalations.every(
    ({ level, overdueWorkdays }, at) =>
      level === at + 1 && overdueWorkdays > (escalations[at - 1]?.overdueWorkdays ?? 0),
  );
  return rising ? accept(settings) : refuse('obstacle.settings.escalations', { reason: 'order' });
}
