import { accept, Decision, refuse } from '../decision';
import { FEN_IN_WAN } from '../money';

/** How the amount that a paper states stands to the project's: the whole investment, a part of it (one contract), or none. */
export const AmountSaid = { Whole: 'whole', Part: 'part', None: 'none' } as const;
export type AmountSaid = (typeof AmountSaid)[keyof typeof AmountSaid];

/** A paper of the checklist, and which facts are read off it. */
export interface ChecklistPaper {
  /** Stored with each kept paper, so it never changes. */
  readonly code: string;
  readonly name: string;
  readonly required: boolean;
  /** It names the investing unit (批文单位, 执照名称). */
  readonly investor: boolean;
  /** It names the contract's party A (合同甲方). */
  readonly contractParty: boolean;
  readonly amount: AmountSaid;
}

/** What the bureau asks for, as data with versions: papers, closing day, threshold, tolerance. */
export interface Checklist {
  readonly papers: readonly ChecklistPaper[];
  /** New entries are taken in until this day of each month (31 is its last). */
  readonly closingDay: number;
  /** From this planned investment on a project is to be listed, in 分. */
  readonly leastFen: number;
  /** By so many hundredths of a percent amounts may differ. */
  readonly toleranceBasisPoints: number;
}

/** Plan of at least 500 万元; filing, contract, licence; new entries by the 10th (domain.md §3, practice of several cities). */
export const DEFAULT_CHECKLIST: Checklist = {
  papers: [
    { code: 'filing', name: '备案或核准文件', required: true, investor: true, contractParty: false, amount: 'whole' },
    {
      code: 'contract',
      name: '施工合同或现场照片',
      required: true,
      investor: false,
      contractParty: true,
      amount: 'part',
    },
    { code: 'licence', name: '营业执照', required: true, investor: true, contractParty: false, amount: 'none' },
    { code: 'permit', name: '施工许可证', required: false, investor: true, contractParty: false, amount: 'none' },
    { code: 'land', name: '用地或租赁材料', required: false, investor: false, contractParty: false, amount: 'none' },
    {
      code: 'photos',
      name: '现场照片（名称、地点、时间、核验人）',
      required: false,
      investor: false,
      contractParty: false,
      amount: 'none',
    },
  ],
  closingDay: 10,
  leastFen: 500 * FEN_IN_WAN,
  toleranceBasisPoints: 500,
};

const CODE = /^[a-z][a-z0-9-]{0,29}$/;
const MOST_PAPERS = 30;

/** Code: `statistics.checklist` {fault}: `papers` (none, too many, a code or name twice), `closing-day`, `amounts`. */
export function checklist(wanted: Checklist): Decision<Checklist> {
  const { papers, closingDay, leastFen, toleranceBasisPoints } = wanted;
  const once = (values: readonly string[]): boolean => new Set(values).size === values.length;
  const sound =
    papers.length >= 1 &&
    papers.length <= MOST_PAPERS &&
    papers.every(({ code, name }) => CODE.test(code) && name.trim() !== '') &&
    once(papers.map((paper) => paper.code)) &&
    once(papers.map((paper) => paper.name));
  if (!sound) return refuse('statistics.checklist', { fault: 'papers' });
  if (!Number.isInteger(closingDay) || closingDay < 1 || closingDay > 31) {
    return refuse('statistics.checklist', { fault: 'closing-day' });
  }
  const amounts = Number.isSafeInteger(leastFen) && leastFen >= 0 && Number.isInteger(toleranceBasisPoints);
  return amounts && toleranceBasisPoints >= 0 && toleranceBasisPoints <= 10_000
    ? accept(wanted)
    : refuse('statistics.checklist', { fault: 'amounts' });
}
