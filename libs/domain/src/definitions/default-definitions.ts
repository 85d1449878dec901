import { DEFAULT_MILESTONES, Milestone } from '../projects/milestone';
import { PaperKind, PHOTO_KINDS } from '../projects/paper-kind';
import { DefinitionBody, DefinitionKey, MilestoneRule } from './definition-profile';

interface Named {
  readonly name: string;
  readonly body: DefinitionBody;
}

const any = (...kinds: PaperKind[]): MilestoneRule => ({ requires: [kinds], dayFrom: [], ledgerSuffices: true });

const papersOnly = (...requires: PaperKind[][]): MilestoneRule => ({ requires, dayFrom: [], ledgerSuffices: false });

/** What the zone took before definitions were data: one file of evidence and its verification, on the recorded day. */
const zone: Readonly<Record<Milestone, MilestoneRule>> = {
  signing: any('contract', 'other'),
  landing: any('businessLicence', 'taxRegistration', 'capitalProof', 'other'),
  landAcquisition: any('landResult', 'landContract', 'handOver', 'other'),
  start: any('constructionPermit', ...PHOTO_KINDS, 'other'),
  production: any('productionProof', 'equipmentPhoto', 'other'),
  fullCapacity: any('acceptance', 'other'),
};

const MAIN_WORKS: PaperKind[] = ['pilingPhoto', 'mainWorksPhoto', 'equipmentPhoto'];

/**
 * The three that a new zone begins with. Sources name no single definition (domain.md §7), so these are defaults and say
 * so on the page: the statistics bureau's start is piling (平场阶段不能报送投资) or equipment in place (盐田).
 */
export const DEFAULT_DEFINITIONS: Readonly<Record<DefinitionKey, Named>> = {
  zone: {
    name: '高新区口径',
    body: {
      milestones: zone,
      startOnLandAcquisition: DEFAULT_MILESTONES.startOnLandAcquisition,
      recording: { order: DEFAULT_MILESTONES.order, needs: DEFAULT_MILESTONES.needs },
      notes: '排行、汇总和通报按本口径。有佐证并经核验即计入，日期以登记为准。',
    },
  },
  city: {
    name: '市级口径',
    body: {
      milestones: {
        ...zone,
        landing: papersOnly(['businessLicence'], ['taxRegistration']),
        landAcquisition: papersOnly(['landContract']),
        start: papersOnly(['constructionPermit'], [...PHOTO_KINDS]),
      },
      startOnLandAcquisition: { days: 3, from: 'contract' },
      recording: null,
      notes: '开工要有施工许可证和现场照片；拿地即开工自出让合同签订之日起算。',
    },
  },
  statistics: {
    name: '统计局口径',
    body: {
      milestones: {
        signing: papersOnly(['contract']),
        landing: papersOnly(['businessLicence']),
        landAcquisition: papersOnly(['landContract', 'handOver']),
        start: { requires: [MAIN_WORKS], dayFrom: MAIN_WORKS, ledgerSuffices: false },
        production: papersOnly(['productionProof']),
        fullCapacity: papersOnly(['acceptance']),
      },
      startOnLandAcquisition: { days: 7, from: 'handOver' },
      recording: null,
      notes: '以正式打桩或设备到位为开工，平场不算；开工日期以照片的日期为准。',
    },
  },
};
