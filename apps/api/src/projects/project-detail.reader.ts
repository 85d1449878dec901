import { Injectable } from '@nestjs/common';
import {
  CreditShareView,
  EvidenceView,
  MilestoneFactView,
  ProjectDetail,
  ProjectTermsVersion,
} from '@huoshui/contracts';
import { Actor, Database, found, personWithId, seesZone } from '../platform';
import { factState, paperState } from './evidence-state';
import { PROJECT_FROM, PROJECT_VIEW } from './project.reader';
import { projectSight } from './project-sight';

const HEAD = `p.lead_id AS "leadId", v.place, v.added,
  (SELECT jsonb_agg(jsonb_build_object('team', jsonb_build_object('id', own.id, 'name', own.name),
      'basisPoints', (share ->> 'basisPoints')::int) ORDER BY (share ->> 'basisPoints')::int DESC, own.sort_order)
    FROM jsonb_array_elements(v.shares) AS share JOIN team own ON own.id = (share ->> 'teamId')::uuid) AS shares`;

const PAPERS = `SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'state', ${paperState('p')},
    'fileId', p.file_id, 'fileName', held.name, 'fileType', held.type, 'day', p.day, 'takenAt', p.taken_at,
    'timeSource', p.time_source, 'latitude', p.latitude, 'longitude', p.longitude, 'accuracyMetres', p.accuracy_metres,
    'placeSource', p.place_source, 'place', p.place, 'recordedAt', p.recorded_at, 'recordedBy', ${personWithId('p.recorded_by')},
    'verifiedAt', p.verified_at, 'verifiedBy', ${personWithId('p.verified_by')}, 'returnedAt', p.returned_at,
    'returnReason', p.return_reason, 'retractedAt', p.retracted_at, 'retractedBy', ${personWithId('p.retracted_by')},
    'retractReason', p.retract_reason) ORDER BY p.recorded_at, p.id)
  FROM milestone_paper p JOIN file held ON held.id = p.file_id WHERE p.fact_id = f.id`;

const FACTS = `SELECT f.id, f.milestone, f.day, ${factState('f')} AS state, coalesce((${PAPERS}), '[]') AS papers,
  f.recorded_at AS "recordedAt", ${personWithId('f.recorded_by')} AS "recordedBy",
  jsonb_build_object('fileId', f.evidence_file_id, 'fileName', e.name, 'sheet', f.evidence_sheet, 'row', f.evidence_row)
    AS evidence,
  f.note, f.verified_at AS "verifiedAt", ${personWithId('f.verified_by')} AS "verifiedBy", f.held_from AS "heldFrom",
  f.returned_at AS "returnedAt", f.return_reason AS "returnReason", f.retracted_at AS "retractedAt",
  ${personWithId('f.retracted_by')} AS "retractedBy", f.retract_reason AS "retractReason"
  FROM milestone_fact f JOIN file e ON e.id = f.evidence_file_id
  WHERE f.project_id = $1 ORDER BY f.day, f.recorded_at, f.id`;

const TERMS = `SELECT v.id, v.known_from AS "knownFrom", v.known_to AS "knownTo", ${personWithId('v.recorded_by')} AS by, v.reason,
  jsonb_build_object('name', v.name, 'company', v.company, 'industry', v.industry, 'amountFen', v.amount_fen,
    'manufacturing', v.manufacturing, 'added', v.added, 'landMode', v.land_mode, 'leadTeamId', v.lead_team_id, 'shares', v.shares,
    'place', v.place) AS terms
  FROM project_terms v WHERE v.project_id = $1 ORDER BY v.known_from DESC, v.known_to DESC NULLS FIRST`;

type Head = Omit<ProjectDetail, 'facts' | 'terms'> & { shares: CreditShareView[] };

@Injectable()
export class ProjectDetailReader {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<ProjectDetail> {
    const params: unknown[] = [id];
    const sight = projectSight(actor, 'c', params);
    const head = await this.database.one<Head>(
      `SELECT ${PROJECT_VIEW}, ${HEAD} FROM ${PROJECT_FROM}
       JOIN project_terms v ON v.project_id = c.project_id AND v.known_to IS NULL
       WHERE c.project_id = $1 AND ${sight}`,
      params,
    );
    const [facts, terms] = await Promise.all([
      this.database.query<MilestoneFactView>(FACTS, [id]),
      this.database.query<ProjectTermsVersion>(TERMS, [id]),
    ]);
    const seen = facts.map((fact) => ({ ...fact, evidence: evidenceFor(actor, fact.evidence) }));
    return { ...found(head), facts: seen, terms };
  }

  /** Whether the actor sees a project of which the file is evidence; a workbook only opens to who sees them all. */
  async opens(actor: Actor, fileId: string): Promise<boolean> {
    const params: unknown[] = [fileId, seesZone(actor)];
    const sight = projectSight(actor, 'c', params);
    const seen = await this.database.one(
      `SELECT 1 FROM (
         SELECT project_id FROM milestone_fact WHERE evidence_file_id = $1
         UNION ALL SELECT f.project_id FROM milestone_paper p JOIN milestone_fact f ON f.id = p.fact_id WHERE p.file_id = $1
       ) held JOIN project_current c ON c.project_id = held.project_id
       WHERE ${sight} AND ($2 OR NOT EXISTS (
         SELECT 1 FROM milestone_fact ledger WHERE ledger.evidence_file_id = $1 AND ledger.evidence_sheet IS NOT NULL)) LIMIT 1`,
      params,
    );
    return seen !== null;
  }
}

/** A workbook holds the rows of other teams too: a team is told its sheet and row, the file opens to the zone's roles. */
const evidenceFor = (actor: Actor, evidence: EvidenceView): EvidenceView =>
  evidence.sheet === null || seesZone(actor) ? evidence : { ...evidence, fileId: null };
