import { Handling, ObstacleAct, Satisfaction } from '@huoshui/domain';
import type { NamedFile } from '../shell/parts/files-field';

/** What a person may type for an act, whichever it is. */
export interface ActDraft {
  handling: string;
  departmentId: string;
  text: string;
  firstAnswer: string;
  /** '' for not asked. */
  satisfaction: string;
  files: readonly NamedFile[];
}

type Posted = Exclude<ObstacleAct, 'change'>;

const WITH_FILES: readonly ObstacleAct[] = ['note', 'tell', 'reply'];

export const withFiles = (act: ObstacleAct): boolean => WITH_FILES.includes(act);

export const withDepartment = (act: ObstacleAct): boolean => act === 'accept' || act === 'handOff';

/** Acts that need nothing to be said. */
export const isPlain = (act: ObstacleAct): boolean => act === 'reportIn' || act === 'resume';

interface Label {
  readonly label: string;
  readonly hint?: string;
}

const REASON: Label = { label: $localize`原因` };

/** What the one text of an act is. */
export const actText: Readonly<Record<Posted, Label>> = {
  accept: { label: $localize`请部门办什么` },
  handOff: { label: $localize`为什么吹哨、请他办什么` },
  reportIn: REASON,
  giveBack: REASON,
  pause: { label: $localize`等企业做什么`, hint: $localize`等待期间不计入办理时限。` },
  resume: REASON,
  note: { label: $localize`部门意见`, hint: $localize`先给服务中心看，统一反馈之后提出人才看得到。` },
  tell: { label: $localize`告诉企业什么` },
  reply: { label: $localize`反馈企业的内容`, hint: $localize`一口反馈：这是给企业的唯一答复。` },
  settle: { label: $localize`办理结果` },
  reopen: REASON,
  withdraw: REASON,
};

/** The body of an act's request. */
export function actInput(act: Posted, draft: ActDraft): object {
  const text = draft.text.trim();
  const departmentId = draft.departmentId || null;
  if (act === 'accept')
    return {
      handling: draft.handling as Handling,
      departmentId,
      reason: text || null,
      firstAnswer: draft.firstAnswer.trim() || null,
    };
  if (act === 'handOff') return { departmentId, reason: text };
  if (act === 'settle') return { result: text, satisfaction: (draft.satisfaction || null) as Satisfaction | null };
  return withFiles(act) ? { text, fileIds: draft.files.map(({ id }) => id) } : { reason: text };
}
