import { BulletinBlock } from '../arrangement';

/**
 * A bulletin as it is printed: headings, sentences, tables and charts in their order, in words. Page, Word, PDF and
 * workbook all print this one, so no figure differs between them. Its words are Chinese whatever the page speaks.
 */
export interface BulletinDocument {
  readonly issuer: string;
  /** 招商通报〔2022〕第34期; of a draft 招商通报〔2022〕（草稿）. */
  readonly number: string;
  readonly title: string;
  /** （8月22日至8月28日）. */
  readonly subtitle: string;
  readonly recipients: string;
  readonly lead: string;
  readonly blocks: readonly DocumentBlock[];
  /** The points of every team by item: wide, so it stands by itself at the end. */
  readonly annex: DocumentPart | null;
  readonly seal: string;
  /** 2022年8月29日; empty for a draft. */
  readonly issuedOn: string;
  readonly copies: string;
  /** 招商引资指挥部办公室. */
  readonly printedBy: string;
  /** 本周, 本月 or 本年. */
  readonly period: string;
  readonly basis: string;
  /** What its compilation told, see `EDITION`; 1 before there were editions. */
  readonly edition: number;
}

export interface DocumentBlock {
  readonly block: BulletinBlock;
  /** 一、年度目标进展. */
  readonly heading: string;
  readonly parts: readonly DocumentPart[];
}

export interface DocumentPart {
  /** （一）红榜; null for a block that is one part. */
  readonly heading: string | null;
  /** Paragraphs before the table. */
  readonly text: readonly string[];
  readonly chart: DocumentChart | null;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
}

export interface DocumentColumn {
  readonly key: string;
  readonly title: string;
  /** Part of the table's width. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
  /** A number once its thousands' commas and percent sign are gone, or a dash. */
  readonly number?: boolean;
  /** The column that names the row: the head of a card on a phone. */
  readonly names?: boolean;
}

export interface DocumentRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly projectId?: string;
  /** Behind, red, fallen: printed in red on the page. */
  readonly alarm?: boolean;
}

/** Bars of one unit, in their order; a line across them when there is something to be measured against. */
export interface DocumentChart {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: string }[];
  readonly line: { readonly label: string; readonly value: string } | null;
}
