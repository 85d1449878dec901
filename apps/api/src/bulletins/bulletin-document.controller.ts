import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { SealedBulletin } from '@huoshui/domain';
import { Actor, Clock, DOCX, download, Me, Needs } from '../platform';
import { weekOfRequest } from '../ranking';
import { BulletinReader } from './bulletin.reader';
import { titleOf } from './bulletin-words';
import { docxOfBulletin } from './docx-of-bulletin';
import { xlsxOfBulletin } from './xlsx-of-bulletin';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A frozen bulletin's documents, as downloads. */
@Controller(`${paths.bulletins}/:week`)
export class BulletinDocumentController {
  constructor(
    private readonly reader: BulletinReader,
    private readonly clock: Clock,
  ) {}

  @Get('docx')
  @Needs(Permission.BulletinRead)
  async docx(@Me() actor: Actor, @Param('week') week: string): Promise<StreamableFile> {
    const { bulletin, sha256 } = await this.reader.sealed(actor, weekOfRequest(week, this.clock));
    return sent(docxOfBulletin(bulletin, sha256), DOCX, bulletin, 'docx');
  }

  @Get('xlsx')
  @Needs(Permission.BulletinRead)
  async xlsx(@Me() actor: Actor, @Param('week') week: string): Promise<StreamableFile> {
    const { bulletin, sha256 } = await this.reader.sealed(actor, weekOfRequest(week, this.clock));
    return sent(await xlsxOfBulletin(bulletin, sha256), XLSX, bulletin, 'xlsx');
  }
}

const sent = (bytes: Buffer, type: string, bulletin: SealedBulletin, ending: string): StreamableFile =>
  download(bytes, type, `${titleOf(bulletin)}.${ending}`, `${bulletin.week}.${ending}`);
