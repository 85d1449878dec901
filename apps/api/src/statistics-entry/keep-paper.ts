import { Injectable } from '@nestjs/common';
import { KeepPaper as KeepPaperInput } from '@huoshui/contracts';
import { EntryState } from '@huoshui/domain';
import { FileReader } from '../files';
import { Actor, Clock, newId, Refusal, UnitOfWork, Work } from '../platform';
import { checklistNow } from './checklist.reader';
import { lockEntry, LockedEntry } from './locked-entry';

@Injectable()
export class KeepPaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: FileReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a paper with what it states, in the place of an earlier one of its kind.
   * @throws Refusal `statistics.paper.unknown`, `.file`, `.closed`, `statistics.day.future`
   */
  async run(actor: Actor, projectId: string, input: KeepPaperInput): Promise<{ id: string }> {
    if (!(await this.files.sees(actor, input.fileId))) throw new Refusal('statistics.paper.file');
    return this.unit.write(actor, async (work) => {
      const entry = await lockEntry(work, projectId);
      mustBeOpen(entry);
      const { papers } = await checklistNow(work);
      if (!papers.some(({ code }) => code === input.code)) throw new Refusal('statistics.paper.unknown');
      const { code, fileId, investor, contractParty, amountFen, day, note } = input;
      if (day !== null && day > this.clock.today()) throw new Refusal('statistics.day.future', { day });
      await end(work, 'project_id = $1 AND code = $2', [projectId, code]);
      const id = newId();
      await work.query(
        `INSERT INTO statistics_paper (id, project_id, code, file_id, investor, contract_party, amount_fen, day, note,
           known_from, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp(), $10)`,
        [id, projectId, code, fileId, investor, contractParty, amountFen, day, note, actor.personId],
      );
      await touch(work, entry);
      return { id };
    });
  }

  /** Takes a paper out; it stays in the history. @throws Refusal `statistics.paper.gone`, `.closed` */
  takeOut(actor: Actor, projectId: string, paperId: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const entry = await lockEntry(work, projectId);
      mustBeOpen(entry);
      const ended = await end(work, 'project_id = $1 AND id = $2', [projectId, paperId]);
      if (ended === 0) throw new Refusal('statistics.paper.gone');
      await touch(work, entry);
    });
  }
}

const open: readonly EntryState[] = ['notDue', 'collecting', 'rejected'];

function mustBeOpen({ state }: LockedEntry): void {
  if (!open.includes(state)) throw new Refusal('statistics.paper.closed', { state });
}

async function end(work: Work, which: string, params: readonly unknown[]): Promise<number> {
  const ended = await work.query(
    `UPDATE statistics_paper SET known_to = clock_timestamp() WHERE ${which} AND known_to IS NULL RETURNING id`,
    params,
  );
  return ended.length;
}

const touch = (work: Work, { row }: LockedEntry): Promise<unknown> =>
  work.query('UPDATE statistics_entry SET version = version + 1 WHERE id = $1', [row.id]);
