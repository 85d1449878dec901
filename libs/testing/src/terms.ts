import { ProjectTerms } from '@huoshui/contracts';
import { FEN_IN_YI, WHOLE } from '@huoshui/domain';

/** Terms of a counted project that one team leads alone; say only what the story is about. */
export function someTerms(leadTeamId: string, terms: Partial<ProjectTerms> = {}): ProjectTerms {
  return {
    name: '储能电池项目',
    company: '珠海润力储能科技有限公司',
    industry: '新能源',
    amountFen: 2 * FEN_IN_YI,
    manufacturing: true,
    landMode: 'ownLand',
    leadTeamId,
    shares: [{ teamId: leadTeamId, basisPoints: WHOLE }],
    place: null,
    ...terms,
  };
}
