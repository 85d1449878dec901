import { Milestone } from './milestone';

/** What a piece of evidence is (佐证). Which of them a milestone has to have is data: see the definition profiles. */
export const PaperKind = {
  Contract: 'contract',
  BusinessLicence: 'businessLicence',
  TaxRegistration: 'taxRegistration',
  CapitalProof: 'capitalProof',
  LandResult: 'landResult',
  LandContract: 'landContract',
  HandOver: 'handOver',
  ConstructionPermit: 'constructionPermit',
  SitePhoto: 'sitePhoto',
  PilingPhoto: 'pilingPhoto',
  MainWorksPhoto: 'mainWorksPhoto',
  EquipmentPhoto: 'equipmentPhoto',
  ProductionProof: 'productionProof',
  Acceptance: 'acceptance',
  /** A row of an imported workbook: never handed in by hand. */
  LedgerRow: 'ledgerRow',
  Other: 'other',
} as const;
export type PaperKind = (typeof PaperKind)[keyof typeof PaperKind];

export const PAPER_KINDS = Object.values(PaperKind);

/** What a person may hand in. */
export const HANDED_IN: readonly PaperKind[] = PAPER_KINDS.filter((kind) => kind !== PaperKind.LedgerRow);

/** Those that are taken at a place and a time. */
export const PHOTO_KINDS: readonly PaperKind[] = ['sitePhoto', 'pilingPhoto', 'mainWorksPhoto', 'equipmentPhoto'];

export const isPhoto = (kind: PaperKind): boolean => PHOTO_KINDS.includes(kind);

/**
 * The papers that people have at hand for a milestone, the usual one first: that is what a file without a name is taken
 * for. At a start it is the photo, which says less than a permit, so that nothing is claimed which the file may not hold.
 */
export const usualPapers: Readonly<Record<Milestone, readonly [PaperKind, ...PaperKind[]]>> = {
  signing: ['contract', 'other'],
  landing: ['businessLicence', 'taxRegistration', 'capitalProof', 'other'],
  landAcquisition: ['landContract', 'landResult', 'handOver', 'other'],
  start: ['sitePhoto', 'pilingPhoto', 'mainWorksPhoto', 'equipmentPhoto', 'constructionPermit', 'other'],
  production: ['productionProof', 'equipmentPhoto', 'other'],
  fullCapacity: ['acceptance', 'other'],
};

export const mainPaper = (milestone: Milestone): PaperKind => usualPapers[milestone][0];
