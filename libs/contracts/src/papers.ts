import { EvidenceState, PaperKind } from '@huoshui/domain';
import { PersonRef } from './identity';

export const paperLimits = { papers: 12, place: 120, accuracyMetres: 100_000 } as const;

/** Whether a time or a place was read from the photo itself, or was told by the device when it was attached. */
export const ShotSource = { Photo: 'photo', Device: 'device' } as const;
export type ShotSource = (typeof ShotSource)[keyof typeof ShotSource];

/** When and where a photo was taken, as far as the phone tells it. */
export interface PhotoShot {
  /** Instant, ISO 8601. */
  takenAt?: string;
  timeSource?: ShotSource;
  /** Degrees, WGS 84; both or neither. */
  latitude?: number;
  longitude?: number;
  /** Radius in whole metres. */
  accuracyMetres?: number;
  placeSource?: ShotSource;
  /** The place in words. */
  place?: string;
}

/** A paper handed in: an uploaded file and what it is. */
export interface NewPaper extends PhotoShot {
  kind: PaperKind;
  fileId: string;
  /** The paper's own day: signed, issued, taken. Left out: the day on which it was taken, else the milestone's. */
  day?: string;
}

export interface PaperView {
  id: string;
  kind: PaperKind;
  state: EvidenceState;
  fileId: string;
  fileName: string;
  /** Media type of the file's content. */
  fileType: string;
  day: string;
  takenAt: string | null;
  timeSource: ShotSource | null;
  latitude: number | null;
  longitude: number | null;
  accuracyMetres: number | null;
  placeSource: ShotSource | null;
  place: string | null;
  recordedAt: string;
  recordedBy: PersonRef | null;
  verifiedAt: string | null;
  verifiedBy: PersonRef | null;
  returnedAt: string | null;
  returnReason: string | null;
  retractedAt: string | null;
  retractedBy: PersonRef | null;
  retractReason: string | null;
}

export const paperRefusals = {
  'project.milestone.papers-missing': 422,
  'project.paper.future': 422,
  'project.paper.place': 422,
  'project.paper.verified': 409,
  'project.paper.retracted': 409,
  'project.paper.own': 409,
  'project.paper.with-milestone': 409,
  'project.paper.needed': 409,
} as const;
