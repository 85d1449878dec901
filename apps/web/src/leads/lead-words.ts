import { FollowUpKind, LeadSource } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';

export const leadSourceName: Readonly<Record<LeadSource, string>> = {
  chain: $localize`产业链招商`,
  event: $localize`活动推介`,
  partner: $localize`招商合伙人`,
  ambassador: $localize`双招大使`,
  association: $localize`商协会`,
  alumni: $localize`校友`,
  fund: $localize`基金招商`,
  visit: $localize`上门拜访`,
  other: $localize`其他`,
};

export const followUpKindName: Readonly<Record<FollowUpKind, string>> = {
  call: $localize`电话`,
  visit: $localize`拜访`,
  meeting: $localize`会谈`,
  message: $localize`微信`,
  reception: $localize`来访接待`,
};

/** The tag's tone of a stage. */
export const stageTone: Readonly<Record<LeadStage, '' | 'primary' | 'good' | 'warn'>> = {
  new: 'primary',
  contacted: 'primary',
  assessing: 'warn',
  negotiating: 'warn',
  signed: 'good',
  lost: '',
};
