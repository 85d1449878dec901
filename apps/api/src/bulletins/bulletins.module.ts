import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { FilesModule } from '../files';
import { LightsModule } from '../lights';
import { RankingModule } from '../ranking';
import { ArrangementController } from './arrangement.controller';
import { ArrangementReader } from './arrangement.reader';
import { BulletinNotableController } from './bulletin-notable.controller';
import { BulletinReadingController } from './bulletin-reading.controller';
import { BulletinDocumentController } from './bulletin-document.controller';
import { BulletinController } from './bulletin.controller';
import { CompileBulletins } from './bulletin.jobs';
import { BulletinFigures } from './bulletin-figures';
import { BulletinReader } from './bulletin.reader';
import { BulletinRow } from './bulletin.row';
import { CompiledContent } from './compiled-content';
import { CompileBulletin } from './compile-bulletin';
import { FrozenStandingsReader } from './frozen-standings.reader';
import { KeepArrangement } from './keep-arrangement';
import { MissingPeriods } from './missing-periods';
import { MoveBulletin } from './move-bulletin';
import { PreviewBulletin } from './preview-bulletin';
import { ReadBulletin } from './read-bulletin';
import { RecordBulletin } from './record-bulletin';
import { CorrigendumController } from './corrigendum.controller';
import { CorrigendumReader } from './corrigendum.reader';
import { CorrigendumRow } from './corrigendum.row';
import { MoveCorrigendum } from './move-corrigendum';
import { WriteCorrigendum } from './write-corrigendum';
import { ReplayBulletins } from './replay-bulletins';
import { ReplayController } from './replay.controller';
import { ReplayNightly, ReplayNow } from './replay.jobs';
import { ReplayReader } from './replay.reader';
import { ReplayRuns } from './replay-runs';
import { KeepTemplate } from './keep-template';
import { TemplateController } from './template.controller';
import { TemplateReader } from './template.reader';
import { UseTemplate } from './use-template';
import { WriteNotable } from './write-notable';
import { WriteRemarks } from './write-remarks';

@Module({
  imports: [
    TypeOrmModule.forFeature([BulletinRow, CorrigendumRow]),
    CalendarModule,
    FilesModule,
    LightsModule,
    RankingModule,
  ],
  controllers: [
    ArrangementController,
    TemplateController,
    BulletinController,
    BulletinDocumentController,
    BulletinNotableController,
    BulletinReadingController,
    ReplayController,
    CorrigendumController,
  ],
  providers: [
    BulletinReader,
    FrozenStandingsReader,
    BulletinFigures,
    CompiledContent,
    CompileBulletin,
    MissingPeriods,
    MoveBulletin,
    WriteRemarks,
    CompileBulletins,
    ArrangementReader,
    KeepArrangement,
    PreviewBulletin,
    ReadBulletin,
    RecordBulletin,
    WriteNotable,
    CorrigendumReader,
    WriteCorrigendum,
    MoveCorrigendum,
    ReplayBulletins,
    ReplayRuns,
    ReplayReader,
    ReplayNightly,
    ReplayNow,
    TemplateReader,
    KeepTemplate,
    UseTemplate,
  ],
  exports: [BulletinReader, CompileBulletin, FrozenStandingsReader, MoveBulletin, ReplayReader, ReplayRuns],
})
export class BulletinsModule {}
