/** What the small buttons of a row are called by a screen reader; without a word for doubling there is no such button. */
export interface RowLabels {
  readonly up: string;
  readonly down: string;
  readonly double?: string;
  readonly remove: string;
}

/** What the small buttons and the cells of a table are called by a screen reader. */
export const buttonLabels = {
  item: (title: string): RowLabels => ({
    up: $localize`上移“${title}:title:”`,
    down: $localize`下移“${title}:title:”`,
    double: $localize`复制“${title}:title:”`,
    remove: $localize`删去“${title}:title:”`,
  }),
  row: (row: number): RowLabels => ({
    up: $localize`第 ${row}:row: 条上移`,
    down: $localize`第 ${row}:row: 条下移`,
    remove: $localize`删去第 ${row}:row: 条`,
  }),
  threshold: (step: number): string => $localize`第 ${step}:step: 档达到多少`,
  points: (step: number): string => $localize`第 ${step}:step: 档得几分`,
  removeStep: (step: number): string => $localize`删去第 ${step}:step: 档`,
};
