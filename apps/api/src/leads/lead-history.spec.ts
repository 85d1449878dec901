import { leadHistory } from './lead-history';

const by = { id: 'a', displayName: '周敏' };
const change = (at: string, before: object | null, after: object | null) =>
  ({ at, by, operation: before ? 'update' : 'insert', before, after }) as Parameters<typeof leadHistory>[1][number];
const followUp = (recordedAt: string) =>
  ({ id: 'f', kind: 'visit', day: '2026-06-02', note: '', nextStep: null, nextStepOn: null, by, recordedAt }) as const;

describe('leadHistory', () => {
  it('tells creation, moves, changes and follow-ups, the newest first', () => {
    const entries = leadHistory({ followUps: [followUp('2026-06-02T02:00:00Z')] }, [
      change(
        '2026-06-03T02:00:00Z',
        { stage: 'contacted', version: 2 },
        { stage: 'lost', loss_reason: '选址他处', version: 3 },
      ),
      change(
        '2026-06-02T02:00:01Z',
        { last_follow_up_on: null, version: 1 },
        { last_follow_up_on: '2026-06-02', version: 2 },
      ),
      change('2026-06-01T02:00:00Z', null, null),
    ]);
    expect(entries.map(({ kind, details }) => [kind, details])).toEqual([
      ['lead.moved', { from: 'contacted', to: 'lost', reason: '选址他处' }],
      ['lead.followed', { kind: 'visit', day: '2026-06-02' }],
      ['lead.created', {}],
    ]);
  });

  it('names a change of money once, and no column that follows from others', () => {
    const before = { amount: 1, amount_fen: 1, search: 'a', company_key: 'a', need: null };
    const after = { amount: 2, amount_fen: 2, search: 'b', company_key: 'b', need: '厂房' };
    const [entry] = leadHistory({ followUps: [] }, [change('2026-06-01T02:00:00Z', before, after)]);
    expect(entry).toMatchObject({ kind: 'lead.changed', details: { changed: 'investment,need' } });
  });
});
