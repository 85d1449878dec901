import { TargetView } from '@huoshui/contracts';
import { readTargetSheet } from '@huoshui/domain';
import { draftOf, draftRows, proposedBy } from './target-draft';
import { typedPair } from './target-words';

const standing = (value: number, stretch: number | null): TargetView => ({
  id: 't',
  year: 2023,
  period: 'year',
  team: { id: 'one', name: '第一招商纵队' },
  person: null,
  measure: 'signed',
  unit: 'projects',
  value,
  stretch,
  knownFrom: '2023-01-01T00:00:00Z',
  version: 1,
});
const owners = [
  { id: null, name: '全区' },
  { id: 'one', name: '第一招商纵队' },
];
const proposed = (draft: Record<string, string>) => proposedBy(draftRows(owners, [standing(60, 70)], draft));

describe('a draft of targets', () => {
  it('asks for what was changed and nothing else', () => {
    expect(proposed({})).toEqual([]);
    expect(proposed({ 'one signed': '60/70' })).toEqual([]);
    expect(proposed({ 'one signed': '65' })).toMatchObject([{ teamId: 'one', value: 65, stretch: null }]);
    expect(proposed({ 'one signed': '' })).toMatchObject([{ value: null, stretch: null }]);
    expect(proposed({ 'zone signedAmount': '785' })).toMatchObject([{ teamId: null, value: 7_850_000_000_000 }]);
  });

  it('marks what is no height and leaves it out', () => {
    const rows = draftRows(owners, [], { 'one signed': '12/x', 'zone signed': '3.5' });
    expect(rows.flatMap(({ cells }) => cells.filter(({ wrong }) => wrong))).toHaveLength(2);
    expect(proposedBy(rows)).toEqual([]);
  });

  it('takes the sound cells of a paste', () => {
    const sheet = readTargetSheet('队伍\t签约\t开工\n一纵队\t65/80\tx\n无名队\t5\t5', [
      { id: 'one', name: '第一招商纵队' },
    ]);
    expect(draftOf(sheet)).toEqual({ 'one signed': '65/80' });
  });

  it.each([
    ['800', { value: 800, stretch: null }],
    ['800/900', { value: 800, stretch: 900 }],
    ['８００／９００', { value: 800, stretch: 900 }],
    ['', { value: null, stretch: null }],
    ['0', null],
    ['900/800', null],
    ['-1', null],
  ])('%s is %j', (text, pair) => expect(typedPair(text, 'projects')).toEqual(pair));
});
