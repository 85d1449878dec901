import { RuleItem, RuleItemChange } from '@huoshui/domain';
import { ruleSentence } from './rule-words';
import { TextPart, textParts } from './text-parts';

export interface ChangeSentence {
  readonly key: string;
  readonly title: string;
  readonly kind: RuleItemChange['kind'];
  readonly word: string;
  /** Empty for an item that only one of the versions has. */
  readonly before: readonly TextPart[];
  readonly after: readonly TextPart[];
}

const kindName: Readonly<Record<RuleItemChange['kind'], string>> = {
  added: $localize`新增`,
  removed: $localize`取消`,
  changed: $localize`改动`,
};

const whole = (item: RuleItem): TextPart[] => [{ text: ruleSentence(item), differs: false }];

/** "开工 改动：每个得 4 分 → 每个得 5 分", with what differs marked. */
export function changeSentence(change: RuleItemChange): ChangeSentence {
  const { kind } = change;
  const word = kindName[kind];
  if (kind === 'added') {
    const { key, title } = change.after;
    return { key, title, kind, word, before: [], after: whole(change.after) };
  }
  if (kind === 'removed') {
    const { key, title } = change.before;
    return { key, title, kind, word, before: whole(change.before), after: [] };
  }
  const { before, after } = change;
  const renamed = before.title !== after.title;
  const said = (item: RuleItem): string => (renamed ? `${item.title}：${ruleSentence(item)}` : ruleSentence(item));
  return { key: after.key, title: after.title, kind, word, ...textParts(said(before), said(after)) };
}

const settingNames: Readonly<Record<string, string>> = {
  name: $localize`名称`,
  notes: $localize`说明`,
  rounding: $localize`小数与舍入`,
  tieBreakers: $localize`并列时的先后`,
  groups: $localize`分组`,
  total: $localize`总分的算法`,
  lists: $localize`红黑榜`,
  ranking: $localize`并列后的名次`,
  persons: $localize`人员计分`,
};

/** The name of a setting by its path: `rounding.at` is 小数与舍入. */
export function settingName(path: string): string {
  const [head = path] = path.split('.');
  return settingNames[head] ?? path;
}
