import { Injectable } from '@nestjs/common';
import {
  Page,
  Permission,
  StatisticsEntryDetail,
  StatisticsEntryFilter,
  StatisticsEntryView,
  StatisticsEventView,
  StatisticsPaperView,
} from '@huoshui/contracts';
import { missingPapers, statisticsMismatches } from '@huoshui/domain';
import { Actor, Clock, Database, found, may, pageOfIds, person, personWithId, seesZone } from '../platform';
import { projectSight } from '../projects';
import { checklistNow } from './checklist.reader';
import { statisticsListing } from './statistics-entry.listing';
import { entryView, ReadEntry } from './statistics-entry.view';

const VIEW = `c.project_id AS id, c.code, c.name, c.company, c.amount_fen AS "amountFen",
  jsonb_build_object('id', t.id, 'name', t.name) AS "leadTeam",
  ${person('m')} AS manager,
  e.applicable AS decided, e.applicable_reason AS "applicableReason", e.state AS kept, c.start_day AS "startDay",
  c.start_day IS NOT NULL AND NOT 'start' = ANY (c.unverified) AS "startVerified",
  e.submitted_on AS "submittedOn", e.listed_on AS "listedOn", e.listed_code AS "listedCode",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'investor', s.investor, 'contractParty', s.contract_party,
     'amountFen', s.amount_fen) ORDER BY s.code), '[]') FROM statistics_paper s
   WHERE s.project_id = c.project_id AND s.known_to IS NULL) AS said,
  c.origin = 'demo' AS demo, coalesce(e.version, 0) AS version`;

const FROM = `project_current c JOIN project p ON p.id = c.project_id JOIN team t ON t.id = c.lead_team_id
  LEFT JOIN person m ON m.id = p.manager_id LEFT JOIN statistics_entry e ON e.project_id = c.project_id`;

const PAPERS = `SELECT s.id, s.code, jsonb_build_object('id', f.id, 'name', f.name) AS file, s.investor,
  s.contract_party AS "contractParty", s.amount_fen AS "amountFen", s.day, s.note, s.known_from AS "recordedAt",
  ${personWithId('s.recorded_by')} AS "recordedBy", s.known_to AS "endedAt"
  FROM statistics_paper s JOIN file f ON f.id = s.file_id WHERE s.project_id = $1 ORDER BY s.known_from DESC`;

const EVENTS = `SELECT v.id, v.from_state AS "from", v.to_state AS "to", v.day, v.reason, v.code, v.overridden, v.at,
  ${personWithId('v.recorded_by')} AS by FROM statistics_event v WHERE v.project_id = $1 ORDER BY v.at DESC, v.id DESC`;

@Injectable()
export class StatisticsEntryReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: StatisticsEntryFilter): Promise<Page<StatisticsEntryView>> {
    const checklist = await checklistNow(this.database);
    const page = await pageOfIds(this.database, statisticsListing(actor, filter, checklist, this.clock.today()));
    const rows = await this.database.query<ReadEntry>(
      `SELECT ${VIEW} FROM unnest($1::uuid[]) WITH ORDINALITY AS page (page_id, at)
       JOIN (${FROM}) ON c.project_id = page.page_id ORDER BY page.at`,
      [page.items],
    );
    return { ...page, items: rows.map((row) => entryView(row, checklist)) };
  }

  /** The case of a project, touched or not. */
  async one(actor: Actor, projectId: string): Promise<StatisticsEntryDetail> {
    const params: unknown[] = [projectId];
    const sight = projectSight(actor, 'c', params);
    const read = found(
      await this.database.one<ReadEntry>(`SELECT ${VIEW} FROM ${FROM} WHERE c.project_id = $1 AND ${sight}`, params),
    );
    const [checklist, kept, events] = await Promise.all([
      checklistNow(this.database),
      this.database.query<StatisticsPaperView>(PAPERS, [projectId]),
      this.database.query<StatisticsEventView>(EVENTS, [projectId]),
    ]);
    const leads = seesZone(actor) || actor.teamIds.includes(read.leadTeam.id);
    return {
      ...entryView(read, checklist),
      checklist,
      kept,
      missing: missingPapers(read.said, checklist),
      found: statisticsMismatches(read.said, read, checklist),
      events,
      mayWrite: leads && may(actor, Permission.StatisticsEntryWrite),
      mayDecide: may(actor, Permission.MilestoneVerify),
    };
  }

  /** Whether the actor sees a project of whose case the file is a paper. */
  async opens(actor: Actor, fileId: string): Promise<boolean> {
    const params: unknown[] = [fileId];
    const sight = projectSight(actor, 'c', params);
    const seen = await this.database.one(
      `SELECT 1 FROM statistics_paper s JOIN project_current c ON c.project_id = s.project_id
       WHERE s.file_id = $1 AND ${sight} LIMIT 1`,
      params,
    );
    return seen !== null;
  }
}
