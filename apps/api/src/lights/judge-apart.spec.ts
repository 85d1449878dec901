import { judgeApart } from './judge-apart';

describe('judging projects apart', () => {
  const ids = Array.from({ length: 10 }, (_, at) => `p${at}`);
  const judged = (bad: readonly string[]) => {
    const done: string[] = [];
    const judge = async (batch: readonly string[]): Promise<void> => {
      if (batch.some((id) => bad.includes(id))) throw new Error(`cannot judge ${batch.join(' ')}`);
      done.push(...batch);
    };
    return { done, run: () => judgeApart(ids, 4, judge) };
  };

  it('takes whole batches while nothing fails', async () => {
    const { done, run } = judged([]);
    expect(await run()).toEqual(new Map());
    expect(done).toEqual(ids);
  });

  it.each([[['p0']], [['p2', 'p3']], [['p9', 'p1', 'p5']]])(
    'judges all but %j, and says of what they fail',
    async (bad) => {
      const { done, run } = judged(bad);
      const failing = await run();
      expect([...failing.keys()].sort()).toEqual([...bad].sort());
      expect(failing.get(bad[0] ?? '')).toEqual(new Error(`cannot judge ${bad[0]}`));
      expect(done).toEqual(ids.filter((id) => !bad.includes(id)));
    },
  );

  it('gives up once it is not a matter of single projects', async () => {
    await expect(judged(ids).run()).rejects.toThrow('cannot judge p4');
  });
});
