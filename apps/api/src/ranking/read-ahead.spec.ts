import { readAhead } from './read-ahead';

const ids = Array.from({ length: 12_000 }, (_, at) => String(at));

describe('reading ahead', () => {
  it('hands every batch over in order, never more than the next one unread, and tells how far it is', async () => {
    const told: string[] = [];
    const worked: string[] = [];
    let open = 0;
    let most = 0;
    await readAhead(
      ids,
      async (batch) => {
        most = Math.max(most, (open += 1));
        await Promise.resolve();
        return batch;
      },
      (batch) => {
        open -= 1;
        worked.push(...batch);
      },
      { told: (read, of) => told.push(`${read}/${of}`), signal: new AbortController().signal },
    );
    expect(worked).toEqual(ids);
    expect(most).toBe(2);
    expect(told).toEqual([0, 2, 4, 6, 8, 10, 12].map((read) => `${read * 1_000}/12000`));
  });

  it('reads no further once nobody waits', async () => {
    const gone = new AbortController();
    let read = 0;
    const reading = readAhead(
      ids,
      async (batch) => {
        read += batch.length;
        return batch;
      },
      () => gone.abort(new Error('gone')),
      { told: () => undefined, signal: gone.signal },
    );
    await expect(reading).rejects.toThrow('gone');
    expect(read).toBe(4_000);
  });

  it('fails as a batch fails', async () => {
    const fails = (batch: readonly string[]) =>
      batch[0] === '2000' ? Promise.reject(new Error('lost')) : Promise.resolve(batch);
    await expect(readAhead(ids, fails, () => undefined)).rejects.toThrow('lost');
    await expect(readAhead([], fails, () => undefined)).resolves.toBeUndefined();
  });
});
