import { Body, Controller, Post } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { DecideDuplicate } from './decide-duplicate';
import { DecideDuplicateBody } from './import.bodies';
import { UndoImport } from './undo-import';

/** What is done with an import's result. */
@Controller(`${paths.imports}/:id`)
export class ImportResultController {
  constructor(
    private readonly decideDuplicate: DecideDuplicate,
    private readonly undoImport: UndoImport,
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

  /** Takes the whole import back. Refusals: import.state.closed, import.built-upon {projects} or {bulletins, week}. */
  @Post('undo')
  @Needs(Permission.LedgerImport)
  undo(@Me() actor: Actor, @Id() id: string): Promise<{ version: number }> {
    return this.undoImport.run(actor, id);
  }
}
