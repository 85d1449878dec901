import { Injectable } from '@nestjs/common';
import { ListEntry, Permission, RejectEntry, SubmitEntry } from '@huoshui/contracts';
import { Day, missingPapers, StatedPaper, statisticsMismatches, submission } from '@huoshui/domain';
import { Actor, Clock, may, must, Refusal, UnitOfWork, Work } from '../platform';
import { checklistNow } from './checklist.reader';
import { lockEntry, LockedEntry, moveLocked, mustBeApplicable } from './locked-entry';

@Injectable()
export class MoveEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Begins to collect before the start, or again after a rejection. @throws Refusal `statistics.state.closed` */
  collect(actor: Actor, projectId: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const entry = await lockEntry(work, projectId);
      mustBeApplicable(entry, await checklistNow(work));
      await moveLocked(work, entry, { to: 'collecting', day: this.clock.today() });
    });
  }

  /**
   * Hands the case in. What is missing or contradicts refuses it, unless the office lets it pass with a reason on record.
   * @throws Refusal `statistics.blocked` {missing, mismatches}, `statistics.day.future`, `session.forbidden`
   */
  submit(actor: Actor, projectId: string, { day, override }: SubmitEntry): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const entry = await lockEntry(work, projectId);
      const checklist = await checklistNow(work);
      mustBeApplicable(entry, checklist);
      this.mustHaveCome(day);
      if (override !== null && !may(actor, Permission.MilestoneVerify)) throw new Refusal('session.forbidden');
      const papers = await statedNow(work, projectId);
      const mismatches = statisticsMismatches(papers, entry, checklist);
      const { overridden } = must(submission(missingPapers(papers, checklist), mismatches, override));
      const reason = overridden ? override : null;
      await moveLocked(work, entry, { to: 'submitted', day: day as Day, reason, overridden });
    });
  }

  /** On the bureau's list, under its code. @throws Refusal `statistics.state.closed`, `statistics.day.order`, `.future` */
  list(actor: Actor, projectId: string, { day, code }: ListEntry): Promise<void> {
    return this.answered(actor, projectId, day, (work, entry) =>
      moveLocked(work, entry, { to: 'listed', day: day as Day, code }),
    );
  }

  /** Sent back by the bureau. @throws Refusal as `list` */
  reject(actor: Actor, projectId: string, { day, reason }: RejectEntry): Promise<void> {
    return this.answered(actor, projectId, day, (work, entry) =>
      moveLocked(work, entry, { to: 'rejected', day: day as Day, reason }),
    );
  }

  private answered(
    actor: Actor,
    projectId: string,
    day: string,
    move: (work: Work, entry: LockedEntry) => Promise<void>,
  ): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const entry = await lockEntry(work, projectId);
      this.mustHaveCome(day);
      const { submittedOn } = entry.row;
      if (submittedOn !== null && day < submittedOn) throw new Refusal('statistics.day.order', { day, submittedOn });
      await move(work, entry);
    });
  }

  private mustHaveCome(day: string): void {
    if (day > this.clock.today()) throw new Refusal('statistics.day.future', { day });
  }
}

const statedNow = (work: Work, projectId: string): Promise<StatedPaper[]> =>
  work.query<StatedPaper>(
    `SELECT code, investor, contract_party AS "contractParty", amount_fen AS "amountFen" FROM statistics_paper
     WHERE project_id = $1 AND known_to IS NULL`,
    [projectId],
  );
