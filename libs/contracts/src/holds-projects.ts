/** What other rooms can hold of an imported project, by table: rows of any of these keep an import from being undone. */
export const HOLDS_PROJECTS = [
  'lead',
  'key_project',
  'investment_report',
  'statistics_entry',
  'obstacle',
  'supervision_order',
  'task_force',
  'five_ones',
  'progress_report',
  'schedule_change',
  'meeting_item',
  'meeting_decision',
  'referral_reward',
] as const;
export type HoldsProjects = (typeof HOLDS_PROJECTS)[number];
