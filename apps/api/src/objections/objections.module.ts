import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { FileDoors, FilesModule } from '../files';
import { AnswerObjection } from './answer-objection';
import { FileObjection } from './file-objection';
import { KeepObjectionTerms } from './keep-objection-terms';
import { ObjectionController } from './objection.controller';
import { ObjectionReader } from './objection.reader';
import { ObjectionRow } from './objection.row';
import { ObjectionTermsReader } from './objection-terms.reader';
import { ObjectionWindow } from './objection-window';

@Module({
  imports: [TypeOrmModule.forFeature([ObjectionRow]), CalendarModule, FilesModule],
  controllers: [ObjectionController],
  providers: [
    ObjectionReader,
    ObjectionTermsReader,
    ObjectionWindow,
    FileObjection,
    AnswerObjection,
    KeepObjectionTerms,
  ],
  exports: [ObjectionReader],
})
export class ObjectionsModule implements OnModuleInit {
  constructor(
    private readonly doors: FileDoors,
    private readonly reader: ObjectionReader,
  ) {}

  onModuleInit(): void {
    this.doors.add((actor, fileId) => this.reader.opens(actor, fileId));
  }
}
