import { isComposite, RuleGroup, RuleItem } from '@huoshui/domain';
import { itemTitle } from '../breakdown-lines';
import { ruleSentence } from '../rule-words';
import { fieldsOf } from './fits';
import { RuleDraft } from './rule-draft';

/** The item in one sentence; null while something of it is wrong. */
export function itemSentence(draft: RuleDraft, path: string): string | null {
  const own = draft.faultsIn(path);
  const item = draft.at(path) as RuleItem;
  const parts = 'items' in fieldsOf(item);
  if (own.some((fault) => !parts || !fault.path.startsWith(`${path}.items.`))) return null;
  try {
    const all = draft.list(path.startsWith('persons.') ? 'persons.items' : 'items') as readonly RuleItem[];
    if (own.length > 0 && isComposite(item)) return item.items.map(({ title }) => title).join(' + ');
    return ruleSentence(item, { groups: draft.list('groups') as readonly RuleGroup[], items: itemTitle(all) });
  } catch {
    return null;
  }
}
