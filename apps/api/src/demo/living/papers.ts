import { addDays, Day, isPhoto, Milestone, PaperKind } from '@huoshui/domain';
import { dayOf } from '../../platform';
import { KeptPaper } from '../../projects';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { LivingFact } from './projects';

/** What lies with a start, and how often: so the zone, the city and the statistics bureau differ on most projects. */
const STARTS: readonly (readonly [readonly PaperKind[], number])[] = [
  [['constructionPermit', 'sitePhoto'], 35],
  [['constructionPermit', 'pilingPhoto'], 20],
  [['sitePhoto'], 15],
  [['pilingPhoto', 'mainWorksPhoto'], 15],
  [['constructionPermit', 'equipmentPhoto'], 15],
];

/** Somewhere in the zone, in millionths of a degree. */
const MIDDLE = { latitude: 22_362_000, longitude: 113_548_000 } as const;

function kindsOf(milestone: Milestone, dice: Dice): readonly PaperKind[] {
  const also = (kind: PaperKind, percent: number): PaperKind[] => (dice.chance(percent) ? [kind] : []);
  switch (milestone) {
    case 'signing':
      return ['contract'];
    case 'landing':
      return ['businessLicence', ...also('taxRegistration', 65), ...also('capitalProof', 30)];
    case 'landAcquisition':
      return ['landContract', ...also('landResult', 70), ...also('handOver', 55)];
    case 'start':
      return dice.weighted(STARTS);
    case 'production':
      return ['productionProof', ...also('equipmentPhoto', 30)];
    case 'fullCapacity':
      return ['acceptance'];
  }
}

/** The papers of a fact: the result lies before the contract, hand-over and photos of the works a little after the day. */
export function livingPapers(fact: LivingFact, fileOf: (kind: PaperKind) => string, dice: Dice): KeptPaper[] {
  const recorded = dayOf(fact.recordedAt);
  const atMost = (day: Day): Day => (day < recorded ? day : recorded);
  return kindsOf(fact.milestone, dice).map((kind): KeptPaper => {
    const later = kind === 'handOver' || kind === 'pilingPhoto' || kind === 'equipmentPhoto';
    const shift = kind === 'landResult' ? -dice.between(3, 12) : later ? dice.between(0, 3) : 0;
    const paper = { kind, fileId: fileOf(kind), day: atMost(addDays(fact.day, shift)) };
    return isPhoto(kind) ? { ...paper, ...someShot(paper.day, fact.recordedAt, dice) } : paper;
  });
}

function someShot(day: Day, before: Date, dice: Dice): Partial<KeptPaper> {
  if (dice.chance(12)) return {};
  const taken = inOfficeHours(day, dice);
  const time = { takenAt: (taken < before ? taken : before).toISOString(), timeSource: 'photo' } as const;
  if (dice.chance(25)) return time;
  const near = (middle: number): number => (middle + dice.between(-24_000, 24_000)) / 1e6;
  return {
    ...time,
    latitude: near(MIDDLE.latitude),
    longitude: near(MIDDLE.longitude),
    accuracyMetres: dice.between(4, 40),
    placeSource: dice.chance(50) ? 'photo' : 'device',
  };
}
