import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `request.${string}`> | 'offline';

export const requestRefusals: SentenceOf<Codes> = {
  offline: () => $localize`网络不通或服务器没有应答，请检查网络后重试。`,
  'request.body.invalid': () => $localize`填写的内容有误，请检查标出的项目。`,
  'request.body.too-large': () => $localize`提交的内容过大。`,
  'request.body.too-deep': () => $localize`提交的内容层次过深，无法处理。`,
  'request.text.forbidden-character': () => $localize`文字里有不能保存的字符（如空字符），请删去后再提交。`,
  'request.query.invalid': () => $localize`地址里的筛选条件有误，请清空条件后重试。`,
  'request.cursor.invalid': () => $localize`列表的翻页位置已失效，请刷新列表。`,
  'request.key.missing': () => $localize`请求缺少防重复标识，请刷新页面后重试。`,
  'request.key.reused': () => $localize`同一次提交的内容前后不一致，请刷新页面后重新提交。`,
  'request.version.missing': () => $localize`请求缺少记录版本，请刷新页面后重试。`,
  'request.version.stale': () => $localize`记录已被别人修改，请载入最新内容后再改。`,
  'request.cross-site': () => $localize`请求来自其他网站，已拒绝。`,
  'request.not-found': () => $localize`没有找到这条记录，它可能不存在，或您无权查看。`,
  'request.too-many': () => $localize`操作过于频繁，请稍后再试。`,
  'request.conflict': () => $localize`与已有的记录冲突，请刷新后核对。`,
  'request.referenced': () => $localize`这条记录还被别处引用，不能这样修改。`,
  'request.busy': () => $localize`系统正忙，请稍后再试。`,
  'request.failed': () => $localize`服务器出错，操作没有完成，请稍后再试。`,
};

/** The wait in words: "2 分钟" or "40 秒". */
export const waitWords = (facts: Parameters<typeof textOf>[0]): string => {
  const seconds = Number(textOf(facts, 'retryAfter')) || 60;
  return seconds >= 90 ? $localize`${Math.ceil(seconds / 60)}:minutes: 分钟` : $localize`${seconds}:seconds: 秒`;
};
