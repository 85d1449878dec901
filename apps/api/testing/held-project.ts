import { randomBytes } from 'node:crypto';
import { ProjectTerms } from '@huoshui/contracts';
import { day, Day, FEN_IN_WAN, Milestone } from '@huoshui/domain';
import { keepFile } from '../src/files';
import { Actor, startOf, SYSTEM, UnitOfWork, Work } from '../src/platform';
import { changeTerms, openProject, recordMilestones } from '../src/projects';

export type Wanted = Partial<ProjectTerms> & Pick<ProjectTerms, 'leadTeamId'>;

export const someTerms = (wanted: Wanted): ProjectTerms => ({
  name: '某项目',
  company: `某公司${randomBytes(3).toString('hex')}`,
  industry: null,
  amountFen: 2_000 * FEN_IN_WAN,
  manufacturing: false,
  landMode: null,
  shares: [{ teamId: wanted.leadTeamId, basisPoints: 10_000 }],
  place: null,
  ...wanted,
});

/** A project whose terms and milestones are held as known from a day: "as known at T" can be asked of it at once. */
export class HeldProject {
  private constructor(
    private readonly unit: UnitOfWork,
    readonly id: string,
    private readonly terms: ProjectTerms,
  ) {}

  static async open(unit: UnitOfWork, knownFrom: string, wanted: Wanted): Promise<HeldProject> {
    const terms = someTerms(wanted);
    const opened = await unit.write(SYSTEM, (work) =>
      openProject(work, { terms, codeYear: 2022, knownFrom: startOf(day(knownFrom)) }),
    );
    return new HeldProject(unit, opened.id, terms);
  }

  /** @param heldFrom the day from which the milestones count, or null when they wait for verification */
  async reached(
    days: Partial<Record<Milestone, string>>,
    heldFrom: string | null,
    by: Actor = SYSTEM,
  ): Promise<string[]> {
    return this.unit.write(by, async (work) => {
      const evidence = { fileId: await someEvidence(work) };
      const facts = (Object.entries(days) as [Milestone, Day][]).map(([milestone, at]) => ({
        projectId: this.id,
        milestone,
        day: at,
        evidence,
        heldFrom: heldFrom === null ? null : startOf(day(heldFrom)),
      }));
      return recordMilestones(work, facts, day('2199-12-31'));
    });
  }

  async changed(to: Partial<ProjectTerms>, knownFrom: string): Promise<void> {
    const terms = { ...this.terms, ...to };
    await this.unit.write(SYSTEM, (work) =>
      changeTerms(work, [{ projectId: this.id, terms, reason: '变更', knownFrom: startOf(day(knownFrom)) }]),
    );
  }
}

const someEvidence = (work: Work): Promise<string> =>
  keepFile(work, { name: '佐证.pdf', type: 'application/pdf', bytes: 1, sha256: randomBytes(32).toString('hex') });
