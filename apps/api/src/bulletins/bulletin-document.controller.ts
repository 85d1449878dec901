import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { BulletinView, paths, Permission } from '@huoshui/contracts';
import { BulletinDocument, bulletinDocument, Day, presentContent, PrintedBulletin } from '@huoshui/domain';
import { Actor, Clock, DOCX, download, Me, Needs, PDF, startOf } from '../platform';
import { BulletinReader } from './bulletin.reader';
import { docxOfBulletin } from './docx-of-bulletin';
import { pdfOfBulletin } from './pdf-of-bulletin';
import { periodOfRequest } from './period-of-request';
import { TemplateReader } from './template.reader';
import { xlsxOfBulletin } from './xlsx-of-bulletin';

interface Papers {
  readonly view: BulletinView;
  readonly printed: PrintedBulletin & { readonly issuedOn: Day };
  readonly document: BulletinDocument;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A frozen bulletin's papers, as downloads, all of one document and the same to the byte each time. Refusal:
 * bulletin.not-frozen.
 */
@Controller(`${paths.bulletins}/:period`)
export class BulletinDocumentController {
  constructor(
    private readonly reader: BulletinReader,
    private readonly clock: Clock,
    private readonly templates: TemplateReader,
  ) {}

  /** By the Word template that was in force when it was frozen. */
  @Get('docx')
  @Needs(Permission.BulletinRead)
  async docx(@Me() actor: Actor, @Param('period') period: string): Promise<StreamableFile> {
    const { document, view } = await this.document(actor, period);
    return sent(docxOfBulletin(document, await this.templates.of(view)), DOCX, document, 'docx');
  }

  /** A sheet a table with every row there is, figures as numbers. */
  @Get('xlsx')
  @Needs(Permission.BulletinRead)
  async xlsx(@Me() actor: Actor, @Param('period') period: string): Promise<StreamableFile> {
    const { printed, document } = await this.document(actor, period);
    return sent(await xlsxOfBulletin(printed), XLSX, document, 'xlsx');
  }

  /** In the official layout, drawn by the product itself. */
  @Get('pdf')
  @Needs(Permission.BulletinRead)
  async pdf(@Me() actor: Actor, @Param('period') period: string): Promise<StreamableFile> {
    const { document, printed } = await this.document(actor, period);
    return sent(await pdfOfBulletin(document, startOf(printed.issuedOn)), PDF, document, 'pdf');
  }

  private async document(actor: Actor, period: string): Promise<Papers> {
    const { bulletin, view } = await this.reader.sealed(actor, periodOfRequest(period, this.clock));
    const { number, remarks, issuedOn } = bulletin;
    const { sha256, corrigenda } = view;
    const printed = { content: presentContent(bulletin), remarks, number, issuedOn, sha256, corrigenda };
    return { view, printed, document: bulletinDocument(printed) };
  }
}

const sent = (bytes: Buffer, type: string, { title }: BulletinDocument, ending: string): StreamableFile =>
  download(bytes, type, `${title}.${ending}`, `bulletin.${ending}`);
