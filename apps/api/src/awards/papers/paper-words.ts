import { Day, Milestone, StarPeriodKind } from '@huoshui/domain';

/** Papers are Chinese whatever the page speaks. */
export const milestoneWords: Readonly<Record<Milestone, string>> = {
  signing: '签约',
  landing: '落地',
  landAcquisition: '拿地',
  start: '开工',
  production: '投产',
  fullCapacity: '达产',
};

const QUARTERS = ['一', '二', '三', '四'];

/** 2026年10月, 2026年第三季度, 2026年上半年, 2026年度. */
export function periodWords(kind: StarPeriodKind, from: Day): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (kind === 'month') return `${year}年${month}月`;
  if (kind === 'quarter') return `${year}年第${QUARTERS[(month - 1) / 3] ?? ''}季度`;
  return kind === 'halfYear' ? `${year}年${month > 6 ? '下' : '上'}半年` : `${year}年度`;
}

export const ruleWords = (number: number): string => (number === 0 ? '系统默认规则' : `第${number}版规则`);

/** Ten-thousandths as people read a part: 33.33%. */
export const shareWords = (basisPoints: number): string => `${basisPoints / 100}%`;
