import { day } from '../day';
import { fen, FEN_IN_WAN } from '../money';
import { WHOLE } from '../projects/credit-share';
import { KnownFact, KnownProject } from '../projects/known-project';
import { Milestone } from '../projects/milestone';

type Wanted = Partial<Omit<KnownProject, 'facts'>> & {
  readonly days?: Partial<Record<Milestone, string>>;
  readonly fresh?: boolean;
};

/** A counted project of 2 000 万元 led by team `a`, with facts on the days that are wanted. */
export function aKnownProject({ days = {}, fresh = true, ...wanted }: Wanted = {}): KnownProject {
  const id = wanted.id ?? 'p1';
  const lead = wanted.leadTeamId ?? 'a';
  const facts: Partial<Record<Milestone, KnownFact>> = {};
  for (const [milestone, at] of Object.entries(days) as [Milestone, string][]) {
    facts[milestone] = { id: `${id}-${milestone}`, milestone, day: day(at), fresh };
  }
  return {
    id,
    code: id.toUpperCase(),
    name: `项目${id}`,
    company: `公司${id}`,
    amountFen: fen(2_000 * FEN_IN_WAN),
    industry: null,
    manufacturing: false,
    landMode: null,
    leadTeamId: lead,
    shares: [{ teamId: lead, basisPoints: WHOLE }],
    facts,
    ...wanted,
  };
}
