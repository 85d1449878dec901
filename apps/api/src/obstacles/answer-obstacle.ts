import { Injectable } from '@nestjs/common';
import { SayOnObstacle } from '@huoshui/contracts';
import { FileReader } from '../files';
import { Actor } from '../platform';
import { mustSeeFiles } from './must-see-files';
import { ObstacleDesk } from './obstacle-desk';

@Injectable()
export class AnswerObstacle {
  constructor(
    private readonly desk: ObstacleDesk,
    private readonly files: FileReader,
  ) {}

  /** A department's answer, for the service centre; teams see it after the reply. */
  async note(actor: Actor, id: string, input: SayOnObstacle): Promise<{ version: number }> {
    const said = await this.said(actor, input);
    return this.desk.run(actor, id, 'note', ({ row }) => ({ ...said, internal: true, departmentId: row.departmentId }));
  }

  /** A word to the firm on the way; the first one is its first answer. */
  async tell(actor: Actor, id: string, input: SayOnObstacle): Promise<{ version: number }> {
    const said = await this.said(actor, input);
    return this.desk.run(actor, id, 'tell', ({ row, today }) => {
      row.firstAnsweredOn ??= today;
      return said;
    });
  }

  /** 一口反馈: the one reply to the firm. */
  async reply(actor: Actor, id: string, input: SayOnObstacle): Promise<{ version: number }> {
    const said = await this.said(actor, input);
    return this.desk.run(actor, id, 'reply', ({ row, today }) => {
      row.firstAnsweredOn ??= today;
      Object.assign(row, { answeredOn: today, reply: input.text });
      return said;
    });
  }

  private async said(actor: Actor, { text, fileIds = [] }: SayOnObstacle) {
    const ids = [...new Set(fileIds)];
    await mustSeeFiles(this.files, actor, ids);
    return { text, fileIds: ids };
  }
}
