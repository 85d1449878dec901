/** The definition of each rate of the figures, by its key. */
export const rateWords: Readonly<Record<string, string>> = {
  'obstacle.immediate-closed': $localize`期内提出、受理为马上办的，到截止日已办结的 ÷ 全部；已撤回的不算`,
  'obstacle.referred-closed': $localize`期内提出、受理为转办的，到截止日已办结的 ÷ 全部；已撤回的不算`,
  'obstacle.closed': $localize`期内提出的，到截止日已办结的 ÷ 全部；已撤回的不算`,
  'obstacle.first-answers': $localize`在首答时限内答复的 ÷ 已答复或时限已过的；导入的台账没有首答记录，不算`,
  'obstacle.satisfied': $localize`已办结且企业评价过的，非常满意、满意和基本满意 ÷ 评价过的`,
};
