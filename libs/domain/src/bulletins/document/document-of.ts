import { Day } from '../../day';
import { periodKind } from '../../periods';
import { ArrangedBlock, Arrangement, BulletinBlock, DEFAULT_ARRANGEMENT } from '../arrangement';
import { BulletinContent } from '../bulletin-content';
import { editionOf, listsLargest } from './compared';
import { BulletinDocument, DocumentBlock, DocumentPart } from './document';
import { entryParts, leadParts, lightParts, notableParts, orderParts, paragraphs, stuckParts } from './listed-parts';
import { lateParts } from './late-parts';
import { annexOf, listParts, movementParts, standingParts, targetParts } from './ranked-parts';
import { ownPeriod, paperNumber, titleOf } from './period-words';
import { basisSentence, inChinese, leadSentence, longDay, shortDay } from './words';

/** What is printed: the stored content, and what stands beside it. */
export interface PrintedBulletin {
  readonly content: BulletinContent;
  readonly remarks: string;
  /** Null while it is a draft, as is the day of issue. */
  readonly number: number | null;
  readonly issuedOn: Day | null;
  readonly sha256: string | null;
  /** Published corrections: the paper stays as it is and says that there are some. */
  readonly corrigenda?: readonly { readonly number: number; readonly issuedOn: string }[];
}

/** What format 1 printed, in its order. */
const FORMAT_1: readonly BulletinBlock[] = ['targets', 'standings', 'signings', 'starts', 'productions', 'remarks'];

/** The arrangement a content was compiled with; one without, of format 1, keeps the layout that format had. */
export const arrangementOf = (content: BulletinContent): Arrangement =>
  content.recorded?.arrangement ?? {
    ...DEFAULT_ARRANGEMENT,
    blocks: DEFAULT_ARRANGEMENT.blocks.filter(({ block }) => FORMAT_1.includes(block)),
  };

/** Rows of a list that paper and page hold; a workbook has them all. */
export const MOST_PRINTED = 100;

/**
 * The document of a bulletin. A pure function of what is stored, so the same bulletin prints the same for ever.
 * @param arrangement another one than it was compiled with, for a preview
 */
export const bulletinDocument = (
  printed: PrintedBulletin,
  arrangement: Arrangement = arrangementOf(printed.content),
): BulletinDocument => documentOf(printed, arrangement, (top) => Math.min(top ?? MOST_PRINTED, MOST_PRINTED));

/** Of a year's new projects, unless the office wants more: the largest tell it, and a notice of thirty pages is read by nobody. */
const MOST_OF_YEAR = 30;
const ENTRY_BLOCKS: readonly BulletinBlock[] = ['signings', 'starts', 'productions'];

/** What the office wrote, else what is usual for such a list; null for no bound but that of paper. */
function topOf({ block, top }: ArrangedBlock, content: BulletinContent): number | null {
  return top ?? (listsLargest(content) && ENTRY_BLOCKS.includes(block) ? MOST_OF_YEAR : null);
}

/** The same with every row there is, for a workbook. */
export const wholeDocument = (printed: PrintedBulletin): BulletinDocument =>
  documentOf(printed, arrangementOf(printed.content), () => Infinity);

function documentOf(
  printed: PrintedBulletin,
  arrangement: Arrangement,
  most: (top: number | null) => number,
): BulletinDocument {
  const { content, number, issuedOn, sha256 } = printed;
  const period = ownPeriod[periodKind(content.period)];
  const shown = arrangement.blocks.flatMap((arranged) => {
    const parts = arranged.on ? partsOf(arranged.block, most(topOf(arranged, content)), printed, period) : [];
    return parts.length === 0 ? [] : [{ arranged, parts }];
  });
  return {
    issuer: arrangement.issuer,
    number: paperNumber(arrangement.paper, content.period, content.year, number),
    title: titleOf(content.period),
    subtitle: `（${shortDay(content.from)}至${shortDay(content.to)}）`,
    recipients: arrangement.recipients,
    lead: leadSentence(content),
    blocks: shown.map(({ arranged: { block, title }, parts }, at): DocumentBlock => ({
      block,
      heading: `${inChinese(at + 1)}、${title}`,
      parts,
    })),
    annex: shown.some(({ arranged }) => arranged.block === 'standings') ? annexOf(content) : null,
    seal: arrangement.seal,
    issuedOn: issuedOn === null ? '' : longDay(issuedOn),
    copies: arrangement.copies,
    printedBy: arrangement.printedBy,
    period,
    basis: `${basisSentence(content, sha256)}${correctedSentence(printed)}`,
    edition: editionOf(content),
  };
}

const correctedSentence = ({ corrigenda = [] }: PrintedBulletin): string =>
  corrigenda.length === 0
    ? ''
    : `本期已发布${corrigenda.map(({ number, issuedOn }) => `勘误第${number}号（${longDay(issuedOn as Day)}）`).join('、')}，以勘误为准。`;

/** None for a block of which this bulletin has nothing to tell: what was not recorded, and what nobody wrote. */
function partsOf(block: BulletinBlock, top: number, printed: PrintedBulletin, period: string): DocumentPart[] {
  const { content, remarks } = printed;
  const { recorded } = content;
  switch (block) {
    case 'targets':
      return targetParts(content, period);
    case 'standings':
      return standingParts(content, top, period);
    case 'movement':
      return movementParts(content, top, period);
    case 'signings':
      return entryParts(block, content, '签约', { top, period });
    case 'starts':
      return entryParts(block, content, '开工', { top, period });
    case 'productions':
      return entryParts(block, content, '投产', { top, period });
    case 'lights':
      return recorded ? lightParts(recorded, content.to, top) : [];
    case 'stuck':
      return recorded ? stuckParts(recorded, content.to, top) : [];
    case 'leads':
      return recorded ? leadParts(recorded, top, editionOf(content)) : [];
    case 'orders':
      return recorded ? orderParts(recorded, content.to, top) : [];
    case 'notable':
      return recorded && recorded.notable.length > 0 ? notableParts(recorded.notable) : [];
    case 'remarks':
      return remarks.trim() === '' ? [] : [paragraphs(remarks.trim().split('\n'))];
    case 'lists':
      return listParts(content, top);
    case 'late':
      return lateParts(content, top);
  }
}
