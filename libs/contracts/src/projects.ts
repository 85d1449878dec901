import { EvidenceState, LandMode, Milestone } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';
import { NewPaper, PaperView } from './papers';

export const projectLimits = {
  name: 120,
  company: 120,
  industry: 40,
  place: 200,
  reason: 500,
  note: 500,
  search: 60,
} as const;

export interface CreditShareView {
  team: TeamRef;
  /** Hundredths of a percent; all of a project's sum to 10 000. */
  basisPoints: number;
}

/** The terms that are kept as versions, so that "as known at T" can be asked of them. */
export interface ProjectTerms {
  name: string;
  company: string;
  industry: string | null;
  amountFen: number;
  manufacturing: boolean;
  /** 增资: of a firm that is here already, the amount being the increase; a new firm's project when left out. */
  added?: boolean;
  landMode: LandMode | null;
  leadTeamId: string;
  shares: { teamId: string; basisPoints: number }[];
  /** Parcel or space, as a plain reference for now. */
  place: string | null;
}

/** What a lead needs to become a project. */
export interface SignLead extends Omit<ProjectTerms, 'company' | 'leadTeamId'> {
  signedOn: string;
  /** Evidence of the signing: a file uploaded before. */
  evidenceFileId: string;
}

export interface MilestoneFactView {
  id: string;
  milestone: Milestone;
  day: string;
  /** A returned record waits again once a paper has been added after the return. */
  state: EvidenceState;
  recordedAt: string;
  recordedBy: PersonRef;
  evidence: EvidenceView;
  /** Every paper that was ever handed in for it, the earliest first. A ledger row is no paper of its own: see `evidence`. */
  papers: PaperView[];
  note: string | null;
  verifiedAt: string | null;
  verifiedBy: PersonRef | null;
  /** From which instant the fact counts; null while it waits for verification. */
  heldFrom: string | null;
  returnedAt: string | null;
  returnReason: string | null;
  retractedAt: string | null;
  retractedBy: PersonRef | null;
  retractReason: string | null;
}

/** Either an uploaded file, or the row of a workbook that the commanding office imported. */
export interface EvidenceView {
  fileId: string | null;
  fileName: string | null;
  sheet: string | null;
  row: number | null;
}

export interface ProjectView {
  id: string;
  code: string;
  name: string;
  company: string;
  industry: string | null;
  amountFen: number;
  manufacturing: boolean;
  landMode: LandMode | null;
  leadTeam: TeamRef;
  manager: PersonRef | null;
  /** Days of the milestones that stand (not retracted), verified or not. */
  days: Partial<Record<Milestone, string>>;
  /** Of those, the ones that wait for verification. */
  unverified: Milestone[];
  /** Signed at or above the counting threshold. */
  counted: boolean;
  demo: boolean;
  version: number;
}

export interface ProjectDetail extends ProjectView {
  shares: CreditShareView[];
  /** 增资 rather than 新设. */
  added: boolean;
  place: string | null;
  leadId: string | null;
  facts: MilestoneFactView[];
  terms: ProjectTermsVersion[];
}

export interface ProjectTermsVersion {
  id: string;
  knownFrom: string;
  knownTo: string | null;
  by: PersonRef;
  reason: string | null;
  terms: ProjectTerms;
}

export const projectSorts = ['signedOn', 'amount', 'code', 'company', 'startedOn', 'producedOn'] as const;
export type ProjectSort = (typeof projectSorts)[number];

export interface ProjectFilter {
  search?: string;
  teamId?: string;
  industry?: string;
  landMode?: LandMode;
  manufacturing?: boolean;
  /** The furthest milestone reached. */
  reached?: Milestone;
  /** A milestone still missing. */
  missing?: Milestone;
  unverified?: boolean;
  year?: number;
  leastFen?: number;
  counted?: boolean;
  sort?: ProjectSort;
  descending?: boolean;
  cursor?: string;
  limit?: number;
}

export interface ChangeTerms {
  terms: ProjectTerms;
  reason: string;
  managerId?: string | null;
}

export interface RecordMilestone {
  milestone: Milestone;
  day: string;
  /** One file of the milestone's usual kind, where there are no `papers`. */
  evidenceFileId?: string;
  /** The papers, the main one first. */
  papers?: NewPaper[];
  note?: string;
}

export interface GiveReason {
  reason: string;
}

export const fileLimits = { bytes: 20 * 1024 * 1024, name: 200 } as const;

export interface FileView {
  id: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
}
