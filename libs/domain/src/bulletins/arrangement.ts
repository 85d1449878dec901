import { accept, Decision, refuse } from '../decision';

/** The parts a bulletin is composed of. The names are stored and stand in templates as tags. */
export const BulletinBlock = {
  Targets: 'targets',
  Standings: 'standings',
  Movement: 'movement',
  Lists: 'lists',
  Signings: 'signings',
  Starts: 'starts',
  Productions: 'productions',
  Lights: 'lights',
  Stuck: 'stuck',
  Leads: 'leads',
  Orders: 'orders',
  Late: 'late',
  Notable: 'notable',
  Remarks: 'remarks',
} as const;
export type BulletinBlock = (typeof BulletinBlock)[keyof typeof BulletinBlock];

export const BULLETIN_BLOCKS: readonly BulletinBlock[] = Object.freeze(Object.values(BulletinBlock));

export interface ArrangedBlock {
  readonly block: BulletinBlock;
  readonly on: boolean;
  /** Without its number, which comes from its place. */
  readonly title: string;
  /** How many lines it prints at most; null for all. */
  readonly top: number | null;
}

/** How the office wants its bulletins: letterhead and foot, and which blocks in which order. */
export interface Arrangement {
  /** 发文机关标志, red above the line. */
  readonly issuer: string;
  /** 文种 before the number: 招商通报〔2022〕第34期. */
  readonly paper: string;
  /** 主送. */
  readonly recipients: string;
  /** The office whose seal is set on the date. */
  readonly seal: string;
  /** 抄送; empty for none. */
  readonly copies: string;
  /** 印发机关. */
  readonly printedBy: string;
  readonly blocks: readonly ArrangedBlock[];
}

/** The arrangement that a bulletin was compiled with; version 0 is the product's own default. */
export interface VersionedArrangement extends Arrangement {
  readonly version: number;
}

export const arrangementLimits = { line: 60, copies: 200, title: 30, top: 100 } as const;

const on = (block: BulletinBlock, title: string, top: number | null = null): ArrangedBlock => ({
  block,
  on: true,
  title,
  top,
});

/** The default of a new zone; its office names are no particular zone's. */
export const DEFAULT_ARRANGEMENT: Arrangement = {
  issuer: '招商引资指挥部',
  paper: '招商通报',
  recipients: '各招商队伍，各有关部门',
  seal: '招商引资指挥部',
  copies: '区领导，区委办、区政府办',
  printedBy: '招商引资指挥部办公室',
  blocks: [
    on('targets', '年度目标进展'),
    on('standings', '队伍排名'),
    on('movement', '排名升降'),
    on('lists', '红黑榜'),
    on('signings', '新签约项目'),
    on('starts', '新开工项目'),
    on('productions', '新投产项目'),
    on('lights', '红灯项目', 20),
    on('stuck', '逾期卡点', 20),
    on('leads', '线索跟进情况'),
    on('orders', '逾期未办结督办事项', 20),
    on('late', '补报与更正'),
    on('notable', '重点事项'),
    on('remarks', '工作提示'),
  ],
};

/**
 * An arrangement that a bulletin can be printed by: every block once, each with a title, some of them on.
 * Codes: `arrangement.line` {field}, `arrangement.blocks` {reason: missing | twice | none-on, block}, `arrangement.title`
 * {block}, `arrangement.top` {block, most}.
 */
export function soundArrangement(wanted: Arrangement): Decision<Arrangement> {
  for (const field of ['issuer', 'paper', 'recipients', 'seal', 'printedBy'] as const) {
    if (wanted[field].trim() === '') return refuse('arrangement.line', { field });
  }
  const seen = new Set<BulletinBlock>();
  for (const { block, title, top } of wanted.blocks) {
    if (seen.has(block)) return refuse('arrangement.blocks', { reason: 'twice', block });
    seen.add(block);
    if (title.trim() === '') return refuse('arrangement.title', { block });
    const sound = top === null || (Number.isSafeInteger(top) && top >= 1 && top <= arrangementLimits.top);
    if (!sound) return refuse('arrangement.top', { block, most: arrangementLimits.top });
  }
  const missing = BULLETIN_BLOCKS.find((block) => !seen.has(block));
  if (missing) return refuse('arrangement.blocks', { reason: 'missing', block: missing });
  if (!wanted.blocks.some((one) => one.on)) return refuse('arrangement.blocks', { reason: 'none-on', block: null });
  return accept(wanted);
}
