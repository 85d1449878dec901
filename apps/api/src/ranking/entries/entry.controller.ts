import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { paths, Permission, StandingEntriesView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../../platform';
import { EntriesQuery, RecordEntryBody, RetractEntryBody } from './entry.bodies';
import { EntryReader } from './entry.reader';
import { RecordEntry } from './record-entry';
import { ConfirmEntry, RetractEntry } from './settle-entry';

@Controller(paths.standingEntries)
export class EntryController {
  constructor(
    private readonly reader: EntryReader,
    private readonly recordEntry: RecordEntry,
    private readonly confirmEntry: ConfirmEntry,
    private readonly retractEntry: RetractEntry,
  ) {}

  /** A week's or month's entries, and what the rules ask to be entered. */
  @Get()
  @Needs(Permission.StandingRead)
  of(@Me() actor: Actor, @Query() { period }: EntriesQuery): Promise<StandingEntriesView> {
    return this.reader.of(actor, period);
  }

  /** Keeps a figure or mark with its evidence; it counts once a second person confirms it. */
  @Post()
  @Needs(Permission.EntryRecord)
  record(@Me() actor: Actor, @Body() body: RecordEntryBody): Promise<{ id: string }> {
    return this.recordEntry.run(actor, body);
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  @Needs(Permission.EntryConfirm)
  confirm(@Me() actor: Actor, @Id() id: string): Promise<{ id: string }> {
    return this.confirmEntry.run(actor, id);
  }

  @Post(':id/retraction')
  @HttpCode(200)
  @Needs(Permission.EntryRecord)
  retract(@Me() actor: Actor, @Id() id: string, @Body() body: RetractEntryBody): Promise<{ id: string }> {
    return this.retractEntry.run(actor, id, body.reason);
  }
}
