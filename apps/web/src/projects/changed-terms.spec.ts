import { ProjectTerms } from '@huoshui/contracts';
import { changedTerms } from './changed-terms';

const terms: ProjectTerms = {
  name: '德翼储能',
  company: '苏州德翼',
  industry: '储能',
  amountFen: 12_000_000_000,
  manufacturing: true,
  landMode: 'ownLand',
  leadTeamId: 'a',
  shares: [
    { teamId: 'a', basisPoints: 6000 },
    { teamId: 'b', basisPoints: 4000 },
  ],
  place: null,
};
const teamName = (id: string) => ({ a: '甲队', b: '乙队' })[id] ?? '—';

describe('changedTerms', () => {
  it('names each change with its value before and after, as people read it', () => {
    const after = { ...terms, amountFen: 15_000_000_000, landMode: 'newSpace' as const };
    expect(changedTerms(terms, after, teamName)).toEqual([
      { name: '金额', before: '1.20 亿元', after: '1.50 亿元' },
      { name: '用地方式', before: '自有用地', after: '产业新空间' },
    ]);
  });

  it('does not take another order of the same shares for a change', () => {
    expect(changedTerms(terms, { ...terms, shares: [...terms.shares].reverse() }, teamName)).toEqual([]);
  });

  it('has nothing to compare the first version with', () => {
    expect(changedTerms(null, terms, teamName)).toEqual([]);
  });
});
