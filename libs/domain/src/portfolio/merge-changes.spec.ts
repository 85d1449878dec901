import fc from 'fast-check';
import { Happened, mergeChanges, newestFirst } from './merge-changes';

const at = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2026, 5, 1) + n * 60_000).toISOString());
const happened = fc.record({ id: fc.string({ minLength: 1, maxLength: 2 }), at });
/** One id happens once, whichever list tells of it. */
const lists = fc
  .uniqueArray(happened, { selector: (one) => one.id, maxLength: 60 })
  .chain((all) => fc.array(fc.subarray(all), { minLength: 1, maxLength: 5 }));

describe('what happened in several rooms', () => {
  it('is one story: everything once, the newest first', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const story = mergeChanges(given, Infinity);
        expect(new Set(story.map(({ id }) => id))).toEqual(new Set(given.flat().map(({ id }) => id)));
        expect(story).toHaveLength(new Set(story.map(({ id }) => id)).size);
        story.slice(1).forEach((one, n) => expect(newestFirst(story[n] as Happened, one)).toBeLessThan(0));
      }),
    );
  });

  it('is told the same whatever the order of the rooms, and however often', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const story = mergeChanges(given, 20);
        expect(mergeChanges([...given].reverse(), 20)).toEqual(story);
        expect(mergeChanges([story, ...given], 20)).toEqual(story);
      }),
    );
  });

  it('can be told page by page: each page takes up where the last ended', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 7 }), (given, size) => {
        const rooms = given.map((room) => [...room].sort(newestFirst));
        const told: Happened[] = [];
        for (;;) {
          const last = told.at(-1);
          const page = mergeChanges(
            rooms.map((room) => room.filter((one) => !last || newestFirst(last, one) < 0).slice(0, size)),
            size,
          );
          told.push(...page);
          if (page.length < size) break;
        }
        expect(told).toEqual(mergeChanges(given, Infinity));
      }),
    );
  });
});
