import { AgendaItemView } from '@huoshui/contracts';
import { ItemDraft, SaveItem } from './item-draft';

const item = (wanted: Partial<AgendaItemView> = {}): AgendaItemView => ({
  id: 'i',
  kind: 'manual',
  title: '议题',
  lines: [],
  minutes: 5,
  project: null,
  notes: '',
  added: false,
  version: 1,
  ...wanted,
});

describe('what is typed on an item', () => {
  let saved: { notes: string; version: number }[];
  let answer: Awaited<ReturnType<SaveItem>>;
  let draft: ItemDraft;

  beforeEach(() => {
    saved = [];
    answer = 2;
    draft = new ItemDraft(
      async ({ notes }, version) => {
        saved.push({ notes, version });
        return answer;
      },
      () => undefined,
    );
    draft.take(item());
  });

  it('is saved by the version that was seen, and nothing is saved twice', async () => {
    draft.type({ notes: '一' });
    await draft.flush();
    await draft.flush();
    expect(saved).toEqual([{ notes: '一', version: 1 }]);
    expect(draft.state()).toBe('saved');
  });

  it('is not overwritten by what comes from the server while it waits', () => {
    draft.type({ notes: '我写的' });
    draft.take(item({ notes: '别人的', version: 2 }));
    expect(draft.typed().notes).toBe('我写的');
  });

  it('takes what others wrote when nothing waits, and nothing older', () => {
    draft.take(item({ notes: '新的', version: 3 }));
    draft.take(item({ notes: '旧的', version: 2 }));
    expect(draft.typed().notes).toBe('新的');
  });

  it('goes on waiting when more was typed during the save', async () => {
    draft.type({ notes: '一' });
    const flushing = draft.flush();
    draft.type({ notes: '一二' });
    await flushing;
    expect(draft.state()).toBe('typing');
    answer = 3;
    await draft.flush();
    expect(saved).toEqual([
      { notes: '一', version: 1 },
      { notes: '一二', version: 2 },
    ]);
  });

  it.each([
    ['mine', '我的', [{ notes: '我的', version: 4 }]],
    ['theirs', '别人的', []],
    ['both', '别人的\n我的', [{ notes: '别人的\n我的', version: 4 }]],
  ] as const)('shows both when two wrote, and keeps %s', async (which, notes, sent) => {
    answer = { stale: item({ notes: '别人的', version: 4 }) };
    draft.type({ notes: '我的' });
    await draft.flush();
    expect([draft.state(), draft.theirs()?.notes]).toEqual(['conflict', '别人的']);
    draft.take(item({ notes: '别人的', version: 4 }));
    expect(draft.typed().notes).toBe('我的');
    saved = [];
    answer = 5;
    await draft.settle(which);
    expect([draft.typed().notes, draft.state(), saved]).toEqual([notes, 'saved', sent]);
  });

  it('keeps what was typed when the line is lost, and saves it later', async () => {
    let line = false;
    const failures: unknown[] = [];
    const lost = new ItemDraft(
      () => (line ? Promise.resolve(2) : Promise.reject(new Error('offline'))),
      (error) => failures.push(error),
    );
    lost.take(item());
    lost.type({ notes: '路上' });
    await lost.flush();
    expect([lost.state(), lost.typed().notes, failures.length]).toEqual(['failed', '路上', 1]);
    line = true;
    await lost.flush();
    expect(lost.state()).toBe('saved');
  });
});
