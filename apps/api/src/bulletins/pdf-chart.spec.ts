import { inflateSync } from 'node:zlib';
import { bulletinDocument } from '@huoshui/domain';
import { aContent, aPrinted } from './documents.fixture';
import { onOnePage } from './pdf-chart';
import { pdfOfBulletin } from './pdf-of-bulletin';

const LONG = '驻深圳（粤港澳大湾区）新一代信息技术与智能网联汽车招商组';

/** The bulletin of so many teams, without targets: its only bars are theirs. */
const documentWith = (count: number, name: (at: number) => string) => {
  const content = aContent({ totals: [] });
  const [row] = content.standings;
  if (!row) throw new Error('no team');
  const standings = Array.from({ length: count }, (_, at) => ({
    ...row,
    teamId: `t${at}`,
    team: name(at),
    rank: at + 1,
  }));
  return bulletinDocument(aPrinted({ content: { ...content, standings } }));
};

/** Rectangles that are filled on the pages. */
function barsIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const pages = [...text.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, packed = '']) => {
      const bytes = Buffer.from(packed, 'latin1');
      return inflateSync(bytes).toString('latin1');
    },
  );
  return pages.join('\n').match(/ re\n\/DeviceRGB cs/g)?.length ?? 0;
}

describe('the chart of many teams in a PDF', () => {
  it.each([
    ['fifteen', 15, (at: number) => `第${at}纵队`, true],
    ['forty', 40, (at: number) => `第${at}纵队`, true],
    ['forty with long names', 40, (at: number) => `${LONG}第${at}组`, false],
    ['a hundred', 100, (at: number) => `第${at}纵队`, false],
  ])('has a bar for each of %s, on one page where they find room', async (_, count, name, fits) => {
    const document = documentWith(count, name);
    const chart = document.blocks.flatMap(({ parts }) => parts.flatMap((part) => part.chart ?? []))[0];
    expect(chart && onOnePage(chart)).toBe(fits);
    expect(barsIn(await pdfOfBulletin(document, new Date('2022-08-29T00:00:00+08:00')))).toBe(count);
  });
});
