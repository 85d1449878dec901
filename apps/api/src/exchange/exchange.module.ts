import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { DepartmentsModule } from '../departments';
import { FileDoors, FilesModule } from '../files';
import { ObstaclesModule } from '../obstacles';
import { ApplyImport } from './apply-import';
import { CorrectImport } from './correct-import';
import { DemandTemplateController } from './demands/demand-template.controller';
import { DecideDuplicate } from './decide-duplicate';
import { ImportResultController } from './import-result.controller';
import { ImportRowReader } from './import-row.reader';
import { ImportTemplateController } from './import-template.controller';
import { ImportTemplateReader } from './import-template.reader';
import { ImportTemplateRow } from './import-template.row';
import { ImportController } from './import.controller';
import { ImportReader } from './import.reader';
import { ImportRow } from './import.row';
import { KeepImportTemplate } from './keep-import-template';
import { MarkedWorkbook } from './marking/marked-workbook';
import { ReadImport } from './read-import';
import { RunImport } from './run-import';
import { UndoImport } from './undo-import';
import { UploadLedger } from './upload-ledger';

@Module({
  imports: [
    TypeOrmModule.forFeature([ImportRow, ImportTemplateRow]),
    FilesModule,
    CalendarModule,
    DepartmentsModule,
    ObstaclesModule,
  ],
  controllers: [DemandTemplateController, ImportController, ImportResultController, ImportTemplateController],
  providers: [
    ImportReader,
    ImportRowReader,
    ImportTemplateReader,
    UploadLedger,
    CorrectImport,
    RunImport,
    DecideDuplicate,
    UndoImport,
    KeepImportTemplate,
    MarkedWorkbook,
    ReadImport,
    ApplyImport,
  ],
  exports: [UploadLedger, ReadImport, RunImport, ApplyImport, ImportReader],
})
export class ExchangeModule implements OnModuleInit {
  constructor(
    private readonly doors: FileDoors,
    private readonly reader: ImportReader,
  ) {}

  onModuleInit(): void {
    this.doors.add((actor, fileId) => this.reader.opens(actor, fileId));
  }
}
