import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { BulletinDocument, bulletinDocument, PrintedBulletin } from '@huoshui/domain';
import { Actor, Clock, DOCX, download, Me, Needs, PDF } from '../platform';
import { weekOfRequest } from '../ranking';
import { BulletinReader } from './bulletin.reader';
import { docxOfBulletin } from './docx-of-bulletin';
import { pdfOfBulletin } from './pdf-of-bulletin';
import { TemplateReader } from './template.reader';
import { xlsxOfBulletin } from './xlsx-of-bulletin';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A frozen bulletin's papers, as downloads, all of one document. Refusal: bulletin.not-frozen. */
@Controller(`${paths.bulletins}/:week`)
export class BulletinDocumentController {
  constructor(
    private readonly reader: BulletinReader,
    private readonly clock: Clock,
    private readonly templates: TemplateReader,
  ) {}

  /** By the Word template in force. */
  @Get('docx')
  @Needs(Permission.BulletinRead)
  async docx(@Me() actor: Actor, @Param('week') week: string): Promise<StreamableFile> {
    const { document } = await this.document(actor, week);
    return sent(docxOfBulletin(document, await this.templates.current()), DOCX, document, 'docx');
  }

  /** A sheet a table, figures as numbers. */
  @Get('xlsx')
  @Needs(Permission.BulletinRead)
  async xlsx(@Me() actor: Actor, @Param('week') week: string): Promise<StreamableFile> {
    const { printed, document } = await this.document(actor, week);
    return sent(await xlsxOfBulletin(printed, document), XLSX, document, 'xlsx');
  }

  /** In the official layout, drawn by the product itself. */
  @Get('pdf')
  @Needs(Permission.BulletinRead)
  async pdf(@Me() actor: Actor, @Param('week') week: string): Promise<StreamableFile> {
    const { document } = await this.document(actor, week);
    return sent(await pdfOfBulletin(document), PDF, document, 'pdf');
  }

  private async document(
    actor: Actor,
    week: string,
  ): Promise<{ printed: PrintedBulletin; document: BulletinDocument }> {
    const { bulletin, sha256, corrigenda } = await this.reader.sealed(actor, weekOfRequest(week, this.clock));
    const { number, remarks, issuedOn } = bulletin;
    const printed = { content: bulletin, remarks, number, issuedOn, sha256, corrigenda };
    return { printed, document: bulletinDocument(printed) };
  }
}

const sent = (bytes: Buffer, type: string, { title }: BulletinDocument, ending: string): StreamableFile =>
  download(bytes, type, `${title}.${ending}`, `bulletin.${ending}`);
