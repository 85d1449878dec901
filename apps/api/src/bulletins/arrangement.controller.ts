import { Body, Controller, Get, Put } from '@nestjs/common';
import { ArrangementVersion, ArrangementView, paths, Permission } from '@huoshui/contracts';
import { PrintedBulletin } from '@huoshui/domain';
import { Actor, Me, Needs } from '../platform';
import { ArrangementBody } from './arrangement.bodies';
import { ArrangementReader } from './arrangement.reader';
import { KeepArrangement } from './keep-arrangement';
import { PreviewBulletin } from './preview-bulletin';

/** How bulletins are arranged: letterhead, foot, and which blocks in which order under which title. */
@Controller(paths.bulletinArrangement)
export class ArrangementController {
  constructor(
    private readonly reader: ArrangementReader,
    private readonly keepArrangement: KeepArrangement,
    private readonly previewBulletin: PreviewBulletin,
  ) {}

  /** The one that holds for the next compilation. */
  @Get()
  @Needs(Permission.BulletinWrite)
  view(): Promise<ArrangementView> {
    return this.reader.view();
  }

  /** Who changed it when, the newest first, 50 at most. */
  @Get('versions')
  @Needs(Permission.BulletinWrite)
  versions(): Promise<ArrangementVersion[]> {
    return this.reader.versions();
  }

  /** The newest bulletin with the data of every block, to be shown under any arrangement. */
  @Get('preview')
  @Needs(Permission.BulletinWrite)
  preview(@Me() actor: Actor): Promise<PrintedBulletin> {
    return this.previewBulletin.of(actor);
  }

  /** A new version of the whole. Refusals: arrangement.line, .blocks, .title, .top, request.version.stale. */
  @Put()
  @Needs(Permission.BulletinWrite)
  keep(@Me() actor: Actor, @Body() body: ArrangementBody): Promise<{ version: number }> {
    return this.keepArrangement.run(actor, body);
  }
}
