import { foldText } from '../exchange/grid';
import { LedgerTeam, teamFinder } from '../exchange/find-team';
import { parseTsv } from '../tables/tsv';
import { planDefinitions, PLAN_MEASURES, PlanMeasure } from './plan-measure';
import { typedTarget } from './typed-target';

/** A cell of a pasted table as it was understood; null is a blank one, which leaves the target as it is. */
export interface TargetCell {
  readonly text: string;
  readonly measure: PlanMeasure;
  readonly value: number | null;
  readonly stretch: number | null;
  /** `number`: not a whole number, or 亿元 of two decimals; `stretch`: the second figure is below the first. */
  readonly fault: 'number' | 'stretch' | null;
}

export interface TargetLine {
  readonly line: number;
  readonly owner: string;
  /** Null for the whole zone; undefined when the name is of no team, of several, or stands on an earlier line. */
  readonly teamId: string | null | undefined;
  readonly ownerFault: 'unknown' | 'twice' | null;
  readonly cells: readonly TargetCell[];
}

export interface TargetSheet {
  /** The heads after the first; null where one is no measure. */
  readonly columns: readonly { readonly text: string; readonly measure: PlanMeasure | null }[];
  readonly lines: readonly TargetLine[];
}

/** What offices write over their columns, the longest first; units in brackets are ignored. */
const HEADS: readonly (readonly [RegExp, PlanMeasure])[] = [
  [/固定资产|固投/u, 'fixedInvestment'],
  [/新增产值|新增产出|产值/u, 'newOutput'],
  [/达产/u, 'fullCapacity'],
  [/拿地即开工/u, 'startedOnLandAcquisition'],
  [/投产/u, 'produced'],
  [/开工/u, 'started'],
  [/制造业|注册.*制造/u, 'manufacturingLandedAtLeast1Yi'],
  [/落地|注册/u, 'landed'],
  [/(10|十)亿/u, 'signedAtLeast10Yi'],
  [/(签约)?.*(投资额|金额|总额)/u, 'signedAmount'],
  [/亿元?以上|过亿/u, 'signedAtLeast1Yi'],
  [/签约|签订|项目数/u, 'signed'],
];

const WHOLE_ZONE = /^(全区|全市|合计|总计|全部)$/u;

/**
 * Reads a table of teams × measures pasted from a spreadsheet: the first row names the measures, the first column the
 * teams (全区 is the zone). A cell holds the base, or base and stretch as `800/900`; projects whole, money in 亿元.
 */
export function readTargetSheet(text: string, teams: readonly LedgerTeam[]): TargetSheet {
  const rows = parseTsv(text).flatMap((cells, at) =>
    cells.some((cell) => cell.trim() !== '') ? [{ line: at + 1, cells: cells.map((cell) => cell.trim()) }] : [],
  );
  const [head, ...body] = rows;
  const taken = new Set<PlanMeasure>();
  const columns = (head?.cells.slice(1) ?? []).map((said) => {
    const measure = measureOf(said);
    if (measure === null || taken.has(measure)) return { text: said, measure: null };
    taken.add(measure);
    return { text: said, measure };
  });
  const find = teamFinder(teams);
  const seen = new Set<string>();
  const lines = body.map(({ line, cells }): TargetLine => {
    const [owner = '', ...texts] = cells;
    const teamId = WHOLE_ZONE.test(foldText(owner)) ? null : (find(owner) ?? undefined);
    const twice = teamId !== undefined && seen.has(teamId ?? '');
    if (teamId !== undefined) seen.add(teamId ?? '');
    const ownerFault = teamId === undefined ? 'unknown' : twice ? 'twice' : null;
    return {
      line,
      owner,
      teamId: ownerFault === null ? teamId : undefined,
      ownerFault,
      cells: columns.flatMap(({ measure }, at) => (measure === null ? [] : [readCell(texts[at] ?? '', measure)])),
    };
  });
  return { columns, lines };
}

function measureOf(said: string): PlanMeasure | null {
  const name = foldText(said);
  if ((PLAN_MEASURES as readonly string[]).includes(said)) return said as PlanMeasure;
  return HEADS.find(([words]) => words.test(name))?.[1] ?? null;
}

function readCell(text: string, measure: PlanMeasure): TargetCell {
  const blank = { text, measure, value: null, stretch: null, fault: null };
  if (/^[-—–]*$/u.test(text)) return blank;
  const { unit } = planDefinitions[measure];
  const [base = '', second] = text.normalize('NFKC').split(/[/(]/u);
  const value = typedTarget(base, unit);
  const stretch = second === undefined ? null : typedTarget(second.replace(/\)\s*$/u, ''), unit);
  if (value === null || value === 0 || (second !== undefined && stretch === null)) return { ...blank, fault: 'number' };
  return { ...blank, value, stretch, fault: stretch !== null && stretch < value ? 'stretch' : null };
}
