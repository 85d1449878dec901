import { loadUpTo } from './load-up-to';

/** A list of so many rows that answers each page a little later. */
function growing(total: number, page = 50) {
  let held = page;
  let asked = 0;
  return {
    items: () => Array.from({ length: Math.min(held, total) }),
    hasMore: () => held < total,
    more: () => {
      asked += 1;
      setTimeout(() => (held += page), 10);
    },
    asked: () => asked,
  };
}

describe('a list that is loaded for paper', () => {
  it('is loaded to its end', async () => {
    const list = growing(170);
    await loadUpTo(list, 300);
    expect([list.items().length, list.asked()]).toEqual([170, 3]);
  });

  it('stops where a sheet would grow too long', async () => {
    const list = growing(1_000);
    await loadUpTo(list, 300);
    expect(list.items()).toHaveLength(300);
  });
});
