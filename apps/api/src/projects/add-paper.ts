import { Injectable } from '@nestjs/common';
import { NewPaper } from '@huoshui/contracts';
import { FileReader } from '../files';
import { Actor, Clock, UnitOfWork } from '../platform';
import { heldFact } from './held-fact';
import { insertLatePaper } from './insert-papers';
import { mustBeEvidence } from './must-be-evidence';
import { soundPaper } from './sound-paper';
import { lockFact } from './verify-milestone';

@Injectable()
export class AddPaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: FileReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Lays another paper with a fact. It waits: for the fact's verification, or for its own where the fact is verified. A
   * returned fact waits again.
   * @throws Refusal `project.milestone.retracted`, `.evidence`, `project.paper.future`, `.place`
   */
  async run(actor: Actor, projectId: string, factId: string, input: NewPaper): Promise<{ id: string }> {
    await mustBeEvidence(this.files, actor, input.fileId);
    return this.unit.write(actor, async (work) => {
      await lockFact(work, actor, projectId, factId);
      const { day } = await heldFact(work, factId);
      return { id: await insertLatePaper(work, { ...soundPaper(input, day, this.clock), factId }) };
    });
  }
}
