import { DefinitionDetail } from '@huoshui/contracts';
import { Day, EvidencePaper, isDay, Milestone, MilestoneAnswer, milestoneUnder } from '@huoshui/domain';
import { instantText } from '@huoshui/ui';
import { PaperDraft } from './paper-draft';

export interface DraftAnswer extends MilestoneAnswer {
  readonly key: DefinitionDetail['key'];
  readonly name: string;
}

/** What each profile would say once the office has verified what is being handed in. */
export function draftAnswers(
  definitions: readonly DefinitionDetail[],
  milestone: Milestone,
  day: string,
  papers: readonly PaperDraft[],
): readonly DraftAnswer[] {
  if (!isDay(day)) return [];
  const verified = papers
    .filter((paper) => paper.fileId !== '')
    .map(({ kind, ...paper }): EvidencePaper => ({ kind, day: dayOf(paper, day), state: 'verified' }));
  const fact = { milestone, day, state: 'verified', papers: verified } as const;
  return definitions.map(({ key, name, body }) => ({
    key,
    name,
    ...milestoneUnder(body.milestones[milestone], milestone, fact),
  }));
}

const dayOf = ({ day, shot }: Pick<PaperDraft, 'day' | 'shot'>, recorded: Day): Day => {
  if (isDay(day)) return day;
  const taken = shot.takenAt && instantText(shot.takenAt).slice(0, 10);
  return isDay(taken) ? taken : recorded;
};
