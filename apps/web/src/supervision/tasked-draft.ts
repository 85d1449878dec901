import { maxLength, pattern, required, SchemaPathTree, validate } from '@angular/forms/signals';
import { IssueOrder, PartyView, supervisionLimits } from '@huoshui/contracts';

/** An order as a form holds it, without what it rests on: '' where nothing was typed. */
export interface TaskedDraft {
  title: string;
  task: string;
  ownerId: string;
  ownerTeamId: string;
  ownerDepartmentId: string;
  coOwners: readonly PartyView[];
  /** How the deadline is said. */
  by: string;
  deadline: string;
  workdays: string;
}

export const newTask = (): TaskedDraft => ({
  title: '',
  task: '',
  ownerId: '',
  ownerTeamId: '',
  ownerDepartmentId: '',
  coOwners: [],
  by: 'workdays',
  deadline: '',
  workdays: '5',
});

export function taskRules(draft: SchemaPathTree<TaskedDraft>): void {
  required(draft.title, { message: $localize`一句话说清督办什么` });
  maxLength(draft.title, supervisionLimits.title);
  required(draft.task, { message: $localize`写明要办什么、办到什么程度` });
  maxLength(draft.task, supervisionLimits.task);
  validate(draft.ownerDepartmentId, ({ value, valueOf }) =>
    value() || valueOf(draft.ownerTeamId) || valueOf(draft.ownerId)
      ? undefined
      : { kind: 'owner', message: $localize`请指定主办：部门、队伍或个人，至少一个` },
  );
  required(draft.deadline, {
    message: $localize`请选办结期限`,
    when: ({ valueOf }) => valueOf(draft.by) === 'day',
  });
  pattern(draft.workdays, /^\d{1,3}$/, { message: $localize`请填工作日天数` });
  validate(draft.workdays, ({ value, valueOf }) =>
    valueOf(draft.by) === 'workdays' && !(Number(value()) >= 1 && Number(value()) <= supervisionLimits.workdays)
      ? { kind: 'workdays', message: $localize`填 1 至 ${supervisionLimits.workdays}:most: 个工作日` }
      : undefined,
  );
}

type Tasked = Omit<IssueOrder, 'source' | 'sourceId' | 'sourceText' | 'projectId'>;

export const taskOf = (draft: TaskedDraft): Tasked => ({
  title: draft.title.trim(),
  task: draft.task.trim(),
  ownerId: draft.ownerId || null,
  ownerTeamId: draft.ownerTeamId || null,
  ownerDepartmentId: draft.ownerDepartmentId || null,
  coOwners: draft.coOwners.map(({ kind, id }) => ({ kind, id })),
  ...(draft.by === 'day' ? { deadline: draft.deadline } : { workdays: Number(draft.workdays) }),
});
