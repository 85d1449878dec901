import { day } from '../day';
import { DEFAULT_RULE_SET } from '../ranking/default-rule-set';
import { aKnownProject } from '../ranking/known-project.fixture';
import { MONDAY_WEEKS, Week } from '../weeks/week';
import { BulletinContent } from './bulletin-content';
import { compileBulletin } from './compile-bulletin';
import { replayDifferences } from './replay';

const compiled = (startOn: string): BulletinContent =>
  compileBulletin({
    ruleSet: DEFAULT_RULE_SET,
    ruleSetVersion: 1,
    period: '2022-W34' as Week,
    settings: MONDAY_WEEKS,
    asOf: day('2022-08-28'),
    targets: [],
    teams: [
      { id: 'a', name: '甲队', order: 1 },
      { id: 'b', name: '乙队', order: 2 },
    ],
    projects: [aKnownProject({ id: 'p1', name: '芯片项目', days: { signing: '2022-08-01', start: startOn } })],
    previous: null,
  });

describe('replay', () => {
  it('finds nothing where the same comes out, however the keys are ordered', () => {
    const stored = compiled('2022-08-23');
    const turned = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(stored).reverse())));
    expect(replayDifferences(stored, turned)).toEqual([]);
  });

  it('names team and item, and the project whose day is another', () => {
    const differences = replayDifferences(compiled('2022-08-23'), compiled('2023-08-23'));
    expect(differences).toContainEqual({
      at: 'standings.points',
      subject: '甲队',
      item: DEFAULT_RULE_SET.items.find(({ key }) => key === 'start')?.title,
      stored: '4.00',
      found: '0.00',
    });
    expect(differences).toContainEqual(expect.objectContaining({ at: 'starts', subject: '芯片项目', found: null }));
    const moved = replayDifferences(compiled('2022-08-23'), compiled('2022-08-24'));
    expect(moved).toEqual([
      { at: 'starts.day', subject: '芯片项目', item: null, stored: '2022-08-23', found: '2022-08-24' },
    ]);
  });

  it('tells another order and what has no canonical form', () => {
    const stored = compiled('2022-08-23');
    const turned = { ...stored, standings: stored.standings.toReversed() };
    expect(replayDifferences(stored, turned).map(({ at }) => at)).toEqual(['standings.order']);
    const broken = { ...stored, year: 2022.5 };
    expect(replayDifferences(broken, stored)).toEqual([
      { at: 'year', subject: null, item: null, stored: '2022.5', found: '2022' },
    ]);
  });

  it('leaves what was only seen to the seal', () => {
    const stored = compiled('2022-08-23');
    expect(replayDifferences({ ...stored, recorded: {} as BulletinContent['recorded'] }, stored)).toEqual([]);
  });
});
