import { Injectable } from '@nestjs/common';
import { RecordMilestone as RecordMilestoneInput } from '@huoshui/contracts';
import { Day, mainPaper, Milestone, MilestoneDays, milestoneOrder } from '@huoshui/domain';
import { countingBy, zoneDefinition } from '../definitions';
import { FileReader } from '../files';
import { Actor, Clock, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { inBatches } from './in-batches';
import { insertPapers, KeptPaper, PaperOfFact } from './insert-papers';
import { Evidence } from './milestone-evidence';
import { tellMilestones } from './milestones-changed';
import { mustBeEvidence } from './must-be-evidence';
import { Origin, Provenance } from './origin';
import { mustSeeProject } from './project-sight';
import { soundPaper } from './sound-paper';
import { daysOf, StandingFact, standingFacts } from './standing-facts';

export interface NewFact extends Provenance {
  readonly projectId: string;
  readonly milestone: Milestone;
  readonly day: Day;
  readonly evidence: Evidence;
  /** What lies with it, the evidence's file first; left out: that file alone, as the milestone's usual paper. */
  readonly papers?: readonly KeptPaper[];
  readonly note?: string | null;
  /** Verified on the spot by the recorder and held as known from this instant; left out: it waits for verification. */
  readonly heldFrom?: Date | null;
  /** Who recorded and verified it, and when it was recorded, where that is not the actor and now. */
  readonly recorded?: { readonly by: string; readonly at: Date; readonly verifiedBy: string | null };
  /** Why the fact that stands in its place goes; left out: a standing fact refuses the new one, unless it was returned. */
  readonly replacing?: string | null;
}

interface Ending {
  readonly id: string;
  readonly reason: string;
  /** From when on the old fact no longer counts: from when the new one does. */
  readonly from: Date | null;
  readonly import_id: string | null;
}

/**
 * Records milestones of any number of projects inside another module's write; gives their ids in order. The projects
 * stay locked until the write ends.
 * @throws Refusal `project.milestone.standing`, `.order`, `.missing-before`, `.future` {project}
 */
export async function recordMilestones(work: Work, facts: readonly NewFact[], today: Day): Promise<string[]> {
  const standing = await standingFacts(
    work,
    facts.map((fact) => fact.projectId),
  );
  const endings: Ending[] = [];
  const days = new Map<string, MilestoneDays>();
  for (const fact of facts) {
    const known = standing.get(fact.projectId) ?? [];
    const before = days.get(fact.projectId) ?? daysOf(known);
    const inPlace = known.find((one) => one.milestone === fact.milestone);
    if (before[fact.milestone] !== undefined) endings.push(ending(fact, inPlace));
    days.set(fact.projectId, { ...before, [fact.milestone]: fact.day });
  }
  const rules = countingBy((await zoneDefinition(work, today)).body);
  for (const after of days.values()) must(milestoneOrder(after, today, rules));
  await inBatches(endings, (batch) => end(work, batch));
  const rows = facts.map(rowOf);
  await inBatches(rows, (batch) => insert(work, batch));
  await insertPapers(
    work,
    facts.flatMap((fact, at) => papersOf(fact, rows[at]?.id ?? '')),
  );
  await tellMilestones(
    work,
    facts.map((fact) => fact.projectId),
  );
  return rows.map((row) => row.id);
}

function ending(fact: NewFact, inPlace: StandingFact | undefined): Ending {
  const returned = inPlace?.returnedAt && !inPlace.verifiedAt ? inPlace.returnReason : null;
  const reason = fact.replacing ?? returned;
  if (!inPlace || !reason) throw new Refusal('project.milestone.standing', { milestone: fact.milestone });
  return { id: inPlace.id, reason, from: fact.heldFrom ?? null, import_id: fact.importId ?? null };
}

/** A ledger row is told by the fact itself. */
function papersOf({ milestone, day, evidence, papers }: NewFact, factId: string): PaperOfFact[] {
  const usual = evidence.sheet ? [] : [{ kind: mainPaper(milestone), fileId: evidence.fileId, day }];
  return (papers ?? usual).map((paper) => ({ ...paper, factId }));
}

const rowOf = (fact: NewFact) => ({
  id: newId(),
  project_id: fact.projectId,
  milestone: fact.milestone,
  day: fact.day,
  evidence_file_id: fact.evidence.fileId,
  evidence_sheet: fact.evidence.sheet ?? null,
  evidence_row: fact.evidence.row ?? null,
  note: fact.note ?? null,
  held_from: fact.heldFrom ?? null,
  recorded_by: fact.recorded?.by ?? null,
  recorded_at: fact.recorded?.at ?? null,
  verified_by: fact.recorded?.verifiedBy ?? null,
  origin: fact.origin ?? Origin.Entered,
  import_id: fact.importId ?? null,
});

function end(work: Work, batch: readonly Ending[]): Promise<unknown> {
  return work.query(
    `UPDATE milestone_fact f SET retracted_by = $2, retract_reason = g.reason, retracted_import_id = g.import_id,
       retracted_at = greatest(coalesce(g."from", clock_timestamp()), f.held_from)
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, reason text, "from" timestamptz, import_id uuid) WHERE f.id = g.id`,
    [JSON.stringify(batch), work.actor.personId],
  );
}

function insert(work: Work, batch: readonly ReturnType<typeof rowOf>[]): Promise<unknown> {
  const columns =
    'id, project_id, milestone, day, evidence_file_id, evidence_sheet, evidence_row, note, origin, import_id';
  return work.query(
    `INSERT INTO milestone_fact (${columns}, recorded_by, recorded_at, held_from, verified_at, verified_by)
     SELECT ${columns}, coalesce(recorded_by, $2::uuid), coalesce(recorded_at, now()), held_from,
       CASE WHEN held_from IS NULL THEN NULL WHEN recorded_at IS NULL THEN clock_timestamp() ELSE held_from END,
       CASE WHEN held_from IS NOT NULL THEN coalesce(verified_by, $2::uuid) END
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, project_id uuid, milestone text, day date, evidence_file_id uuid,
       evidence_sheet text, evidence_row int, note text, origin text, import_id uuid, held_from timestamptz,
       recorded_by uuid, recorded_at timestamptz, verified_by uuid)`,
    [JSON.stringify(batch), work.actor.personId],
  );
}

@Injectable()
export class RecordMilestone {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: FileReader,
    private readonly clock: Clock,
  ) {}

  /**
   * The fact waits for verification; recording again after a return puts the new fact in the returned one's place.
   * @throws Refusal `project.milestone.evidence` for a file that the actor may not see or none at all, the codes of papers,
   * and those of the rule
   */
  async run(actor: Actor, projectId: string, input: RecordMilestoneInput): Promise<{ id: string }> {
    const { milestone, evidenceFileId, note } = input;
    const day = input.day as Day;
    const handedIn = input.papers ?? (evidenceFileId ? [{ kind: mainPaper(milestone), fileId: evidenceFileId }] : []);
    for (const { fileId } of handedIn) await mustBeEvidence(this.files, actor, fileId);
    const papers = handedIn.map((paper) => soundPaper(paper, day, this.clock));
    const main = papers[0];
    if (!main) throw new Refusal('project.milestone.evidence');
    return this.unit.write(actor, async (work) => {
      await mustSeeProject(work, actor, projectId);
      const fact = { projectId, milestone, day, evidence: { fileId: main.fileId }, papers, note: note ?? null };
      const [id] = await recordMilestones(work, [fact], this.clock.today());
      return { id: id ?? '' };
    });
  }
}
