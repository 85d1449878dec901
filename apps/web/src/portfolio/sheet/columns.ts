import { PortfolioLine } from '@huoshui/contracts';
import { furthest, ProgressField } from '@huoshui/domain';
import { lightColourName, milestoneName } from '@huoshui/ui';
import { progressFieldName } from '../../shell/words/progress-refusals';
import { Cells } from './cells';

export interface SheetColumn {
  readonly key: string;
  readonly title: string;
  /** Set for a column that is typed into. */
  readonly field?: ProgressField;
  /** What a cell shows and what it is copied as. */
  readonly text: (line: PortfolioLine, cells: Cells) => string;
}

/** So many columns stay in place when the sheet scrolls sideways. */
export const FROZEN = 2;

/** How far a project has come, and since when: "开工 05-12". */
export function reachedText({ days }: Pick<PortfolioLine, 'days'>): string {
  const reached = furthest(days);
  return reached === 'none' ? $localize`未签约` : `${milestoneName[reached]} ${days[reached]?.slice(5)}`;
}

const typed = (field: ProgressField): SheetColumn => ({
  key: field,
  field,
  title: progressFieldName[field] ?? field,
  text: (_, cells) => cells[field],
});

/** The sheet’s columns in order. */
export const columns: readonly SheetColumn[] = [
  { key: 'code', title: $localize`编号`, text: (line) => line.code },
  { key: 'name', title: $localize`项目`, text: (line) => line.name },
  { key: 'team', title: $localize`牵头队伍`, text: (line) => line.leadTeam.name },
  { key: 'manager', title: $localize`项目经理`, text: (line) => line.manager?.displayName ?? '' },
  { key: 'light', title: $localize`灯`, text: (line) => (line.light ? lightColourName[line.light.colour] : '') },
  { key: 'reached', title: $localize`里程碑`, text: reachedText },
  { key: 'lastWeek', title: $localize`上周进展`, text: (line) => line.lastWeek?.text ?? '' },
  typed('text'),
  typed('nextStep'),
  typed('nextStepOn'),
  typed('nextStepBy'),
];
