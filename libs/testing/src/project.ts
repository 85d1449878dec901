import { day, FEN_IN_YI, KnownFact, KnownProject, Milestone, WHOLE } from '@huoshui/domain';

type Days = Partial<Record<Milestone, string>>;

/** A project as known at a cut-off, led by `a`; its milestones by their days. Ids are counted, so that a failure names them. */
export function aProject(
  project: Partial<Omit<KnownProject, 'facts'>> = {},
  days: Days = { signing: '2026-01-05' },
): KnownProject {
  const id = project.id ?? 'project-1';
  const leadTeamId = project.leadTeamId ?? 'a';
  const facts = Object.entries(days).map(([milestone, at]): [string, KnownFact] => [
    milestone,
    { id: `${id}-${milestone}`, milestone: milestone as Milestone, day: day(at), fresh: false },
  ]);
  return {
    id,
    code: 'HS2026-0001',
    name: '储能电池项目',
    company: '珠海润力储能科技有限公司',
    amountFen: 2 * FEN_IN_YI,
    industry: '新能源',
    manufacturing: true,
    landMode: 'ownLand',
    leadTeamId,
    shares: [{ teamId: leadTeamId, basisPoints: WHOLE }],
    ...project,
    facts: Object.fromEntries(facts),
  };
}
