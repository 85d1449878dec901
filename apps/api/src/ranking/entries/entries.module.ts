import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileDoors, FilesModule } from '../../files';
import { EntryController } from './entry.controller';
import { EntryReader } from './entry.reader';
import { RecordEntry } from './record-entry';
import { ConfirmEntry, RetractEntry } from './settle-entry';
import { StandingEntryRow } from './standing-entry.row';

@Module({
  imports: [TypeOrmModule.forFeature([StandingEntryRow]), FilesModule],
  controllers: [EntryController],
  providers: [EntryReader, RecordEntry, ConfirmEntry, RetractEntry],
})
export class EntriesModule implements OnModuleInit {
  constructor(
    private readonly doors: FileDoors,
    private readonly reader: EntryReader,
  ) {}

  onModuleInit(): void {
    this.doors.add((actor, fileId) => this.reader.opens(actor, fileId));
  }
}
