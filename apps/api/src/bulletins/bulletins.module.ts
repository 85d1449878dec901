import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { RankingModule } from '../ranking';
import { BulletinDocumentController } from './bulletin-document.controller';
import { BulletinController } from './bulletin.controller';
import { CompileBulletins } from './bulletin.jobs';
import { BulletinFigures } from './bulletin-figures';
import { BulletinReader } from './bulletin.reader';
import { BulletinRow } from './bulletin.row';
import { CompileBulletin } from './compile-bulletin';
import { MoveBulletin } from './move-bulletin';
import { WriteRemarks } from './write-remarks';

@Module({
  imports: [TypeOrmModule.forFeature([BulletinRow]), CalendarModule, RankingModule],
  controllers: [BulletinController, BulletinDocumentController],
  providers: [BulletinReader, BulletinFigures, CompileBulletin, MoveBulletin, WriteRemarks, CompileBulletins],
  exports: [BulletinReader, CompileBulletin, MoveBulletin],
})
export class BulletinsModule {}
