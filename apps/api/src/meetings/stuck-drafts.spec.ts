import { BulletinContent, day, RecordedLight, RecordedObstacle } from '@huoshui/domain';
import { lightDrafts, obstacleDrafts } from './stuck-drafts';

const light = (name: string, since: string): RecordedLight => ({
  ...{ projectId: name, code: name, name, team: '甲队', reasons: ['开工逾期'], since: day(since) },
});
const obstacle = (code: string, dueOn: string): RecordedObstacle => ({
  ...{ obstacleId: code, code, title: '缺电', projectId: null, of: '某厂', department: '供电公司', dueOn: day(dueOn) },
});
const content = (lights: RecordedLight[], stuck: RecordedObstacle[]): BulletinContent =>
  ({
    ...{ week: '2026-W23', from: '2026-06-01', to: '2026-06-07' },
    recorded: { lights: { total: 31, items: lights }, stuck: { total: 9, items: stuck } },
  }) as unknown as BulletinContent;

describe('what does not move, from the bulletin', () => {
  it('puts lights that turned in its week one by one, the other red ones together', () => {
    const drafts = lightDrafts(content([light('旧', '2026-03-01'), light('新', '2026-06-03')], []));
    expect(drafts.map(({ key, title, lines }) => [key, title, lines.map(({ text }) => text)])).toEqual([
      ['light:新', '红灯项目：新（甲队）', ['开工逾期，6月3日转为红灯']],
      ['lights', '其他红灯项目（全区共31个）', ['旧（甲队）：开工逾期']],
    ]);
  });

  it('bounds the obstacles: those that fell due in its week alone, at most four; years of old ones in one item', () => {
    const old = Array.from({ length: 20 }, (_, at) => obstacle(`D-${at}`, '2022-08-01'));
    const due = Array.from({ length: 6 }, (_, at) => obstacle(`N-${at}`, '2026-06-02'));
    const drafts = obstacleDrafts(content([], [...old, ...due]));
    expect(drafts.map(({ kind }) => kind)).toEqual(['obstacle', 'obstacle', 'obstacle', 'obstacle', 'obstacles']);
    expect(drafts[0]?.lines.map(({ text }) => text)).toEqual(['某厂', '供电公司承办，应于2026年6月2日前办结']);
    expect(drafts.at(-1)?.lines).toHaveLength(12);
    expect(drafts.at(-1)?.lines[0]?.text).toBe('某厂：缺电（D-0），供电公司承办，应于2022年8月1日前办结');
    expect(drafts.at(-1)?.title).toBe('其他逾期卡点诉求（全区共9件）');
  });

  it('counts as new what had its last day the day before the week', () => {
    const kinds = (dueOn: string) => obstacleDrafts(content([], [obstacle('A', dueOn)])).map(({ kind }) => kind);
    expect([kinds('2026-05-31'), kinds('2026-05-30')]).toEqual([['obstacle'], ['obstacles']]);
  });

  it('has nothing of a bulletin that stores no such blocks', () => {
    const bare = { ...content([], []), recorded: undefined };
    expect([...lightDrafts(bare), ...obstacleDrafts(bare)]).toEqual([]);
  });
});
