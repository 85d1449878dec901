const LOOK_EACH_MS = 50;

/** A page is answered within this, or the line is lost. */
const PATIENCE_MS = 15_000;

interface Growing {
  items(): readonly unknown[];
  hasMore(): boolean;
  more(): void;
}

/** Fetches page after page of a list until it holds so many, has no more, or a page does not come. */
export async function loadUpTo(list: Growing, most: number): Promise<void> {
  while (list.hasMore() && list.items().length < most) {
    const before = list.items().length;
    list.more();
    const end = Date.now() + PATIENCE_MS;
    while (list.items().length === before) {
      if (Date.now() > end) return;
      await new Promise((done) => setTimeout(done, LOOK_EACH_MS));
    }
  }
}
