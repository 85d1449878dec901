import { maxLength, pattern, required, SchemaPathTree, validate } from '@angular/forms/signals';
import { DecisionOrder, meetingLimits, PartyView } from '@huoshui/contracts';
import { DecisionKind } from '@huoshui/domain';

/** A decision as it is typed while people speak: '' where nothing was typed. */
export interface DecisionDraft {
  kind: string;
  text: string;
  ownerId: string;
  /** "5" working days, or a day as it is written. */
  days: string;
  deadline: string;
  projectId: string;
}

export const newDecision = (kind: string = DecisionKind.Order): DecisionDraft => ({
  kind,
  text: '',
  ownerId: '',
  days: '5',
  deadline: '',
  projectId: '',
});

export function decisionRules(draft: SchemaPathTree<DecisionDraft>): void {
  required(draft.text, { message: $localize`写明议定了什么` });
  maxLength(draft.text, meetingLimits.decision);
  const orders = (kind: string): boolean => kind === DecisionKind.Order;
  required(draft.ownerId, {
    message: $localize`从列表里选责任单位或责任人`,
    when: ({ valueOf }) => orders(valueOf(draft.kind)),
  });
  pattern(draft.days, /^\d{0,3}$/, { message: $localize`请填工作日天数` });
  validate(draft.days, ({ value, valueOf }) => {
    if (!orders(valueOf(draft.kind)) || valueOf(draft.deadline) !== '') return undefined;
    const days = Number(value());
    return days >= 1 && days <= meetingLimits.workdays
      ? undefined
      : { kind: 'days', message: $localize`填 1 至 ${meetingLimits.workdays}:most: 个工作日，或选一个日期` };
  });
}

/** The order that the draft asks for; nothing for a decision without one. */
export function orderOf(draft: DecisionDraft, parties: readonly PartyView[]): DecisionOrder | undefined {
  const owner = parties.find(({ id }) => id === draft.ownerId);
  if (draft.kind !== DecisionKind.Order || !owner) return undefined;
  const when = draft.deadline !== '' ? { deadline: draft.deadline } : { workdays: Number(draft.days) };
  return { owner: { kind: owner.kind, id: owner.id }, ...when };
}
