/** What the small buttons and the cells of a table are called by a screen reader. */
export const buttonLabels = {
  up: (title: string): string => $localize`上移“${title}:title:”`,
  down: (title: string): string => $localize`下移“${title}:title:”`,
  double: (title: string): string => $localize`复制“${title}:title:”`,
  remove: (title: string): string => $localize`删去“${title}:title:”`,
  threshold: (step: number): string => $localize`第 ${step}:step: 档达到多少`,
  points: (step: number): string => $localize`第 ${step}:step: 档得几分`,
  removeStep: (step: number): string => $localize`删去第 ${step}:step: 档`,
  rowUp: (row: number): string => $localize`第 ${row}:row: 条上移`,
  rowDown: (row: number): string => $localize`第 ${row}:row: 条下移`,
  rowRemove: (row: number): string => $localize`删去第 ${row}:row: 条`,
};
