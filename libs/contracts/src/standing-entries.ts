import { AskedEntry, PersonShare } from '@huoshui/domain';
import { PersonRef } from './identity';
import { SubjectRef } from './ranking';

export const entryRefusals = {
  'entry.period': 422,
  'entry.future': 422,
  'entry.not-asked': 422,
  'entry.value': 422,
  'entry.mark-most': 422,
  'entry.subject': 422,
  'entry.evidence': 422,
  'entry.exists': 409,
  'entry.own': 409,
  'entry.confirmed': 409,
  'entry.retracted': 409,
  'person-share.positive': 422,
  'person-share.twice': 422,
  'person-share.sum': 422,
  'person-share.not-member': 422,
  'person-share.unchanged': 409,
} as const;

export const entryLimits = { reason: 500, evidence: 500 } as const;

/** A figure or a mark, with who entered it on what evidence, and whether it counts. */
export interface StandingEntryView {
  id: string;
  kind: 'figure' | 'mark';
  name: string;
  /** `2022-W34` or `2022-08`. */
  period: string;
  /** From this day on it is read. */
  day: string;
  of: 'team' | 'person';
  subject: SubjectRef;
  value: number;
  evidence: { fileId: string; name: string } | null;
  evidenceText: string | null;
  reason: string;
  recordedAt: string;
  recordedBy: PersonRef | null;
  /** Only a confirmed one counts. */
  confirmedAt: string | null;
  confirmedBy: PersonRef | null;
  retractedAt: string | null;
  retractedBy: PersonRef | null;
  retractReason: string | null;
}

/** A period's entries, and what the rules ask to be entered. */
export interface StandingEntriesView {
  period: string;
  asked: AskedEntry[];
  entries: StandingEntryView[];
  /** Whom the reader may enter something for. */
  teams: SubjectRef[];
  persons: SubjectRef[];
}

export interface RecordEntry {
  kind: 'figure' | 'mark';
  name: string;
  period: string;
  /** A team or a person, one of them. */
  teamId?: string;
  personId?: string;
  value: number;
  /** A file, a text that says where it can be seen, or both. */
  evidenceFileId?: string;
  evidenceText?: string;
  reason: string;
}

export interface RetractEntry {
  reason: string;
}

/** Who brought a project in which part. */
export interface PersonSharesView {
  /** The project's, for If-Match. */
  version: number;
  leadTeamId: string;
  /** The one in charge first; empty while nobody was named. */
  shares: { person: PersonRef; basisPoints: number }[];
  /** Today's members of the teams that share the project. */
  candidates: PersonRef[];
  /** The caller may divide it: the office, and the team that leads it. */
  mayShare: boolean;
  /** How it was divided before and is now, the newest first. */
  versions: PersonSharesVersion[];
}

export interface PersonSharesVersion {
  shares: { person: PersonRef; basisPoints: number }[];
  /** Instants; `knownTo` is null for the one that stands. */
  knownFrom: string;
  knownTo: string | null;
  /** Null where the owner of the signed lead got the whole. */
  reason: string | null;
  by: PersonRef | null;
}

export interface SharePersons {
  /** Sum to 100 % (10000). */
  shares: PersonShare[];
  reason: string;
}
