import { createReadStream } from 'node:fs';
import { Body, Controller, Get, Post, StreamableFile } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, attachment, Id, Me, Needs } from '../platform';
import { DecideDuplicate } from './decide-duplicate';
import { DecideDuplicateBody } from './import.bodies';
import { MarkedWorkbook } from './marking/marked-workbook';
import { UndoImport } from './undo-import';

/** What is done with an import's result. */
@Controller(`${paths.imports}/:id`)
export class ImportResultController {
  constructor(
    private readonly decideDuplicate: DecideDuplicate,
    private readonly undoImport: UndoImport,
    private readonly markedWorkbook: MarkedWorkbook,
  ) {}

  /** Refusals: import.row.decided, import.state.closed, session.forbidden for another team's project. */
  @Post('rows/:rowId/decision')
  @Needs(Permission.LedgerImport)
  decide(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('rowId') rowId: string,
    @Body() body: DecideDuplicateBody,
  ): Promise<{ version: number }> {
    return this.decideDuplicate.run(actor, id, rowId, body.decision);
  }

  /** Takes the whole import back. Refusals: import.state.closed, import.built-upon {projects, and rows of other rooms by table}, {obstacles} or
   * {bulletins, period}. */
  @Post('undo')
  @Needs(Permission.LedgerImport)
  undo(@Me() actor: Actor, @Id() id: string): Promise<{ version: number }> {
    return this.undoImport.run(actor, id);
  }

  /** The file that was uploaded, its bad cells marked, with a column 导入结果. Refusals: import.state.closed. */
  @Get('workbook')
  @Needs(Permission.LedgerImport)
  async workbook(@Me() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { path, name, type, remove } = await this.markedWorkbook.make(actor, id);
    const bytes = createReadStream(path).once('close', () => void remove());
    return new StreamableFile(bytes, { type, disposition: attachment(name) });
  }
}
