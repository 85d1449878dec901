import { ProjectTerms } from '@huoshui/contracts';
import { day, Day, Milestone } from '@huoshui/domain';
import { someTerms } from '@huoshui/testing';
import { randomBytes } from 'node:crypto';
import { keepFile } from '../src/files';
import { startOf, SYSTEM, UnitOfWork, Work } from '../src/platform';
import { openProject, recordMilestones } from '../src/projects';

/** A project of a team, opened on a day, with milestones recorded and verified on the days on which they happened. */
export async function litProject(
  unit: UnitOfWork,
  by: string,
  teamId: string,
  days: Partial<Record<Milestone, string>>,
  terms: Partial<ProjectTerms> = {},
): Promise<string> {
  return unit.write(SYSTEM, async (work) => {
    const first = day(Object.values(days).toSorted()[0] ?? '2026-01-01');
    const wanted = { terms: someTerms(teamId, terms), codeYear: 2026, knownFrom: startOf(first) };
    const { id } = await openProject(work, wanted);
    await happened(work, by, id, days);
    return id;
  });
}

/** Milestones of a project, recorded and verified on their own days. */
export async function happened(
  work: Work,
  by: string,
  projectId: string,
  days: Partial<Record<Milestone, string>>,
  verified = true,
): Promise<void> {
  const file = {
    name: '佐证.pdf',
    type: 'application/pdf' as const,
    bytes: 1,
    sha256: randomBytes(32).toString('hex'),
  };
  const evidence = { fileId: await keepFile(work, file) };
  const facts = (Object.entries(days) as [Milestone, Day][]).map(([milestone, at]) => ({
    projectId,
    milestone,
    day: at,
    evidence,
    heldFrom: verified ? startOf(at) : null,
    recorded: { by, at: startOf(at), verifiedBy: verified ? by : null },
  }));
  await recordMilestones(work, facts, day('2199-12-31'));
}
