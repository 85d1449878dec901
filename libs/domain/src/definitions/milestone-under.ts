import { Milestone } from '../projects/milestone';
import { PaperKind } from '../projects/paper-kind';
import { MilestoneRule } from './definition-profile';
import { EvidencedFact, EvidencePaper, MilestoneAnswer, Reason, reason } from './milestone-answer';

/**
 * Whether a milestone is met under one profile's rule, on which day and why. A verified record with a verified paper from
 * each group is met; more verified papers never undo that, and what is not verified never counts.
 * @param fact the record that stands, or undefined
 */
export function milestoneUnder(
  rule: MilestoneRule,
  milestone: Milestone,
  fact: EvidencedFact | undefined,
): MilestoneAnswer {
  const unmet = (because: readonly Reason[]): MilestoneAnswer => ({ milestone, met: false, day: null, because });
  if (fact === undefined || fact.state === 'retracted') return unmet([reason('notRecorded')]);
  const papers = fact.papers.filter((paper) => paper.state !== 'retracted');
  const verified = papers.filter((paper) => paper.state === 'verified');
  const open = rule.requires.filter((group) => !among(verified, group));
  const byLedger = open.length > 0 && rule.ledgerSuffices && among(verified, ['ledgerRow']);
  const because = [
    ...(fact.state === 'waiting' ? [reason('recordWaiting')] : []),
    ...(fact.state === 'returned' ? [reason('recordReturned')] : []),
    ...(byLedger ? [] : missing(open, papers, rule)),
  ];
  if (because.length > 0) return unmet(because);
  const dated = verified.filter((paper) => rule.dayFrom.includes(paper.kind)).toSorted(byDay)[0];
  const day = dated?.day ?? fact.day;
  const rests = byLedger ? reason('ledgerRow') : restsOn(rule, verified);
  return { milestone, met: true, day, because: dated ? [rests, reason('dayOfPaper', [dated.kind])] : [rests] };
}

const among = (papers: readonly EvidencePaper[], kinds: readonly PaperKind[]): boolean =>
  papers.some((paper) => kinds.includes(paper.kind));

const byDay = (a: EvidencePaper, b: EvidencePaper): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

function missing(
  open: readonly (readonly PaperKind[])[],
  papers: readonly EvidencePaper[],
  rule: MilestoneRule,
): Reason[] {
  const reasons = open.map((group) => {
    const there = (state: EvidencePaper['state']): PaperKind[] => kindsOf(papers, group, state);
    const waiting = there('waiting');
    if (waiting.length > 0) return reason('paperWaiting', waiting);
    const returned = there('returned');
    return returned.length > 0 ? reason('paperReturned', returned) : reason('paperMissing', group);
  });
  const refused = open.length > 0 && !rule.ledgerSuffices && among(papers, ['ledgerRow']);
  return refused ? [...reasons, reason('ledgerRefused')] : reasons;
}

const kindsOf = (papers: readonly EvidencePaper[], group: readonly PaperKind[], state: EvidencePaper['state']) =>
  group.filter((kind) => papers.some((paper) => paper.kind === kind && paper.state === state));

function restsOn(rule: MilestoneRule, verified: readonly EvidencePaper[]): Reason {
  const kinds = [...new Set(rule.requires.flatMap((group) => kindsOf(verified, group, 'verified')))];
  return kinds.length > 0 ? reason('papers', kinds) : reason('recordAlone');
}

/**
 * The groups of the rule to which no paper answers that is verified or on its way: what stands against a verification.
 * A ledger row answers to all where the rule takes it.
 */
export function openGroups(rule: MilestoneRule, papers: readonly EvidencePaper[]): readonly (readonly PaperKind[])[] {
  const there = papers.filter((paper) => paper.state === 'waiting' || paper.state === 'verified');
  if (rule.ledgerSuffices && among(there, ['ledgerRow'])) return [];
  return rule.requires.filter((group) => !among(there, group));
}
