import { HistoryEntry, PersonRef, ProjectDetail, ProjectTerms } from '@huoshui/contracts';

const TERMS = ['name', 'company', 'industry', 'amountFen', 'manufacturing', 'landMode', 'leadTeamId', 'place'] as const;

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
  }
  return entries.sort((a, b) => new Date(b.at).getTime() - new Date(a.at).getTime());
}

function changedTerms(before: ProjectTerms, after: ProjectTerms): string[] {
  const plain = TERMS.filter((key) => before[key] !== after[key]);
  const shares = JSON.stringify(before.shares) === JSON.stringify(after.shares) ? [] : ['shares'];
  return [...plain, ...shares];
}
