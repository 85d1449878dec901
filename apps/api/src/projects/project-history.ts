import { HistoryEntry, MilestoneFactView, PaperView, PersonRef, ProjectDetail, ProjectTerms } from '@huoshui/contracts';
import { Milestone } from '@huoshui/domain';

const TERMS = [
  'name',
  'company',
  'industry',
  'amountFen',
  'manufacturing',
  'added',
  'landMode',
  'leadTeamId',
  'place',
] as const;

/** What happened to a project, the newest first: told from its versions and facts, which are never overwritten. */
export function projectHistory({ facts, terms }: ProjectDetail): HistoryEntry[] {
  const entries: HistoryEntry[] = terms.map((version, at) => {
    const before = terms[at + 1]?.terms;
    const changed = before ? changedTerms(before, version.terms).join(',') : null;
    const kind = before ? 'project.terms' : 'project.opened';
    return { at: version.knownFrom, by: version.by, kind, details: { reason: version.reason, changed } };
  });
  for (const { milestone, day, ...fact } of facts) {
    const add = (kind: HistoryEntry['kind'], at: string | null, by: PersonRef | null, reason: string | null): void => {
      if (at !== null) entries.push({ at, by, kind, details: { milestone, day, reason } });
    };
    add('milestone.recorded', fact.recordedAt, fact.recordedBy, fact.note);
    add('milestone.verified', fact.verifiedAt, fact.verifiedBy, null);
    add('milestone.returned', fact.returnedAt, null, fact.returnReason);
    add('milestone.retracted', fact.retractedAt, fact.retractedBy, fact.retractReason);
    entries.push(...fact.papers.flatMap((paper) => ofPaper(paper, milestone, fact)));
  }
  return entries.sort((a, b) => new Date(b.at).getTime() - new Date(a.at).getTime());
}

/** What happened to a paper apart from its milestone: handed in later, verified later, returned or retracted by itself. */
function ofPaper(
  { kind, day, ...paper }: PaperView,
  milestone: Milestone,
  fact: Pick<MilestoneFactView, 'recordedAt' | 'verifiedAt'>,
): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  const add = (what: HistoryEntry['kind'], at: string | null, by: PersonRef | null, reason: string | null): void => {
    if (at !== null) entries.push({ at, by, kind: what, details: { milestone, paper: kind, day, reason } });
  };
  if (!sameInstant(paper.recordedAt, fact.recordedAt)) add('paper.recorded', paper.recordedAt, paper.recordedBy, null);
  if (!sameInstant(paper.verifiedAt, fact.verifiedAt)) add('paper.verified', paper.verifiedAt, paper.verifiedBy, null);
  add('paper.returned', paper.returnedAt, null, paper.returnReason);
  add('paper.retracted', paper.retractedAt, paper.retractedBy, paper.retractReason);
  return entries;
}

const sameInstant = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && new Date(a).getTime() === new Date(b).getTime();

function changedTerms(before: ProjectTerms, after: ProjectTerms): string[] {
  const plain = TERMS.filter((key) => before[key] !== after[key]);
  const shares = JSON.stringify(before.shares) === JSON.stringify(after.shares) ? [] : ['shares'];
  return [...plain, ...shares];
}
