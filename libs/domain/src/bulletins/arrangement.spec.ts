import { ArrangedBlock, Arrangement, BULLETIN_BLOCKS, DEFAULT_ARRANGEMENT, soundArrangement } from './arrangement';

const { blocks } = DEFAULT_ARRANGEMENT;
const [first] = blocks as readonly [ArrangedBlock];
const off = blocks.map((block) => ({ ...block, on: false }));

describe('an arrangement', () => {
  it('is sound as the product brings it, with every block once', () => {
    expect(soundArrangement(DEFAULT_ARRANGEMENT).ok).toBe(true);
    expect(blocks.map(({ block }) => block).toSorted()).toEqual(BULLETIN_BLOCKS.toSorted());
  });

  it.each<[string, Partial<Arrangement>, object]>([
    ['arrangement.line', { issuer: ' ' }, { field: 'issuer' }],
    ['arrangement.line', { printedBy: '' }, { field: 'printedBy' }],
    ['arrangement.blocks', { blocks: blocks.slice(1) }, { reason: 'missing', block: 'targets' }],
    ['arrangement.blocks', { blocks: [...blocks, first] }, { reason: 'twice', block: 'targets' }],
    ['arrangement.blocks', { blocks: off }, { reason: 'none-on', block: null }],
    ['arrangement.title', { blocks: [{ ...first, title: ' ' }, ...blocks.slice(1)] }, { block: 'targets' }],
    ['arrangement.top', { blocks: [{ ...first, top: 0 }, ...blocks.slice(1)] }, { block: 'targets', most: 100 }],
    ['arrangement.top', { blocks: [{ ...first, top: 1.5 }, ...blocks.slice(1)] }, { block: 'targets', most: 100 }],
  ])('is refused with %s', (code, wanted, facts) =>
    expect(soundArrangement({ ...DEFAULT_ARRANGEMENT, ...wanted })).toEqual({ ok: false, code, facts }),
  );

  it('may have no copies', () => expect(soundArrangement({ ...DEFAULT_ARRANGEMENT, copies: '' }).ok).toBe(true));
});
