import { Day, daysBetween } from '../day';
import { landEventDay, LandPaperDays, LandPaperEvent, landPaper } from '../projects/land-event';
import { Milestone, MILESTONES } from '../projects/milestone';
import { DefinitionBody, MilestoneRule } from './definition-profile';
import { EvidencedFact, LandStartAnswer, MilestoneAnswer, ProfileAnswer, reason, ReasonCode } from './milestone-answer';
import { milestoneUnder } from './milestone-under';

type Answers = ProfileAnswer['milestones'];

/**
 * What a profile says of a project, for every milestone: so three profiles give three answers to "started?".
 * @param facts the records that stand, at most one a milestone
 * @param ruleOf where a record is read by the version that held when it was verified; the body's own rule unless given
 */
export function profileAnswer<Fact extends EvidencedFact>(
  body: DefinitionBody,
  facts: readonly Fact[],
  ruleOf: (fact: Fact) => MilestoneRule | undefined = () => undefined,
): ProfileAnswer {
  const answer = (milestone: Milestone): MilestoneAnswer => {
    const fact = facts.find((one) => one.milestone === milestone && one.state !== 'retracted');
    return milestoneUnder((fact && ruleOf(fact)) ?? body.milestones[milestone], milestone, fact);
  };
  const milestones = Object.fromEntries(MILESTONES.map((milestone) => [milestone, answer(milestone)])) as Answers;
  const acquired = facts.find((one) => one.milestone === 'landAcquisition' && one.state === 'verified');
  return { milestones, startOnLandAcquisition: landStart(body, milestones, acquired) };
}

function landStart(
  { startOnLandAcquisition: rule }: DefinitionBody,
  { start, landAcquisition }: Answers,
  acquired: EvidencedFact | undefined,
): LandStartAnswer {
  const from =
    landAcquisition.day === null
      ? null
      : landEventDay(rule, landAcquisition.day, landPaperDays(acquired?.papers ?? []));
  const started = start.day;
  const no = (code: ReasonCode, days: number | null = null): LandStartAnswer => {
    const kinds = code === 'paperMissing' && rule.from !== 'recorded' ? [landPaper[rule.from]] : [];
    return { met: false, from, started, days, because: [reason(code, kinds)] };
  };
  if (!landAcquisition.met) return no('acquisitionNotMet');
  if (from === null) return no('paperMissing');
  if (started === null) return no('startNotMet');
  const days = daysBetween(from, started);
  if (days < 0) return no('beforeEvent', days);
  if (days > rule.days) return no('tooLate', days);
  return { met: true, from, started, days, because: [reason('inTime')] };
}

/** The own days of an acquisition's verified papers, the earliest of each kind. */
export function landPaperDays(papers: EvidencedFact['papers']): LandPaperDays {
  const days: Partial<Record<LandPaperEvent, Day>> = {};
  for (const [event, kind] of Object.entries(landPaper) as [LandPaperEvent, string][]) {
    const own = papers.filter((paper) => paper.kind === kind && paper.state === 'verified').map((paper) => paper.day);
    const earliest = own.toSorted()[0];
    if (earliest !== undefined) days[event] = earliest;
  }
  return days;
}
