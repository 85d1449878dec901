import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `department.${string}`>;

export const departmentRefusals: SentenceOf<Codes> = {
  'department.name-taken': (facts) => $localize`已有部门叫“${textOf(facts, 'name')}:name:”，请换一个名称。`,
  'department.inactive': (facts) =>
    $localize`${textOf(facts, 'department') || $localize`这个部门`}:department:已经停用，不能再交办。`,
  'department.membership-overlap': () => $localize`这个人在这段时间里已经是该部门的成员。`,
  'department.membership-ended': () => $localize`这段任职已经结束，或结束日早于开始日。`,
};
