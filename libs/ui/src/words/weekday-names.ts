/** By ISO weekday less one: Monday first. */
export const weekdayNames: readonly string[] = [
  $localize`周一`,
  $localize`周二`,
  $localize`周三`,
  $localize`周四`,
  $localize`周五`,
  $localize`周六`,
  $localize`周日`,
];
