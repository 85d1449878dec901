import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ChainLink, chainFaults, GENESIS, nextPlace } from './chain';
import { fourEyes } from './four-eyes';

const chainOf = (texts: readonly string[]): ChainLink[] => {
  const links: ChainLink[] = [];
  for (const text of texts) {
    const place = nextPlace(links.at(-1) ?? null);
    const sha256 = createHash('sha256').update(`${place.position} ${place.previous} ${text}`).digest('hex');
    links.push({ ...place, sha256 });
  }
  return links;
};

describe('the chain of what was sealed', () => {
  it('begins at the stated genesis', () => {
    expect(chainOf(['a'])[0]).toMatchObject({ position: 1, previous: GENESIS });
    expect(chainFaults([])).toEqual([]);
  });

  it('holds in whatever order its links are read, and tells every link that was taken out or exchanged', () => {
    const some = fc.array(fc.string(), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.nat(), (texts, pick) => {
        const links = chainOf(texts);
        expect(chainFaults(links.toReversed())).toEqual([]);
        const at = pick % (links.length - 1);
        const without = links.filter((_, index) => index !== at);
        expect(chainFaults(without).map(({ fault }) => fault)).toEqual(expect.arrayContaining(['gap', 'previous']));
        const forged = links.map((link, index) => (index === at ? { ...link, sha256: 'f'.repeat(64) } : link));
        expect(chainFaults(forged)).toEqual([
          { position: at + 2, fault: 'previous', expected: 'f'.repeat(64), found: links[at]?.sha256 },
        ]);
      }),
    );
  });
});

describe('four eyes', () => {
  const hands = { remarksBy: 'a', reviewedBy: 'b' };

  it.each([
    ['review', 'a', 2, 'bulletin.review.own-remarks'],
    ['review', 'b', 2, null],
    ['approval', 'b', 3, 'bulletin.approval.own-review'],
    ['approval', 'a', 2, null],
    ['review', 'a', 1, null],
    ['approval', 'b', 1, null],
    ['approval', null, 5, null],
  ] as const)('%s by %s of %i: %s', (step, person, able, code) => {
    const said = fourEyes(step, person, hands, able);
    expect(said.ok ? null : said.code).toBe(code);
  });
});
