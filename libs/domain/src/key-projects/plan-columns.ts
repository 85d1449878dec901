/** What a column of a pasted plan holds; months are numbers from 1. */
export type PlanColumn =
  'project' | 'level' | 'serial' | 'content' | 'leader' | 'plan' | 'start' | 'production' | number;

/** Code or name, level, twelve months: what is pasted without a header. */
export const BARE_COLUMNS: readonly PlanColumn[] = [
  'project',
  'level',
  ...Array.from({ length: 12 }, (_, at) => at + 1),
];

const WORDS: readonly (readonly [RegExp, PlanColumn])[] = [
  [/^(项目编号|编号|项目名称|项目|名称|企业名称|企业)$/u, 'project'],
  [/^(级别|类别|层级|重点级别)$/u, 'level'],
  [/^(序号|顺序号)$/u, 'serial'],
  [/^(建设内容|年度建设内容|主要建设内容|内容)$/u, 'content'],
  [/^(包保领导|挂点领导|挂钩领导|责任领导|领导)$/u, 'leader'],
  [/^(年度计划投资|年度计划|计划投资|全年计划|合计|小计)$/u, 'plan'],
  [/^(计划开工|计划开工月|计划开工时间)$/u, 'start'],
  [/^(计划投产|计划投产月|计划投产时间|计划竣工|计划竣工时间)$/u, 'production'],
];

/** A header without its unit, blanks and marks: "年度计划投资（万元）" reads 年度计划投资. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\(.*?\)|[\s*:]/gu, '');

function columnOf(text: string): PlanColumn | null {
  const header = bare(text);
  const month = /^(?:\d{4}年)?(1[0-2]|0?[1-9])月(?:份)?(?:计划|投资|计划投资)?$/u.exec(header);
  if (month) return Number(month[1]);
  return WORDS.find(([words]) => words.test(header))?.[1] ?? null;
}

/** The columns that a first row names, or null when it is no header: a header names a project column and one more. */
export function planColumns(cells: readonly string[]): (PlanColumn | null)[] | null {
  const columns = cells.map(columnOf);
  const first = columns.map((column, at) => (columns.indexOf(column) === at ? column : null));
  const named = first.filter((column) => column !== null);
  return named.includes('project') && named.length > 1 ? first : null;
}
