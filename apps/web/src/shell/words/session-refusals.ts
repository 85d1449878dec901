import type { RefusalCode } from '@huoshui/contracts';
import { waitWords } from './request-refusals';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `session.${string}` | `person.${string}` | `team.${string}`>;

export const sessionRefusals: SentenceOf<Codes> = {
  'session.missing': () => $localize`登录已失效，请重新登录。`,
  'session.wrong': () => $localize`用户名或密码不正确。`,
  'session.wait': (facts) => $localize`多次输错密码，请 ${waitWords(facts)}:wait:后再试。`,
  'session.forbidden': () => $localize`您没有权限进行这项操作。`,
  'session.password-must-change': () => $localize`请先修改初始密码。`,
  'session.password-weak': (facts) =>
    $localize`密码太弱：至少 ${textOf(facts, 'least') || 10}:least: 位，且不能是常见密码或用户名。`,
  'session.password-same': () => $localize`新密码不能与原密码相同。`,
  'person.name-taken': (facts) => $localize`用户名“${textOf(facts, 'name')}:name:”已被使用。`,
  'person.self-deactivation': () => $localize`不能停用自己的账号，也不能取消自己的管理员角色。`,
  'person.inactive': () => $localize`此人已停用。`,
  'team.name-taken': (facts) => $localize`已有名为“${textOf(facts, 'name')}:name:”的队伍。`,
  'team.inactive': () => $localize`这支队伍已停用。`,
  'team.membership-overlap': () => $localize`此人在这段时间已是该队成员，起止日期不能重叠。`,
  'team.membership-ended': () => $localize`这段成员关系已经结束。`,
};
