import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ImportDetail, ImportRowView, ImportView, Page, paths, Permission } from '@huoshui/contracts';
import { type IncomingFile, OneFile, TakesOneFile } from '../files';
import { Actor, Id, Me, Needs } from '../platform';
import { CorrectImport } from './correct-import';
import { ImportRowReader } from './import-row.reader';
import { CorrectImportBody, ImportKindQuery, ImportQuery, ImportRowQuery, RunImportBody } from './import.bodies';
import { ImportReader } from './import.reader';
import { RunImport } from './run-import';
import { UploadLedger } from './upload-ledger';

@Controller(paths.imports)
export class ImportController {
  constructor(
    private readonly reader: ImportReader,
    private readonly rowReader: ImportRowReader,
    private readonly uploadLedger: UploadLedger,
    private readonly correctImport: CorrectImport,
    private readonly runImport: RunImport,
  ) {}

  /** The imports that the caller may see, the newest first. */
  @Get()
  @Needs(Permission.LedgerImport)
  list(@Me() actor: Actor, @Query() query: ImportQuery): Promise<Page<ImportView>> {
    return this.reader.list(actor, query);
  }

  /** Progress, counts, and the sheets as they were recognised. */
  @Get(':id')
  @Needs(Permission.LedgerImport)
  one(@Me() actor: Actor, @Id() id: string): Promise<ImportDetail> {
    return this.reader.one(actor, id);
  }

  @Get(':id/rows')
  @Needs(Permission.LedgerImport)
  rows(@Me() actor: Actor, @Id() id: string, @Query() query: ImportRowQuery): Promise<Page<ImportRowView>> {
    return this.rowReader.list(actor, id, query);
  }

  /** An xlsx or csv file in the multipart field `file`; it is read by a job. Refusals: import.file.old-format, file.type. */
  @Post()
  @Needs(Permission.LedgerImport)
  @TakesOneFile()
  upload(@Me() actor: Actor, @OneFile() file: IncomingFile, @Query() query: ImportKindQuery): Promise<{ id: string }> {
    return this.uploadLedger.run(actor, file, query.kind);
  }

  /** The file is read again. Refusals: import.state.closed, import.mapping.invalid {sheet, field}, request.version.stale. */
  @Put(':id/mapping')
  @Needs(Permission.LedgerImport)
  correct(@Me() actor: Actor, @Id() id: string, @Body() body: CorrectImportBody): Promise<{ version: number }> {
    return this.correctImport.run(actor, id, body);
  }

  /** Refusals: import.state.closed, import.mapping.invalid {sheet, field}, import.known-from.future. */
  @Post(':id/run')
  @Needs(Permission.LedgerImport)
  run(@Me() actor: Actor, @Id() id: string, @Body() body: RunImportBody): Promise<{ version: number }> {
    return this.runImport.run(actor, id, body);
  }
}
